import { tableIds } from "../../../../test/support/ptn-sss";
import { tableOf, isHiddenColumn, isShownFormula } from "./table";
import { template } from "../../../../test/support/plan-grid";

test("every column is typed, official, a formula that people see, or hidden: never two of them", () => {
  for (const id of tableIds)
    for (const column of tableOf(template, id).columns) {
      const isAnswered = column.kind === "input" || column.kind === "official";
      const held = [isAnswered, isShownFormula(column), isHiddenColumn(column)].filter(Boolean);
      expect([id, column.id, held.length]).toEqual([id, column.id, 1]);
      expect(isHiddenColumn(column)).toBe(column.header.startsWith("_"));
    }
});

test("of the formulas of « Risques », people see the levels, the rating and the Diagnostic", () => {
  const { columns } = tableOf(template, "risks");
  expect(columns.filter(isShownFormula).map(({ id }) => id)).toEqual([
    "level",
    "rating",
    "residualLevel",
    "diagnostic",
  ]);
});
