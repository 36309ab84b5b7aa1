/** The plans of a workbook, one a programme. */
import type { Validation } from "../core/validation/validation";
import type { JudgedPlan, JudgedPlans, Outcome } from "./contracts";

/** Every plan, in the order in which programmes are offered. */
export const plansIn = (plans: JudgedPlans): readonly [JudgedPlan, ...JudgedPlan[]] => [
  plans,
  ...(plans.others ?? []),
];

/** What validation says of every plan; nothing when there is none. */
export const validationsIn = (outcome: Outcome): readonly Validation[] =>
  outcome.status === "validated" ? plansIn(outcome).map(({ validation }) => validation) : [];

/** The plan of a programme; undefined when there is none. @param programme id of its roadmap. */
export const planFor = (outcome: Outcome, programme: string): JudgedPlan | undefined =>
  outcome.status === "validated"
    ? plansIn(outcome).find(({ validation }) => validation.roadmap.id === programme)
    : undefined;
