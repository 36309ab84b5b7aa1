import type { TableId } from "../../../test/support/ptn-sss";
import { planGrid, withSheet, withoutSheet } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import type { CellValue, Grid } from "../grid/grid";
import { rowsBeyond } from "./str-12-rows-beyond";

/** The grid in which this stands in the first columns of a line of the sheet, from 1, far below. */
const below = (grid: Grid, role: TableId, line: number, content: readonly CellValue[]): Grid =>
  withSheet(grid, role, (sheet) => {
    const width = sheet.values[0]?.length ?? 0;
    const blank = new Array<CellValue>(width).fill(null);
    const height = line - sheet.origin.row;
    const values = Array.from({ length: Math.max(height, sheet.values.length) }, (_, down) =>
      down === height - 1 ? [...content, ...blank.slice(content.length)] : (sheet.values[down] ?? blank),
    );
    const general = new Array<"general">(width).fill("general");
    return { ...sheet, values, formats: values.map((_, down) => sheet.formats[down] ?? general) };
  });

const two: readonly CellValue[] = ["A", "B"];

testPlanRule(rowsBeyond, {
  valid: [
    { title: "nothing below the tables", grid: planGrid(), coverage: { checked: 5, skipped: 0 } },
    {
      title: "a sheet that could not be read",
      grid: { ...withoutSheet(planGrid(), "risks"), unread: [{ sheet: "Risques", reason: "too-large" }] },
      coverage: { checked: 4, skipped: 1, why: "sheet-unread" },
    },
    { title: "a note of one cell, far below", grid: below(planGrid(), "actions", 400, ["Note"]) },
  ],
  invalid: [
    {
      title: "a line far below of which nothing tells whether it is a row",
      grid: below(planGrid(), "risks", 400, two),
      expect: [
        {
          cells: ["Risques!A400"],
          severity: "error",
          facts: { table: "risks", sheet: "Risques", rows: "400" },
        },
      ],
    },
    {
      title: "the same in the table of actions, a sheet being missing",
      grid: withoutSheet(below(planGrid(), "actions", 500, two), "workforce"),
      coverage: { checked: 4, skipped: 1, why: "sheet-missing" },
      expect: [
        {
          cells: ["Plan d'action!A500"],
          severity: "error",
          facts: { table: "actions", sheet: "Plan d'action", rows: "500" },
        },
      ],
    },
  ],
});
