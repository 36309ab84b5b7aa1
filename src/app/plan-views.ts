import type { ComparedWorkbook } from "../core/comparison/comparison";
import { withoutIncomplete } from "../core/programme/workbook/incomplete";
import { planProgress } from "../core/progress/plan-progress";
import { readPlan } from "../core/reading/read-plan";
import { officialReference } from "../core/reference/official-reference";
import type { PlanViews, ReadAndJudged } from "./contracts";

/** What pages show of plans. @param ownOf the edition of a plan, and what is read of its workbook for it. */
export function planViews(
  ownOf: (plan: ReadAndJudged) => Pick<ComparedWorkbook, "template" | "grid">,
): PlanViews {
  const read = ({ grid: whole, validation }: ReadAndJudged) => {
    const { template, grid } = ownOf({ grid: withoutIncomplete(whole), validation });
    return [template, readPlan(grid, template)] as const;
  };
  return {
    reference: (plan) => officialReference(...read(plan)),
    progress: (plan, today) => planProgress(...read(plan), today),
  };
}
