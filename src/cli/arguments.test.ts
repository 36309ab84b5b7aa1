import { isIsoDate } from "../core/calendar/dates";
import { validateArguments } from "./arguments";

const read = (...args: readonly string[]) => validateArguments(args, isIsoDate);

test("paths alone: in words, in French, as of today", () => {
  expect(read("a.xlsx", "returns")).toEqual({
    paths: ["a.xlsx", "returns"],
    format: "text",
    language: "fr",
    date: null,
    previous: null,
    edition: null,
  });
});

test("options before and after paths", () => {
  expect(read("--json", "a.xlsx", "--lang", "en", "--date=2025-06-01", "b.xlsx")).toEqual({
    paths: ["a.xlsx", "b.xlsx"],
    format: "json",
    language: "en",
    date: "2025-06-01",
    previous: null,
    edition: null,
  });
});

test("one file and its previous version", () => {
  expect(read("a.xlsx", "--previous", "old.xlsx")).toMatchObject({ paths: ["a.xlsx"], previous: "old.xlsx" });
});

test("after two dashes everything is a path", () => {
  expect(read("--", "--json", "-h")).toMatchObject({ paths: ["--json", "-h"], format: "text" });
});

test("the rules instead of files", () => {
  expect(read("--rules")).toEqual({ kind: "rules", json: false, language: "fr" });
  expect(read("--lang", "en", "--rules", "--json")).toEqual({ kind: "rules", json: true, language: "en" });
});

test("a line a file", () => {
  expect(read("a.xlsx", "--jsonl")).toMatchObject({ paths: ["a.xlsx"], format: "jsonl" });
});

test("the schema instead of files", () => {
  expect(read("--schema")).toEqual({ kind: "schema", format: "json" });
  expect(read("--schema", "--json")).toEqual({ kind: "schema", format: "json" });
  expect(read("--jsonl", "--schema")).toEqual({ kind: "schema", format: "jsonl" });
});

test.each([
  [["--schema", "a.xlsx"], { kind: "unknown", detail: "a.xlsx" }],
  [["--schema", "--rules"], { kind: "unknown", detail: "--schema" }],
  [["--rules", "--jsonl"], { kind: "unknown", detail: "--jsonl" }],
  [["a.xlsx", "--json", "--jsonl"], { kind: "unknown", detail: "--jsonl" }],
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
