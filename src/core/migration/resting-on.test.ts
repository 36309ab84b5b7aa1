import { bareGrid, bareSheet } from "../../../test/support/bare-grid";
import type { DefinedName, Grid, GridSheet } from "../grid/grid";
import { restingOn } from "./resting-on";

const nameFor = (name: string, formula: string): DefinedName => ({ name, formula, visible: true });

const gridOf = (sheets: readonly GridSheet[], names: readonly DefinedName[] = []): Grid =>
  bareGrid(sheets, { names });

const old = bareSheet("Risques");
const looking = (formula: string, title: string) => {
  const going = bareSheet(title);
  return restingOn(gridOf([going, bareSheet("Suivi", { formulas: { A1: "=1", B1: formula } })]), [going]);
};

test.each<[string, string]>([
  ["=Risques!A1", "Risques"],
  ["='Risques'!A1", "Risques"],
  ["=SUM(1,risques!$A$1:$B$2)", "Risques"],
  ["=-Risques!A1", "Risques"],
  ["='Plan d''action'!A1", "Plan d'action"],
  ["='Risques (2)'!A1", "Risques (2)"],
  ["='a.b+c'!A1", "a.b+c"],
])("%s looks at the sheet « %s »", (formula, title) => {
  expect(looking(formula, title)).toEqual({ noted: [], referring: ["Suivi"] });
});

test.each<[string, string]>([
  ["=Autres!A1", "Risques"],
  ["=MesRisques!A1", "Risques"],
  ["=Les_Risques!A1", "Risques"],
  ["=2Risques!A1", "Risques"],
  ["=mes.Risques!A1", "Risques"],
  ["=[Livre.xlsx]Risques!A1", "Risques"],
  ["='Mes Risques'!A1", "Risques"],
  ["=Risques+1", "Risques"],
  ['="Risques"', "Risques"],
  ["=Risques2!A1", "Risques"],
  ["='axb'!A1", "a.b"],
])("%s does not look at the sheet « %s »", (formula, title) => {
  expect(looking(formula, title)).toEqual({ noted: [], referring: [] });
});

test("any of the sheets may be looked at; what they say of each other does not count", () => {
  const other = bareSheet("Effectifs", { formulas: { A1: "=Risques!A1" } });
  const suivi = bareSheet("Suivi", { formulas: { A1: "=Effectifs!A1" } });
  expect(restingOn(gridOf([old, other, suivi]), [old, other])).toEqual({ noted: [], referring: ["Suivi"] });
  expect(restingOn(gridOf([old, other, suivi]), [old])).toEqual({ noted: [], referring: ["Effectifs"] });
});

test("defined names count, after the sheets, but for those of the template", () => {
  const names = [
    nameFor("PTN_Risques", "=Risques!$A$1"),
    nameFor("ptn2_Risques", "=Risques!$A$1"),
    nameFor("MonTotal", "=Risques!$A$1"),
    nameFor("Autre", "=Suivi!$A$1"),
  ];
  const suivi = bareSheet("Suivi", { formulas: { A1: "=Risques!A1" } });
  expect(restingOn(gridOf([old, suivi], names), [old]).referring).toEqual(["Suivi", "MonTotal"]);
});

test("notes are told of the sheets that are to go only", () => {
  const sheets = [bareSheet("A", { notes: 1 }), bareSheet("B", { notes: 0 }), bareSheet("C")];
  const grid = gridOf([...sheets, bareSheet("D", { notes: 3 })]);
  expect(restingOn(grid, sheets)).toEqual({ noted: ["A"], referring: [] });
});

test("nothing rests on no sheet, whatever the formulas", () => {
  const suivi = bareSheet("Suivi", { formulas: { A1: "=Risques!A1", A2: "=1" } });
  expect(restingOn(gridOf([old, suivi], [nameFor("Total", "=Risques!A1")]), [])).toEqual({
    noted: [],
    referring: [],
  });
});
