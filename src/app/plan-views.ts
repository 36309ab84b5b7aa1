import type { Grid } from "../core/grid/grid";
import type { Edition } from "../core/programme/edition";
import { planProgress } from "../core/progress/plan-progress";
import { readPlan } from "../core/reading/read-plan";
import { officialReference } from "../core/reference/official-reference";
import type { PlanViews, ReadAndJudged } from "./contracts";

/** What pages show of plans. @param ownOf the edition of a plan, and what is read of its workbook for it. */
export function planViews(
  ownOf: (plan: ReadAndJudged) => { readonly edition: Edition; readonly grid: Grid },
): PlanViews {
  const read = (plan: ReadAndJudged) => {
    const { edition, grid } = ownOf(plan);
    return [edition, readPlan(grid, edition)] as const;
  };
  return {
    reference: (plan) => officialReference(...read(plan)),
    progress: (plan, today) => planProgress(...read(plan), today),
  };
}
