import { bareSheet } from "../../../test/support/bare-grid";
import type { CellValue, GridSheet } from "../grid/grid";
import { digestOf } from "./digest";

const sheet = (
  values: readonly (readonly CellValue[])[],
  formulas: Readonly<Record<string, string>> = {},
): GridSheet => bareSheet("Risques", { values, formulas });

// Workbooks keep them: one that is not worked out as before says of every replaced sheet that it was changed.
test.each<[string, GridSheet, string]>([
  ["nothing", sheet([]), "1mjsfpb3rfi"],
  ["a text", sheet([["Réponse"]]), "yxe5nabrk1"],
  ["a number and a box", sheet([[0.5, true]]), "vruy53btkr"],
  ["an error", sheet([[{ error: "#N/A" }]]), "qj2a3kquq8"],
  ["a long text", sheet([["à voir ".repeat(40)]]), "1hfhj20f4mm"],
  ["a formula", sheet([[3]], { A1: "=1+2" }), "8uij1cth9h"],
])("%s has the digest that workbooks keep of it", (_, of, digest) => {
  expect(digestOf(of)).toBe(digest);
});

const typed = sheet([["a", 1]]);

test.each<[string, GridSheet]>([
  ["another value", sheet([["a", 2]])],
  ["a text for the number", sheet([["a", "1"]])],
  ["the same values elsewhere", { ...typed, origin: { row: 1, column: 0 } }],
  ["one more value", sheet([["a", 1, "b"]])],
  ["one less", sheet([["a"]])],
  ["a formula in the place of the value", sheet([["a", 1]], { B1: "=1" })],
])("%s has another digest", (_, other) => {
  expect(digestOf(other)).not.toBe(digestOf(typed));
});

test("another error has another digest", () => {
  expect(digestOf(sheet([[{ error: "#N/A" }]]))).not.toBe(digestOf(sheet([[{ error: "#REF!" }]])));
});

test("blank cells and results of formulas change nothing of it", () => {
  expect(digestOf(sheet([["a", 1, null, " "], []]))).toBe(digestOf(typed));
  const formulas = { A1: "=TODAY()" };
  expect(digestOf(sheet([[45_000]], formulas))).toBe(digestOf(sheet([[45_001]], formulas)));
});
