import type { Validation } from "../core/findings/finding";
import type { PlanRead } from "./read-plan";
import type { NoTemplate, Ready, Settled } from "./session";

export const noTemplate: NoTemplate = { status: "no-template", form: "closed" };

/** Lists and highlights are only looked at on a command: what it found holds until the next one. */
function withIntegrity(validation: Validation, before: Settled | null): Validation {
  const known = before?.status === "ready" ? before.validation.integrity : undefined;
  return validation.integrity || !known ? validation : { ...validation, integrity: known };
}

/** State after a reading: the findings, or the offer to insert the template. Keeps what the reading does not tell. */
export function settle(
  { outcome, checkedAt }: PlanRead,
  before: Settled | null,
  news: Partial<Pick<Ready, "marks" | "notice">> = {},
): Settled {
  if (outcome.status === "not-a-plan") return before?.status === "no-template" ? before : noTemplate;
  const kept = before?.status === "ready" ? before : { marks: { status: "none" } as const, notice: null };
  return {
    status: "ready",
    validation: withIntegrity(outcome.validation, before),
    columns: outcome.columns ?? [],
    checkedAt,
    marks: news.marks ?? kept.marks,
    notice: news.notice === undefined ? kept.notice : news.notice,
  };
}
