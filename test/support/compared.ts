/** Two versions of a plan, compared: what tests of the comparison start from. */
import { comparePlans } from "../../src/core/comparison/compare-plans";
import type { ComparedWorkbook, Comparison, GapChange } from "../../src/core/comparison/comparison";
import type { Grid } from "../../src/core/grid/grid";
import { fullPlan } from "./full-plan";
import { planGrid, template, validated, type PlanInputs, type RowInputs } from "./plan-grid";

export const TODAY = "2025-06-01";

/** A workbook with what validation says of it. */
export const comparedWorkbook = (grid: Grid): ComparedWorkbook => ({
  grid,
  template,
  validation: validated(grid, TODAY),
});

/** What changed from one grid to the other. */
export const compareGrids = (previous: Grid, current: Grid): Comparison =>
  comparePlans(comparedWorkbook(previous), comparedWorkbook(current), TODAY);

/** What changed from these inputs to those. */
export const compareInputs = (previous: PlanInputs, current: PlanInputs): Comparison =>
  compareGrids(planGrid(previous), planGrid(current));

/** A plan, the whole one when no other is given, with these cells on the row of an indicator. */
export const withIndicator = (
  inputs: RowInputs,
  number = "1.1",
  plan: PlanInputs = fullPlan,
): PlanInputs => ({
  ...plan,
  indicators: { ...plan.indicators, [number]: { ...plan.indicators?.[number], ...inputs } },
});

/** The whole plan, with these fields of Identification. */
export const withFields = (identification: PlanInputs["identification"], choice = {}): PlanInputs => ({
  ...fullPlan,
  choice: { ...fullPlan.choice, ...choice },
  identification: { ...fullPlan.identification, ...identification },
});

/** A gap in one line: "closed 1.1 2024-2025 35 met". */
export function gapLine({ trend, indicator, year, before, after }: GapChange): string {
  const said = ({ gap, standing }: GapChange["before"]): string =>
    gap ? `${gap.against}${gap.points === null ? "" : ` ${gap.points}`}` : standing;
  return `${trend} ${indicator} ${year}: ${said(before)} → ${said(after)}`;
}
