import { offsetFormula, pushFormula } from "./shift";

test.each([
  ["=$A6>B$2", 1, 2, "=$A7>D$2"],
  ['=ISNUMBER(SEARCH("|A1|",$AB6))', 3, 0, '=ISNUMBER(SEARCH("|A1|",$AB9))'],
  ["='Plan d''action'!A1:B2+LOG10(C3)", 1, 1, "='Plan d''action'!B2:C3+LOG10(D4)"],
  ["=A1", -1, 0, "=#REF!"],
])("%s filled %i down and %i right", (formula, rows, columns, expected) => {
  expect(offsetFormula(formula, rows, columns)).toBe(expected);
});

const here = (prefix: string): boolean => prefix === "";

test.each([
  ["=$A6>3", 2, 1, "=$A7>3"],
  ["=$A6>3", 5, 1, "=$A7>3"],
  ["=$A6>3", 6, 1, "=$A6>3"],
  ["=SUM(A6:A15)", 8, 2, "=SUM(A6:A17)"],
  ["=SUM($A$6:$A$15)", 7, -2, "=SUM($A$6:$A$13)"],
  ["=SUM(A6:A15)", 4, -3, "=SUM(A5:A12)"],
  ["=SUM(A6:A7)", 4, -5, "=SUM(#REF!)"],
  ["=A6", 5, -1, "=#REF!"],
  ["=Feuil2!A6", 2, 1, "=Feuil2!A6"],
])("%s after rows at %i (%i)", (formula, at, count, expected) => {
  expect(pushFormula(formula, { axis: "row", at, count }, here)).toBe(expected);
});

test("columns are pushed too", () => {
  expect(pushFormula("=$A6+C$1+B2:D4", { axis: "column", at: 1, count: 1 }, here)).toBe("=$A6+D$1+C2:E4");
});
