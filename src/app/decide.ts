/** A decision that is taken in the pane, beside those that the report holds. */
import { ACCEPTED, JUSTIFIED } from "../core/programme/workbook/report";
import type { Validation } from "../core/validation/validation";
import type { NewDecision } from "./session";

export type { NewDecision };

/** What accepts a finding, in the words of the report. */
export const acceptingDecisions = [JUSTIFIED, ACCEPTED] as const;

/** The validation with the decision: it takes the place of those on the same finding. */
export function withDecision(
  validation: Validation,
  { key, decision, reason, author }: NewDecision,
): Validation {
  const others = validation.decisions.filter((item) => item.key !== key);
  const taken = { key, decision, reason, ...(author === "" ? {} : { author }), said: {} };
  return { ...validation, decisions: [taken, ...others] };
}
