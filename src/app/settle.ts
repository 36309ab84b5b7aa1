import type { Validation } from "../core/findings/finding";
import type { PlanRead } from "./read-plan";
import type { NoTemplate, Notice, Ready, Settled } from "./session";

export const noTemplate: NoTemplate = { status: "no-template", form: "closed" };

/** Lists and highlights are only looked at on a command: what it found holds until the next one. */
function withIntegrity(validation: Validation, before: Settled | null): Validation {
  const known = before?.status === "ready" ? before.validation.integrity : undefined;
  return validation.integrity || !known ? validation : { ...validation, integrity: known };
}

/** State without a plan: what is unfinished, what the last command did with it, and the form as it was. */
function withoutPlan(before: Settled | null, notice: Notice | null | undefined): NoTemplate {
  const known = before?.status === "no-template" ? before : noTemplate;
  const told = notice === undefined ? known.notice : notice;
  return { ...noTemplate, form: known.form, ...(told?.kind === "incomplete-removed" && { notice: told }) };
}

/** State after a reading: the findings, or the offer to insert the template. Keeps what the reading does not tell. */
export function settle(
  { outcome, checkedAt, formulasAt }: PlanRead,
  before: Settled | null,
  news: Partial<Pick<Ready, "marks" | "notice">> = {},
): Settled {
  const { incomplete } = outcome;
  const unfinished = incomplete ? { incomplete } : {};
  if (outcome.status === "not-a-plan") return { ...withoutPlan(before, news.notice), ...unfinished };
  const kept = before?.status === "ready" ? before : { marks: { status: "none" } as const, notice: null };
  return {
    status: "ready",
    ...unfinished,
    validation: withIntegrity(outcome.validation, before),
    columns: outcome.columns ?? [],
    sheets: outcome.sheets ?? [],
    checkedAt,
    ...(formulasAt && { formulasAt }),
    marks: news.marks ?? kept.marks,
    notice: news.notice === undefined ? kept.notice : news.notice,
  };
}
