import { isIsoDate } from "../core/plan/dates";
import { validateArguments } from "./arguments";

const read = (...args: readonly string[]) => validateArguments(args, isIsoDate);

test("paths alone: in words, in French, as of today", () => {
  expect(read("a.xlsx", "returns")).toEqual({
    paths: ["a.xlsx", "returns"],
    json: false,
    language: "fr",
    date: null,
    previous: null,
  });
});

test("options before and after paths", () => {
  expect(read("--json", "a.xlsx", "--lang", "en", "--date=2025-06-01", "b.xlsx")).toEqual({
    paths: ["a.xlsx", "b.xlsx"],
    json: true,
    language: "en",
    date: "2025-06-01",
    previous: null,
  });
});

test("one file and its previous version", () => {
  expect(read("a.xlsx", "--previous", "old.xlsx")).toMatchObject({ paths: ["a.xlsx"], previous: "old.xlsx" });
});

test("after two dashes everything is a path", () => {
  expect(read("--", "--json", "-h")).toMatchObject({ paths: ["--json", "-h"], json: false });
});

test("the rules instead of files", () => {
  expect(read("--rules")).toEqual({ kind: "rules", json: false, language: "fr" });
  expect(read("--lang", "en", "--rules", "--json")).toEqual({ kind: "rules", json: true, language: "en" });
});

test.each([
  [["--rules", "a.xlsx"], { kind: "unknown", detail: "a.xlsx" }],
  [["--rules", "--date", "2025-06-01"], { kind: "unknown", detail: "--date" }],
  [["--rules", "--lang", "FR"], { kind: "language", given: "FR" }],
  [[], { kind: "no-path" }],
  [["--json"], { kind: "no-path" }],
  [["a.xlsx", "-h"], { kind: "help" }],
  [["a.xlsx", "--lang", "FR"], { kind: "language", given: "FR" }],
  [["a.xlsx", "--date", "2024-02-30"], { kind: "date", given: "2024-02-30" }],
  [["a.xlsx", "--date", "demain"], { kind: "date", given: "demain" }],
  [["a.xlsx", "b.xlsx", "--previous", "old.xlsx"], { kind: "one-path" }],
  [["--rules", "--previous", "old.xlsx"], { kind: "unknown", detail: "--previous" }],
  [["a.xlsx", "--report"], { kind: "unknown", detail: "--report" }],
  [["a.xlsx", "-x"], { kind: "unknown", detail: "-x" }],
  [["a.xlsx", "--lang"], { kind: "unknown", detail: "--lang <value>" }],
])("%j is refused", (args, trouble) => {
  expect(read(...args)).toEqual(trouble);
});
