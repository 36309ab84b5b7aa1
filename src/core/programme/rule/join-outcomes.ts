import type { Facts } from "../finding/facts";
import type { PlanOutcome } from "./plan-rule";

/** What a rule found in several places, together. The reason of the last place skipped stands for all. */
export function joinOutcomes<F extends Facts>(outcomes: readonly PlanOutcome<F>[]): PlanOutcome<F> {
  const why = outcomes.flatMap((outcome) => outcome.why ?? []).at(-1);
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
    skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
    ...(why ? { why } : {}),
  };
}
