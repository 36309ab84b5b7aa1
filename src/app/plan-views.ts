import type { ComparedWorkbook } from "../core/comparison/comparison";
import { withoutIncomplete } from "../core/programme/workbook/incomplete";
import { planProgress } from "../core/progress/plan-progress";
import { fieldCell } from "../core/reading/field-cell";
import { readPlan } from "../core/reading/read-plan";
import { yearBands } from "../core/reading/year-bands";
import { officialReference } from "../core/reference/official-reference";
import type { PlanViews, ReadAndJudged } from "./contracts";

/** What pages show of plans. @param ownOf the edition of a plan, and what is read of its workbook for it. */
export function planViews(
  ownOf: (plan: ReadAndJudged) => Pick<ComparedWorkbook, "template" | "grid">,
): PlanViews {
  const own = ({ grid, validation }: ReadAndJudged) => ownOf({ grid: withoutIncomplete(grid), validation });
  const read = (plan: ReadAndJudged) => {
    const { template, grid } = own(plan);
    return [template, readPlan(grid, template)] as const;
  };
  return {
    reference: (plan) => officialReference(...read(plan)),
    progress: (plan, today) => planProgress(...read(plan), today),
    years: (plan) => {
      const { template, grid } = own(plan);
      return yearBands(grid, template);
    },
    relativeReading: (plan) => {
      const { template, grid } = own(plan);
      return fieldCell(grid, template, "relativeReading");
    },
  };
}
