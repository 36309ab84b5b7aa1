import type { GridSheet } from "../plan/grid";
import { markFormula, markOf } from "./mark";

const sheetWith = (...names: GridSheet["names"]): GridSheet => ({
  name: "Feuil1",
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values: [],
  formats: [],
  names,
});
const mark = { roadmap: "ptn-sss", version: "2023.1", role: "risks" };
const named = (name: string, formula: string) => ({ name, formula, visible: false });

describe("the mark of a sheet", () => {
  test("is read as it was written", () => {
    expect(markFormula(mark)).toBe('="ptn-sss|2023.1|risks"');
    expect(markOf(sheetWith(named("_FDR_FEUILLE", markFormula(mark))))).toEqual(mark);
  });

  test("is found among other names, in any case, with or without its equals sign", () => {
    const names = [named("Total", "=Feuil1!$A$1"), named("_fdr_feuille", '"ptn-sss|2023.1|risks"')];
    expect(markOf(sheetWith(...names))).toEqual(mark);
  });

  test.each([
    [[]],
    [[named("Total", markFormula(mark))]],
    [[named("_FDR_FEUILLE", '="ptn-sss|2023.1"')]],
    [[named("_FDR_FEUILLE", "=Feuil1!$A$1")]],
    [[named("_FDR_FEUILLE", '="|2023.1|risks"')]],
    [[named("_FDR_FEUILLE", '="ptn-sss||risks"')]],
    [[named("_FDR_FEUILLE", '="ptn-sss|2023.1|"')]],
  ])("is not there in %j", (names) => {
    expect(markOf(sheetWith(...names))).toBeNull();
  });
});
