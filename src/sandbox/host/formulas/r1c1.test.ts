import { fromR1C1, toR1C1 } from "./r1c1";

/** B5. */
const home = { row: 4, column: 1 };

test.each([
  ["=A4", "=R[-1]C[-1]"],
  ["=B5", "=RC"],
  ["=$C4", "=R[-1]C3"],
  ["=C$1*2", "=R1C[1]*2"],
  ["=SUM($A$1:B4)", "=SUM(R1C1:R[-1]C)"],
  ["=SUM(A:C)", "=SUM(C[-1]:C[1])"],
  ["=SUM($2:5)", "=SUM(R2:R)"],
  ["=SUM(B:B)", "=SUM(C)"],
  ["='Plan d''action'!A1&\"R1C1\"", "='Plan d''action'!R[-4]C[-1]&\"R1C1\""],
  ["=IF(RC_Taux>1,R2D2,Feuil1!$B$2)", "=IF(RC_Taux>1,R2D2,Feuil1!R2C2)"],
  ["=ROUND(1.5,0)", "=ROUND(1.5,0)"],
])("%s in B5 is %s, and back", (a1, r1c1) => {
  // `R2D2` is a cell in A1 and a name in R1C1.
  if (!a1.includes("R2D2")) expect(toR1C1(a1, home)).toBe(r1c1);
  expect(fromR1C1(r1c1, home)).toBe(a1);
});

test("a row above the first one is the last one, as Excel counts", () => {
  expect(fromR1C1("=R[-5]C", home)).toBe("=B1048576");
});
