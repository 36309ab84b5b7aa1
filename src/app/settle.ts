import type { Grid } from "../core/grid/grid";
import type { JudgedPlan, Outcome } from "./contracts";
import { plansIn, shownPlan } from "./plans-in";
import type { PlanRead } from "./read-plan";
import type { Marks, NoTemplate, Notice, Ready, Settled } from "./session";

export const noTemplate: NoTemplate = { status: "no-template", form: "closed" };

const plansOf = ({ validation, columns, sheets, plans }: Ready): readonly JudgedPlan[] =>
  plans ?? [{ validation, columns, sheets }];

/** Lists and highlights are only looked at on a command: what it found holds until the next one. */
function withIntegrity(plan: JudgedPlan, before: Settled | null): JudgedPlan {
  const { validation } = plan;
  const was =
    before?.status === "ready"
      ? plansOf(before).find((other) => other.validation.roadmap.id === validation.roadmap.id)
      : undefined;
  const known = was?.validation.integrity;
  return validation.integrity || !known ? plan : { ...plan, validation: { ...validation, integrity: known } };
}

type Judged = Extract<Outcome, { status: "validated" }>;

type Shown = Pick<Ready, "validation" | "columns" | "sheets" | "update" | "plans">;

/** One plan on screen, the others beside it. */
export function shownOf(
  { validation, columns, sheets, update }: JudgedPlan,
  all: readonly JudgedPlan[],
): Shown {
  const plans = all.length > 1 ? { plans: all } : {};
  return { validation, columns: columns ?? [], sheets: sheets ?? [], ...(update && { update }), ...plans };
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

type News = Partial<Pick<Ready, "marks" | "notice">>;

/** What is said beside the plans: news, else what was said already. */
function keptBeside(
  before: Settled | null,
  news: News,
  grid: Grid,
): Pick<Ready, "marks" | "notice" | "form"> {
  const kept = before?.status === "ready" ? before : null;
  // A command that has something to say is over, and its form with it.
  const isOpen = news.notice === undefined && kept?.form === "open";
  return {
    marks: news.marks ?? marksLeft(kept?.marks ?? { status: "none" }, grid),
    notice: news.notice === undefined ? (kept?.notice ?? null) : news.notice,
    ...(isOpen && { form: "open" as const }),
  };
}

/** The plan that is shown after a reading: of the programme that is asked for, else of the one that was on screen. */
function shownAfter(outcome: Judged, before: Settled | null, programme: string | undefined): Shown {
  const plans = plansIn(outcome).map((plan) => withIntegrity(plan, before));
  const wanted = programme ?? shownPlan(outcome, before)?.validation.roadmap.id;
  const plan = plans.find(({ validation }) => validation.roadmap.id === wanted) ?? plans[0] ?? outcome;
  return shownOf(plan, plans);
}

/**
 * State after a reading: the findings, or the offer to insert the template. Keeps what the reading does not tell.
 * @param programme id of the roadmap whose plan is shown from now on; that of the plan on screen when absent.
 */
export function settle(
  { grid, outcome, checkedAt, formulasAt }: PlanRead,
  before: Settled | null,
  news: News = {},
  programme?: string,
): Settled {
  const { incomplete, replaced } = outcome;
  const unfinished = { ...(incomplete && { incomplete }), ...(replaced && { replaced }) };
  if (outcome.status === "not-a-plan") return { ...withoutPlan(before, news.notice), ...unfinished };
  return {
    status: "ready",
    ...unfinished,
    ...shownAfter(outcome, before, programme),
    ...idsOf(grid),
    checkedAt,
    ...(formulasAt && { formulasAt }),
    ...keptBeside(before, news, grid),
  };
}
