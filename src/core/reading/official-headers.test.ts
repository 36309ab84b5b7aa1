import type { CellValue, GridSheet } from "../grid/grid";
import type { OfficialContent } from "../programme/official/content";
import { officialHeaderOf } from "./official-headers";

/** From B3 (row 2, column 1) on. */
const sheetOf = (values: readonly (readonly CellValue[])[], change: Partial<GridSheet> = {}): GridSheet => ({
  name: "Feuille",
  visibility: "visible",
  origin: { row: 2, column: 1 },
  values,
  formats: [],
  names: [],
  ...change,
});

const content: OfficialContent = {
  role: "roadmap",
  columns: ["No", "Orientation", "Échéance"].map((header, place) => ({
    id: `c${place}`,
    kind: "number",
    header,
  })),
  keyColumn: "c0",
  rows: [],
};
const found = (...values: readonly (readonly CellValue[])[]) => {
  const header = officialHeaderOf(content, sheetOf(values));
  return header && { row: header.row, columns: Object.fromEntries(header.columns) };
};
const whole = ["No", "Orientation", "Échéance"];

test("the row of the headers, wherever it is and in any order", () => {
  expect(found(whole)).toEqual({ row: 2, columns: { c0: 0, c1: 1, c2: 2 } });
  expect(found(["Feuille de route"], [], ["échéance", null, "ORIENTATION", 3, "N°"])).toEqual({
    row: 4,
    columns: { c0: 4, c1: 2, c2: 0 },
  });
});

test("the row with most of them, the first of as many", () => {
  expect(found(["No"], ["No", "Orientation"], ["Échéance"])).toEqual({ row: 3, columns: { c0: 0, c1: 1 } });
  expect(found(["No", "x"], ["x", "No"])).toEqual({ row: 2, columns: { c0: 0 } });
});

test("a header with a hint, where none is without", () => {
  expect(found(["Échéance (AAAA-MM-JJ)", "No"])).toEqual({ row: 2, columns: { c0: 1, c2: 0 } });
  expect(found(["Échéance (AAAA-MM-JJ)", "Échéance"])).toEqual({ row: 2, columns: { c2: 1 } });
});

test("none where no header is, nor under forty rows", () => {
  expect(found(["Numéro", "Axe"], [1, null])).toBeNull();
  expect(found()).toBeNull();
  const under = (rows: number) => found(...Array.from({ length: rows }, () => ["titre"]), whole);
  expect(under(39)).toEqual({ row: 41, columns: { c0: 0, c1: 1, c2: 2 } });
  expect(under(40)).toBeNull();
});
