import type { CellValue } from "../grid/grid";
import type { Column } from "../programme/table/table";
import { farRow, type FilledCell } from "./far-rows";

const column = (format: Column["format"], more: Partial<Column> = {}): Column => ({
  id: "colonne",
  header: "Colonne",
  width: 10,
  kind: "input",
  format,
  ...more,
});
const listed = (list: string): Column => column("text", { control: { type: "list", list } });
const cell = (of: Column, value: CellValue): FilledCell => ({ column: of, value });

/** Beside a cell that holds what its column is for, another one decides. */
const beside = cell(column("number"), 987);

test.each<[string, Column, readonly CellValue[], readonly CellValue[]]>([
  [
    "a date",
    column("date"),
    [16_800, 45_000, 73_051, "2025-06-30", "30 juin 2025"],
    [16_799, 73_052, "bientôt", true, { error: "#REF!" }],
  ],
  ["a number", column("number"), [0, -5.5, 12], ["12", "x", false, { error: "#N/A" }]],
  ["a part", column("percent"), [0.5], ["50 %"]],
  ["an item", listed("actionStatuses"), ["Réalisée", " REALISEE ", "À venir"], ["Zut alors", 12, true]],
  ["an item of a list that is not known", listed("autre"), ["Zut alors"], [12, "x"]],
  [
    "a text",
    column("text"),
    ["ab", "a – b", "a\nb", "Note 12"],
    ["a", "12", "…", 12, true, { error: "#N/A" }],
  ],
  [
    "a number of a row",
    column("text", { id: "number" }),
    ["A1", "12", 12, "ABC-1", "R 1", "a1", "abcd"],
    ["#1", "R--1", "x", "é1", "-", { error: "#N/A" }],
  ],
])("a column of %s takes what it is for", (_, of, fitting, others) => {
  expect(fitting.map((value) => [value, farRow([cell(of, value), beside])])).toEqual(
    fitting.map((value) => [value, "row"]),
  );
  expect(others.map((value) => [value, farRow([cell(of, value), beside])])).toEqual(
    others.map((value) => [value, "unclear"]),
  );
});

test("most cells decide", () => {
  const [fits, fails] = [cell(column("text"), "Recruter"), cell(column("number"), "zut")];
  expect(farRow([fits, beside, fails])).toBe("row");
  expect(farRow([fits, beside, fails, cell(column("number"), "zut !")])).toBe("unclear");
  expect(farRow([fails, fits])).toBe("unclear");
});

test("one cell, or one word over and over, is no row", () => {
  const text = (value: CellValue) => cell(column("text"), value);
  expect(farRow([])).toBe("other");
  expect(farRow([text("Recruter")])).toBe("other");
  expect(farRow([text("Recruter"), text(" Recruter ")])).toBe("other");
  expect(farRow([text({ error: "#N/A" }), text("#N/A")])).toBe("other");
  expect(farRow([text("Recruter"), text("Former")])).toBe("row");
});
