import { tableOf } from "../programme/table/table";
import { planGrid, template } from "../../../test/support/plan-grid";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { LONGEST_GAP, readRows } from "./read-rows";

const table = tableOf(template, "workforce");
const ORIGIN = { row: 2, column: 4 };
const HEADER = 3;
/** Columns found in another order than the template's. */
const columns = { due: 4, action: 5, required: 7 };

const grid: Grid = { ...planGrid(), sheets: [] };
const read = (rows: readonly (readonly CellValue[])[], of: Grid = grid) => {
  const sheet: GridSheet = {
    name: "Effectifs",
    visibility: "visible",
    origin: ORIGIN,
    values: [["Titre"], ["en-têtes"], ...rows],
    formats: [],
    names: [],
  };
  return readRows(of, table, { sheet, headerRow: HEADER, columns, repeated: {}, computed: {}, choices: [] });
};
const actionsOf = (rows: readonly (readonly CellValue[])[]) =>
  read(rows).rows.map(({ cells }) => cells["action"]?.value);
const blank = (count: number): readonly (readonly CellValue[])[] =>
  Array.from({ length: count }, () => [null, " \u00a0"]);

test("a row holds the cells of the columns that were found, at their address", () => {
  expect(read([[45000, "Recruter", "autre", 3]])).toEqual({
    rows: [
      {
        sheet: "Effectifs",
        cells: {
          due: { value: 45000, address: "E5" },
          action: { value: "Recruter", address: "F5" },
          required: { value: 3, address: "H5" },
        },
      },
    ],
    beyond: [],
    repeatedHeaders: [],
  });
});

test("dates of a 1904 workbook count as those of 1900, other numbers and texts do not", () => {
  const { rows } = read([[43538, 43538, null, 3], ["bientôt"]], { ...grid, date1904: true });
  expect(
    rows.map(({ cells }) => [cells["due"]?.value, cells["action"]?.value, cells["required"]?.value]),
  ).toEqual([
    [45000, 43538, 3],
    ["bientôt", null, null],
  ]);
});

test("blank rows, and rows that hold something beside the table only, are no rows of the plan", () => {
  expect(
    actionsOf([[], [null, "", "à côté"], [null, "Un"], [null, null, "x", null], [null, "Deux"]]),
  ).toEqual(["Un", "Deux"]);
});

test.each([
  ...["Total", "TOTAL :", "Totaux", "Sous-total", "Sous-totaux", "Grand total", "Total général"],
  ...["Moyenne", "Somme"],
])("a row of totals is no row of the plan: %s", (word) => {
  expect(
    actionsOf([
      [null, "Un"],
      [word, "Deux"],
      [null, word, null, 12],
      [null, "Trois"],
    ]),
  ).toEqual(["Un", "Trois"]);
});

test("a number or a text that only starts as one is no total", () => {
  expect(
    actionsOf([
      [12, "Total"],
      [null, "Totaliser"],
    ]),
  ).toEqual(["Total", "Totaliser"]);
});

test("after a long gap, what looks like a row is one; what may be one is told, notes are neither", () => {
  expect(actionsOf([[null, "Un"], ...blank(LONGEST_GAP), [null, "Deux"]])).toEqual(["Un", "Deux"]);
  const far = (...rows: readonly (readonly CellValue[])[]) => {
    const found = read([[null, "Un"], ...blank(LONGEST_GAP + 1), ...rows]);
    return [found.rows.map(({ cells }) => cells["action"]?.value), found.beyond];
  };
  expect(far([null, "Note"], [45000, "Deux"], ...blank(3), [45000, "Trois", null, 4])).toEqual([
    ["Un", "Deux", "Trois"],
    [],
  ]);
  expect(far([true, 12, null, "trois"], [null, "Note"])).toEqual([["Un"], [106]]);
  expect(far([true, 12], ...blank(LONGEST_GAP + 1), [45000, "Deux"])).toEqual([["Un", "Deux"], [106]]);
  // One word over and over, and a word or two under the table, are no rows.
  expect(far(["x", "x", null, "x"], [null, "ancien calcul"])).toEqual([["Un"], []]);
  expect(far([null, "Un"], [null, "Deux"], [null, "Trois"])).toEqual([["Un"], [106, 107, 108]]);
});

test("headers that stand again in the table are no row, with their hints too", () => {
  const found = read([
    [45000, "Un"],
    ["Échéance", "Action prioritaire", null, "Postes requis"],
    [45000, "Deux", null, 3],
    ["ÉCHÉANCE (AAAA-MM-JJ)", "Action prioritaire *"],
    ["Échéance", "Action à revoir", null, 4],
  ]);
  expect(found.repeatedHeaders).toEqual([5, 7]);
  expect(found.rows.map(({ cells }) => cells["action"]?.value)).toEqual(["Un", "Deux", "Action à revoir"]);
});

test("gaps do not add up", () => {
  const rows = [...blank(LONGEST_GAP), [null, "Un"], ...blank(LONGEST_GAP), [null, "Deux"]];
  expect(actionsOf(rows)).toEqual(["Un", "Deux"]);
});
