import type { TableId } from "../../../test/support/ptn-sss";
import { planGrid, withSheet, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { Grid } from "../grid/grid";
import { HEADER_ROW } from "../programme/table/table";
import { headersRepeated } from "./str-11-headers-repeated";

/** The grid in which the headers of a table stand again on these lines of its sheet, from 1. */
const repeated = (grid: Grid, role: TableId, ...lines: readonly number[]): Grid =>
  withSheet(grid, role, (sheet) => {
    const headers = sheet.values[HEADER_ROW - sheet.origin.row] ?? [];
    return {
      ...sheet,
      values: sheet.values.map((line, down) =>
        lines.includes(sheet.origin.row + down + 1) ? headers : line,
      ),
    };
  });

const found = (table: TableId, sheet: string, rows: string, ...lines: readonly number[]) => ({
  cells: lines.map((line) => `${sheet}!A${line}`),
  severity: "info" as const,
  facts: { table, sheet, rows },
});

testPlanRule(headersRepeated, {
  valid: [
    { title: "headers that stand once", grid: planGrid(), coverage: { checked: 5, skipped: 0 } },
    {
      title: "one word of a header in a row",
      grid: planGrid({ actions: [{ action: "Action", owner: "Direction" }] }),
    },
  ],
  invalid: [
    {
      title: "lower down in the table of actions",
      grid: repeated(planGrid(), "actions", 12),
      expect: [found("actions", "Plan d'action", "12", 12)],
    },
    {
      title: "twice in one table, once in another, a sheet being missing",
      grid: withoutSheet(repeated(repeated(planGrid(), "risks", 20, 21), "actions", 20), "workforce"),
      coverage: { checked: 4, skipped: 1, why: "sheet-missing" },
      expect: [found("actions", "Plan d'action", "20", 20), found("risks", "Risques", "20–21", 20, 21)],
    },
  ],
});
