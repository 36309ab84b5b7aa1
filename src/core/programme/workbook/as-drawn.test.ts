import type { CellValue, GridSheet } from "../../grid/grid";
import { isAsDrawn } from "./as-drawn";

/** B3:C4 and E9, drawn by two blocks. */
const drawing = {
  content: [
    {
      range: "B3:C4",
      content: [
        ["Titre", 12],
        [null, true],
      ],
    },
    { range: "E9", content: [["Note"]] },
  ],
};

const sheetOf = (
  values: readonly (readonly CellValue[])[],
  origin = { row: 2, column: 1 },
  strays?: GridSheet["strays"],
): GridSheet => ({
  name: "Feuille",
  visibility: "visible",
  origin,
  values,
  formats: [],
  names: [],
  ...(strays ? { strays } : {}),
});

test.each<[string, GridSheet, boolean]>([
  [
    "what is drawn",
    sheetOf([
      ["Titre", 12],
      [null, true],
    ]),
    true,
  ],
  ["less than what is drawn", sheetOf([["Titre"], ["  "]]), true],
  ["nothing", sheetOf([]), true],
  ["a text that was changed", sheetOf([["titre", 12]]), false],
  ["a number as text", sheetOf([["Titre", "12"]]), false],
  [
    "something where nothing is drawn",
    sheetOf([
      ["Titre", 12],
      ["x", true],
    ]),
    false,
  ],
  ["something beside", sheetOf([["Titre", 12, "x"]]), false],
  ["the same, one row lower", sheetOf([["Titre", 12]], { row: 3, column: 1 }), false],
  ["the same, one column further", sheetOf([["Titre", 12]], { row: 2, column: 2 }), false],
  [
    "what is drawn far away",
    sheetOf([["Titre"]], undefined, [{ row: 8, column: 4, value: "Note", format: "general" }]),
    true,
  ],
  [
    "something else far away",
    sheetOf([["Titre"]], undefined, [{ row: 8, column: 5, value: "Note", format: "general" }]),
    false,
  ],
])("a sheet that holds %s: %s", (_, sheet, expected) => {
  expect(isAsDrawn(sheet, drawing)).toBe(expected);
});

test("a drawing of no range is a bug, and says so", () => {
  const broken = { content: [{ range: "nulle part", content: [] }] };
  expect(() => isAsDrawn(sheetOf([]), broken)).toThrow("not a range: nulle part");
});
