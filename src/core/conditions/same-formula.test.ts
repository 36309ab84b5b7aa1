import { sameFormula } from "./same-formula";

test.each([
  ["=IF(A1,TRUE,FALSE)", "=IF(A1,TRUE,FALSE)"],
  ["=IF( A1, TRUE(), FALSE() )", "=IF(A1,TRUE,FALSE)"],
  ['=if($a$1="x y",ptn_l_aims,1)', '=IF($A$1="x y",PTN_L_aims,1)'],
  ["=_xlfn.IFS(A1,2)", "=IFS(A1,2)"],
  ["='Plan d''action'!A1 + 1", "='Plan d''action'!A1+1"],
])("%s is %s", (left, right) => {
  expect(sameFormula(left, right)).toBe(true);
});

test.each([
  ["=A1", "=A2"],
  ["=$A1", "=A1"],
  ['=IF(A1="x y",1,0)', '=IF(A1="xy",1,0)'],
  ['=IF(A1="X",1,0)', '=IF(A1="x",1,0)'],
  ['="TRUE()"', '="TRUE"'],
  ["='A B'!A1", "='AB'!A1"],
  ["=ISTRUE()", "=ISTRUE"],
  ["=A1", ""],
])("%s is not %s", (left, right) => {
  expect(sameFormula(left, right)).toBe(false);
});
