import { excerpt, excerpts } from "./excerpts";

const long =
  "Documenter les objectifs et les impacts de la transformation afin de démontrer clairement ce qui doit changer";

test("shows short texts whole, on one line", () => {
  expect(excerpts(" • un\n• deux", "• un\r\n• trois")).toEqual(["• un • deux", "• un • trois"]);
  expect(excerpts("a".repeat(100), "b")).toEqual(["a".repeat(100), "b"]);
});

test("shows long texts from a word before their first difference", () => {
  expect(excerpts(long.replace("clairement", "bien"), long)).toEqual([
    "…transformation afin de démontrer bien ce qui doit changer",
    "…transformation afin de démontrer clairement ce qui doit changer",
  ]);
});

test("shows long texts from their beginning when they differ there", () => {
  expect(excerpts(long.replace("objectifs", "buts"), long)).toEqual([
    "Documenter les buts et les impacts de la transformation afin de démontrer clairement ce qui doit cha…",
    "Documenter les objectifs et les impacts de la transformation afin de démontrer clairement ce qui doi…",
  ]);
});

test("shows where one text stops", () => {
  expect(excerpts(long.slice(0, 60), long)).toEqual([
    "…les impacts de la transformation",
    "…les impacts de la transformation afin de démontrer clairement ce qui doit changer",
  ]);
});

test("shows a word that is too long around its first difference", () => {
  expect(excerpts("x".repeat(150), `${"x".repeat(149)}y`)).toEqual([
    `…${"x".repeat(31)}`,
    `…${"x".repeat(30)}y`,
  ]);
});

test("shows the beginning of a text, on one line, whole when it is short", () => {
  expect(excerpt(" • un\n• deux ")).toBe("• un • deux");
  expect(excerpt("a".repeat(100))).toBe("a".repeat(100));
  expect(excerpt("a".repeat(101))).toBe(`${"a".repeat(100)}…`);
});
