import { gridOf, named, sheetNamed } from "../../../../test/support/named-sheets";
import type { DefinedName, Grid } from "../../grid/grid";
import { INCOMPLETE_NAME, incompleteFormula } from "./incomplete";
import { replacedSheets, replacingNames, withoutReplaced } from "./replaced";

/** A workbook of the sheets « Plan » and « L'an dernier », and of an « Identification » with these names. */
const workbook = (...names: readonly DefinedName[]): Grid =>
  gridOf(sheetNamed("Plan"), sheetNamed("Identification", ...names), sheetNamed("L'an dernier"));

test("the names of the sheets that were replaced, each with what was typed there", () => {
  const names = replacingNames([
    { sheet: "L'an dernier", digest: "a1b2" },
    { sheet: "Plan", digest: null },
  ]);
  expect(names).toEqual([
    { scope: "sheet", visible: false, name: "_FDR_REMPLACE1", formula: "='L''an dernier'!$A$1" },
    { scope: "sheet", visible: false, name: "_FDR_EMPREINTE1", formula: '="a1b2"' },
    {
      scope: "sheet",
      visible: false,
      name: "_FDR_REMPLACE2",
      formula: expect.stringMatching(/^='?Plan'?!\$A\$1$/),
    },
    { scope: "sheet", visible: false, name: "_FDR_EMPREINTE2", formula: '=""' },
  ]);
  expect(replacedSheets(workbook(...names))).toEqual([
    { sheet: "Plan", digest: null },
    { sheet: "L'an dernier", digest: "a1b2" },
  ]);
});

test.each([
  ["_FDR_REMPLACE1", "=Plan!$A$1"],
  ["_fdr_remplace12", "=PLAN!$A$1"],
  ["_FDR_REMPLACE3", "='plan'!A1"],
  ["_FDR_REMPLACE3", "=Plan!$AB$120"],
])("%s %s tells of the sheet, by the title that it has", (name, formula) => {
  expect(replacedSheets(workbook(named(name, formula)))).toEqual([{ sheet: "Plan", digest: null }]);
});

test.each([
  ["a sheet that is gone", "_FDR_REMPLACE1", "=#REF!$A$1"],
  ["a sheet that is not there", "_FDR_REMPLACE1", "=Plans!$A$1"],
  ["the sheet of the name itself", "_FDR_REMPLACE1", "=Identification!$A$1"],
  ["a sheet of another workbook", "_FDR_REMPLACE1", "=[1]Plan!$A$1"],
  ["several cells", "_FDR_REMPLACE1", "=Plan!$A$1:$B$2"],
  ["more than a reference", "_FDR_REMPLACE1", "=1+Plan!$A$1"],
  ["a text", "_FDR_REMPLACE1", "Plan!$A$1"],
  ["a text that compares", "_FDR_REMPLACE1", "x=Plan!$A$1"],
  ["another name", "X_FDR_REMPLACE1", "=Plan!$A$1"],
  ["a name that goes on", "_FDR_REMPLACE1A", "=Plan!$A$1"],
  ["a name without its number", "_FDR_REMPLACE", "=Plan!$A$1"],
])("nothing is replaced by %s", (_, name, formula) => {
  const grid = workbook(named(name, formula));
  expect(replacedSheets(grid)).toEqual([]);
  expect(withoutReplaced(grid)).toBe(grid);
});

test("of a sheet that two names tell of, the first counts; the digest is that of its number, in any case", () => {
  const grid = workbook(
    named("_fdr_empreinte2", '="second"'),
    named("_FDR_EMPREINTE1", '="first"'),
    named("_FDR_REMPLACE2", "=Plan!$A$1"),
    named("_FDR_REMPLACE1", "=Plan!$A$1"),
  );
  expect(replacedSheets(grid)).toEqual([{ sheet: "Plan", digest: "second" }]);
});

test("the workbook without them; all of it as long as the new sheets are not finished", () => {
  const names = [named("_FDR_REMPLACE1", "=Plan!$A$1"), named("_FDR_REMPLACE2", "='L''an dernier'!$A$1")];
  expect(withoutReplaced(workbook(...names)).sheets.map(({ name }) => name)).toEqual(["Identification"]);
  const unfinished = incompleteFormula({ attempt: "1", role: "identification", about: "CISSS" });
  const grid = workbook(...names, named(INCOMPLETE_NAME, unfinished));
  expect(replacedSheets(grid)).toEqual([]);
  expect(withoutReplaced(grid)).toBe(grid);
});
