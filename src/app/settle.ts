import type { Grid } from "../core/grid/grid";
import type { JudgedPlan, Outcome } from "./contracts";
import { plansIn, shownPlan } from "./plans-in";
import type { PlanRead } from "./read-plan";
import { toFill } from "./to-fill";
import { isSameWorkbook } from "./same-content";
import type { Marks, NoPlanNotice, NoTemplate, Notice, Ready, Settled, Validated } from "./session";

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

type Shown = Pick<Ready, "validation" | "columns" | "sheets" | "update" | "plans" | "isUnanswered">;

/** One plan on screen, the others beside it. */
export function shownOf(
  { validation, columns, sheets, update, isUnanswered }: JudgedPlan,
  all: readonly JudgedPlan[],
): Shown {
  const plans = all.length > 1 ? { plans: all } : {};
  return {
    ...{ validation, columns: columns ?? [], sheets: sheets ?? [] },
    ...(update && { update }),
    ...(isUnanswered && { isUnanswered }),
    ...plans,
  };
}

const ofNoPlan: Readonly<Record<NoPlanNotice["kind"], true>> = {
  "incomplete-removed": true,
  "no-plan": true,
  cleared: true,
  "opening-set": true,
  withdrawn: true,
  refilled: true,
};

const isOfNoPlan = (notice: Notice): notice is NoPlanNotice => Object.hasOwn(ofNoPlan, notice.kind);

const isFilled = ({ sheets }: Grid): boolean =>
  sheets.some(({ values }) => values.some((row) => row.some((value) => value !== null && value !== "")));

/** State without a plan: what is unfinished, what the last command did with it, and the form as it was. */
function withoutPlan(
  { grid }: PlanRead,
  before: Settled | null,
  notice: Notice | null | undefined,
): NoTemplate {
  const known = before?.status === "no-template" ? before : noTemplate;
  const told = notice === undefined ? known.notice : notice;
  return {
    ...noTemplate,
    form: known.form,
    ...(isFilled(grid) && { isFilled: true }),
    ...(told && isOfNoPlan(told) && { notice: told }),
  };
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

type News = Partial<Pick<Ready, "marks" | "notice">> & {
  /** The reading is that of « Valider ». */
  readonly isValidation?: true;
  /** The template of the plan was just inserted. */
  readonly isInserted?: true;
};

/** The « Valider » that still counts, and whether the workbook changed since. */
function validatedSince(
  { grid, checkedAt }: PlanRead,
  before: Settled | null,
  { isValidation }: News,
): { readonly validated?: Validated } {
  if (isValidation) return { validated: { at: checkedAt, grid, isChanged: false } };
  const known = before?.status === "ready" ? before.validated : undefined;
  return known ? { validated: { ...known, isChanged: !isSameWorkbook(known.grid, grid) } } : {};
}

/** Nothing was marked by the command, or nothing was there and that is still so. */
function knownNone(marks: Marks, kept: Ready | null, { marks: now }: Grid): boolean {
  if (marks.status === "done") return marks.outcome.marked === 0 && marks.outcome.refused.length === 0;
  if (marks.status === "failed") return false;
  return kept?.noMarks === true && (now?.own ?? 0) === 0;
}

/** Our marks: those of a command, else those that are known and still there. */
function marksAfter(kept: Ready | null, news: News, grid: Grid): Pick<Ready, "marks" | "noMarks"> {
  const marks = news.marks ?? marksLeft(kept?.marks ?? { status: "none" }, grid);
  return { marks, ...(knownNone(marks, kept, grid) && { noMarks: true }) };
}

/** What is said beside the plans: news, else what was said already. */
function keptBeside(
  before: Settled | null,
  news: News,
  grid: Grid,
): Pick<Ready, "marks" | "notice" | "form" | "noMarks"> {
  const kept = before?.status === "ready" ? before : null;
  // A command that has something to say is over, and its form with it.
  const isOpen = news.notice === undefined && kept?.form === "open";
  return {
    ...marksAfter(kept, news, grid),
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

/** How much there was to fill in at first in the plan that is shown, while it is the same one. */
function fillingOf(
  { validation }: Shown,
  before: Settled | null,
  { isInserted }: News,
): Pick<Ready, "filling"> {
  if (isInserted) return { filling: toFill(validation.findings).length };
  const isSame = before?.status === "ready" && before.validation.roadmap.id === validation.roadmap.id;
  return isSame && before.filling !== undefined ? { filling: before.filling } : {};
}

/**
 * State after a reading: the findings, or the offer to insert the template. Keeps what the reading does not tell.
 * @param programme id of the roadmap whose plan is shown from now on; that of the plan on screen when absent.
 */
export function settle(read: PlanRead, before: Settled | null, news: News = {}, programme?: string): Settled {
  const { grid, outcome, checkedAt, formulasAt } = read;
  const { incomplete, replaced, emptied, strangers } = outcome;
  const unfinished = {
    ...(incomplete && { incomplete }),
    ...(replaced && { replaced }),
    ...(emptied && { emptied }),
    ...(strangers && { strangers }),
  };
  if (outcome.status === "not-a-plan") return { ...withoutPlan(read, before, news.notice), ...unfinished };
  const shown = shownAfter(outcome, before, programme);
  return {
    status: "ready",
    ...unfinished,
    ...shown,
    ...fillingOf(shown, before, news),
    ...idsOf(grid),
    checkedAt,
    ...(formulasAt && { formulasAt }),
    ...validatedSince(read, before, news),
    ...keptBeside(before, news, grid),
  };
}
