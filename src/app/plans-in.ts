/** The plans of a workbook, one a programme. */
import type { Validation } from "../core/validation/validation";
import type { JudgedPlan, JudgedPlans, Outcome } from "./contracts";
import type { Settled } from "./session";

/** Every plan, in the order in which programmes are offered. */
export const plansIn = (plans: JudgedPlans): readonly [JudgedPlan, ...JudgedPlan[]] => [
  plans,
  ...(plans.others ?? []),
];

const judgedIn = (outcome: Outcome): readonly JudgedPlan[] =>
  outcome.status === "validated" ? plansIn(outcome) : [];

/** What validation says of every plan; nothing when there is none. */
export const validationsIn = (outcome: Outcome): readonly Validation[] =>
  judgedIn(outcome).map(({ validation }) => validation);

/** The plan of a programme; undefined when there is none. @param programme id of its roadmap. */
export const planFor = (outcome: Outcome, programme: string): JudgedPlan | undefined =>
  judgedIn(outcome).find(({ validation }) => validation.roadmap.id === programme);

/** What validation says of every plan, the one that commands are about first. */
export function plansInView(outcome: Outcome, shown: Settled | null): readonly Validation[] {
  const first = shownPlan(outcome, shown)?.validation;
  return first ? [first, ...validationsIn(outcome).filter((other) => other !== first)] : [];
}

/** The plan that commands are about: that of the programme that is shown, else the first. */
export function shownPlan(outcome: Outcome, shown: Settled | null): JudgedPlan | undefined {
  const programme = shown?.status === "ready" ? shown.validation.roadmap.id : null;
  return (programme === null ? undefined : planFor(outcome, programme)) ?? judgedIn(outcome)[0];
}
