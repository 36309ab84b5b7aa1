import { planGrid, withSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { Grid } from "../grid/grid";
import { MARK_NAME } from "../programme/workbook/mark";
import { otherRevision } from "./str-15-other-revision";

const marked = (grid: Grid, role: string, formula: string): Grid =>
  withSheet(grid, role, (sheet) => ({ ...sheet, names: [{ name: MARK_NAME, formula, visible: false }] }));

const whole = (end: string): Grid =>
  ["indicators", "actions", "risks", "change", "workforce", "identification"].reduce(
    (grid, role) => marked(grid, role, `="ptn-sss|2023.1|${role}${end}"`),
    planGrid(),
  );
const found = (revision: number, isNewer = false) => [
  { cells: [], severity: "info" as const, facts: { revision, current: 4, isNewer } },
];

testPlanRule(otherRevision, {
  valid: [
    { title: "the template as it is drawn now", grid: planGrid(), coverage: { checked: 1, skipped: 0 } },
    {
      title: "a workbook without marks",
      grid: { ...planGrid(), sheets: planGrid().sheets.map((sheet) => ({ ...sheet, names: [] })) },
      coverage: { checked: 1, skipped: 0 },
    },
    { title: "an earlier report", grid: marked(planGrid(), "report", '="ptn-sss|2023.1|report"') },
    { title: "a sheet of another roadmap", grid: marked(planGrid(), "readMe", '="stng|2019.1|readMe"') },
  ],
  invalid: [
    { title: "marks without a revision", grid: whole(""), expect: found(1) },
    {
      title: "one sheet of an earlier revision",
      grid: marked(planGrid(), "risks", '="ptn-sss|2023.1|risks|1"'),
      expect: found(1),
    },
    { title: "a later revision", grid: whole("|5"), expect: found(5, true) },
  ],
});
