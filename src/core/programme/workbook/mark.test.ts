import type { GridSheet } from "../../grid/grid";
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
    expect(markFormula(mark)).toBe('="ptn-sss|2023.1|risks|2"');
    expect(markOf(sheetWith(named("_FDR_FEUILLE", markFormula(mark))))).toEqual({ ...mark, revision: 2 });
  });

  test("is found among other names, in any case, with or without its equals sign", () => {
    const names = [named("Total", "=Feuil1!$A$1"), named("_fdr_feuille", '"ptn-sss|2023.1|risks"')];
    expect(markOf(sheetWith(...names))).toEqual({ ...mark, revision: 1 });
  });

  test.each([
    ["1", 1],
    ["3", 3],
    ["0", 1],
    ["x", 1],
    ["", 1],
  ])("of revision %j", (said, revision) => {
    const sheet = sheetWith(named("_FDR_FEUILLE", `="ptn-sss|2023.1|risks|${said}"`));
    expect(markOf(sheet)).toEqual({ ...mark, revision });
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
