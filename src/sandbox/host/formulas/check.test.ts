import { checkFormula, isFormula } from "./check";

test.each([
  "=1",
  "=A1",
  "=+A1",
  "=-A1%",
  '=IF(A1>1,"x;y",{1,2})',
  "=SUM(A1,,B1)",
  "='Plan d''action'!A1+Feuil1!$B$2",
  "=nom_x*2",
  "=Écart.min",
  "=SUM(A:A,5:6)",
  "=T[[#This Row],[Col 1]]",
  '="a""b"&"c"',
  "=(A1,B1)",
  "=#N/A",
  "= A1 + 2 ",
  "=IF(A1,)",
  "=TODAY()",
  "=1.5E-3*.5",
])("%s is a formula", (formula) => {
  expect(isFormula(formula)).toBe(true);
});

test.each([
  "1",
  "=",
  "==1",
  "=1+",
  "=SUM(",
  "=SUM(A1",
  "=)",
  '="abc',
  "=-----",
  "=- un élément d'essai",
  "=1 2",
  "=A1;B1",
  "=IF(A1;1;2)",
  "=*2",
  "=%",
  "=1,2",
  '="' + "x".repeat(256) + '"',
  "=" + "1+".repeat(5000) + "1",
])("%s is refused", (formula) => {
  expect(() => checkFormula(formula)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("what a formula is made of is told", () => {
  expect(checkFormula("=SUM(T[a])+xlookup({1;2},A1 B2,1)")).toEqual({
    functions: new Set(["SUM", "XLOOKUP"]),
    structured: true,
    arrayConstant: true,
    unionOrIntersection: true,
  });
});
