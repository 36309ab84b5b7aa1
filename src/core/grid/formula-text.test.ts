import { readsAsFormula } from "./formula-text";

test.each([
  "=A1",
  "+33",
  "-12",
  "@SUM(A1)",
  "\u22125",
  "\uff1dA1",
  "\uff0b1",
  "\uff0d1",
  "\uff20A",
  " =A1",
  "\u00a0\u202f\u200b\ufeff =A1",
  "\t12",
  "\r12",
  "\n12",
])("%j could be taken for a formula", (text) => {
  expect(readsAsFormula(text)).toBe(true);
});

test.each(["", "Entente", "a=b", "12-13", "Un\t=A1", "Un\n-deux", " Entente", "« = »"])(
  "%j could not",
  (text) => {
    expect(readsAsFormula(text)).toBe(false);
  },
);
