import type { Validation } from "../core/validation/validation";
import type { Grid } from "../core/grid/grid";
import type { PlanRead } from "./read-plan";
import type { Marks, NoTemplate, Notice, Ready, Settled } from "./session";

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

/** Marks that are told are those that are there: undone, they are told no more; some of them gone, the others are. */
function marksLeft(told: Marks, { marks: now }: Grid): Marks {
  if (told.status !== "done" || !told.outcome.standing || !now) return told;
  const { own } = told.outcome.standing;
  if (own === null || own === now.own) return told;
  const marked = now.own === null || now.own > own ? 0 : told.outcome.marked - (own - now.own);
  return marked > 0
    ? { status: "done", outcome: { ...told.outcome, marked, standing: now } }
    : { status: "none" };
}

function idsOf({ sheets }: Grid): Pick<Ready, "sheetIds"> {
  const ids = sheets.flatMap(({ name, id }) => (id === undefined ? [] : [[name, id] as const]));
  return ids.length > 0 ? { sheetIds: new Map(ids) } : {};
}

/** State after a reading: the findings, or the offer to insert the template. Keeps what the reading does not tell. */
export function settle(
  { grid, outcome, checkedAt, formulasAt }: PlanRead,
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
    ...idsOf(grid),
    columns: outcome.columns ?? [],
    sheets: outcome.sheets ?? [],
    checkedAt,
    ...(formulasAt && { formulasAt }),
    marks: news.marks ?? marksLeft(kept.marks, grid),
    notice: news.notice === undefined ? kept.notice : news.notice,
  };
}
