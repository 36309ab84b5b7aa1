import { bareGrid, bareSheet } from "../../../test/support/bare-grid";
import type { Grid, GridSheet } from "../grid/grid";
import { replacingNames } from "../programme/workbook/replaced";
import { digestOf } from "./digest";
import { removable } from "./removable";

const sheetNamed = (name: string, of: Partial<GridSheet> = {}): GridSheet =>
  bareSheet(name, { values: [[name]], ...of });

const risks = sheetNamed("Risques");
const workforce = sheetNamed("Effectifs");
const replacing = sheetNamed("Identification (2)", {
  names: replacingNames([risks, workforce].map((sheet) => ({ sheet: sheet.name, digest: digestOf(sheet) }))),
});

const gridOf = (...sheets: readonly GridSheet[]): Grid => bareGrid(sheets);
const suivi = sheetNamed("Suivi");
const stays = { sheets: [], changed: [], noted: [], referring: [] };

test("replaced sheets where nothing was typed since may go, and no other one", () => {
  expect(removable(gridOf(risks, suivi, workforce, replacing))).toEqual({
    ...stays,
    sheets: [risks, workforce],
  });
});

test("one of which nothing is told stays as if it was changed", () => {
  const names = replacingNames([{ sheet: "Risques", digest: null }]);
  expect(removable(gridOf(risks, { ...replacing, names }))).toEqual({ ...stays, changed: ["Risques"] });
});

const typedIn = { ...risks, values: [["Risques", "à voir"]] };
const noted = { ...workforce, notes: 1 };
const looking = { ...suivi, formulas: { A1: "=Risques!A1" } };

test.each<[string, Grid, object]>([
  ["something typed", gridOf(typedIn, workforce, replacing), { changed: ["Risques"] }],
  ["a note", gridOf(risks, noted, replacing), { noted: ["Effectifs"] }],
  ["a formula of another sheet", gridOf(risks, workforce, looking, replacing), { referring: ["Suivi"] }],
  [
    "something typed and a note",
    gridOf(typedIn, noted, replacing),
    { changed: ["Risques"], noted: ["Effectifs"] },
  ],
  [
    "something typed and a formula",
    gridOf(typedIn, workforce, looking, replacing),
    { changed: ["Risques"], referring: ["Suivi"] },
  ],
])("%s keeps all of them, and is said", (_, grid, why) => {
  expect(removable(grid)).toEqual({ ...stays, ...why });
});

test("a workbook without replaced sheets has nothing to take away", () => {
  expect(removable(gridOf(risks, suivi))).toEqual(stays);
});
