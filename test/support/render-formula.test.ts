import { drawnCells, isFormula } from "./drawn-sheet";
import { drawing } from "./plan-grid";
import { formulaLines, onItsRow } from "./render-formula";

const joined = (lines: readonly string[]): string => lines.map((line) => line.replace(/^ +/, "")).join("");

describe("a formula in lines", () => {
  test("is one line when it is short", () => {
    expect(formulaLines("=SUM(A1,B1)")).toEqual(["=SUM(A1,B1)"]);
  });

  test("has one argument a line when it is long, texts and titles of sheets left whole", () => {
    const [text, sheet] = [`"${"(, &".repeat(30)}"`, `'${"a,(b".repeat(20)}'!$A$1`];
    expect(formulaLines(`=IF(A1=0,${text},IF(B1,${sheet},""))`)).toEqual([
      "=IF(",
      "  A1=0,",
      `  ${text},`,
      `  IF(B1,${sheet},"")`,
      ")",
    ]);
  });

  test("is the same formula again once joined, for every formula of the template", () => {
    const formulas = drawing().sheets.flatMap((sheet) =>
      drawnCells(sheet).flatMap(({ content }) => (isFormula(content) ? [content] : [])),
    );
    const long = [...new Set(formulas)].filter((formula) => formulaLines(formula).length > 1);
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((formula) => joined(formulaLines(formula)) !== formula)).toEqual([]);
  });
});

test("a formula has a sign for its own row, and for nothing else", () => {
  expect(onItsRow(`=A5+$B5+$C$5+A15+AB5+A51+"A5"+'A5'!A4+N_A5+LOG5(5)`, 5)).toBe(
    `=A#+$B#+$C$5+A15+AB#+A51+"A5"+'A5'!A4+N_A5+LOG5(5)`,
  );
});
