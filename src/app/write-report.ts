import type { FindingCell } from "../core/programme/finding/facts";
import type { Grid } from "../core/grid/grid";
import { markOf } from "../core/programme/workbook/mark";
import { REPORT_ROLE } from "../core/programme/workbook/report";
import type { ReportTarget } from "../workbook/workbook";
import { afterWriting, whileItChanges } from "./again";
import type { Context } from "./context";
import type { DrawnReport, Outcome } from "./contracts";
import { withDecision } from "./decide";
import { reportHolds } from "./notice-holds";
import { perform } from "./perform";
import { planFor, shownPlan } from "./plans-in";
import { decisionsKept } from "./decisions-kept";
import { readPlan } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { NewDecision, Notice, Task } from "./session";
import { settle } from "./settle";

/**
 * « Écrire le rapport », and « Justifier… » with the decision that is taken: reads, validates, writes the report of the plan that is shown with the decisions that it held,
 * reads again.
 */
export function writeReport(context: Context, decision?: NewDecision): Promise<void> {
  const { ask, clock, drawReport } = context;
  const task: Task = { kind: "write-report", ...(decision && { decision }) };
  return perform(context, task, async (before, progress) => {
    const read = () => retryWhileEditing(clock, () => readPlan(context, { formulas: true, notes: true }));
    const result = await whileItChanges(async () => {
      const present = await read();
      const found = shownPlan(present.outcome, before)?.validation;
      if (!found) return present;
      const isThere = !decision || found.findings.some(({ key }) => key === decision.key);
      const validation = decision && isThere ? withDecision(found, decision) : found;
      const drawn = drawReport(validation, present.checkedAt, present.grid);
      const target = { ...targetOf(drawn, present.grid), ...(decision && { isBehind: true as const }) };
      const { typed } = await ask((workbook) => workbook.writeReport(drawn.drawing, target, progress));
      const notice = { ...noticeOf(drawn, typed), ...blindness(target) };
      return { drawn, validation, notice };
    });
    if ("outcome" in result) return settle(result, before, { notice: null });
    const after = await afterWriting(read);
    const { roadmap, decisions } = result.validation;
    const title = titleIn(after.grid, result.notice.title, roadmap.id);
    const decided = planFor(after.outcome, roadmap.id)?.validation.decisions ?? [];
    const kept = decisionsKept(decisions, decided, result.drawn.place);
    const notice = {
      ...result.notice,
      ...(kept && { decisions: kept }),
      ...(decision && { decided: decidedOf(decision, after.outcome, roadmap.id) }),
    };
    if (context.memory && title !== null) context.memory.notice = reportHolds(title, after.grid);
    return settle(after, before, { notice: title === null ? null : { ...notice, title } });
  });
}

/** What became of a decision, by what was read again. */
function decidedOf(
  { key }: NewDecision,
  outcome: Outcome,
  programme: string,
): ReportWritten["decided"] & string {
  const finding = planFor(outcome, programme)?.validation.findings.find((each) => each.key === key);
  if (!finding) return "gone";
  return finding.justified ? "justified" : "not-kept";
}

/** Title of the report in the workbook as it is now: somebody may have renamed it, or deleted it, since it was written. */
function titleIn({ sheets }: Grid, title: string, programme: string): string | null {
  if (sheets.some(({ name }) => name === title)) return title;
  const own = sheets.find((sheet) => {
    const mark = markOf(sheet);
    return mark?.role === REPORT_ROLE && mark.roadmap === programme;
  });
  return own?.name ?? null;
}

/** Where the report goes, with what it was decided from. */
function targetOf({ place }: DrawnReport, { sheets }: Grid): ReportTarget {
  const title = place.refresh ?? place.setAside;
  return { ...place, seen: sheets.find(({ name }) => name === title) };
}

/** A report that is set aside keeps its notes; one that is written over moves under them. */
const blindness = ({ refresh, seen }: ReportTarget): Pick<ReportWritten, "notesUnseen"> =>
  refresh !== null && seen?.notesUnseen ? { notesUnseen: true } : {};

type ReportWritten = Extract<Notice, { kind: "report-written" }>;

const noticeOf = ({ drawing, place, rows }: DrawnReport, typed: readonly FindingCell[]): ReportWritten => ({
  kind: "report-written",
  title: place.refresh ?? drawing.title,
  rows,
  setAside: place.setAside,
  ...(place.rivals && { rivals: place.rivals }),
  ...(typed.length > 0 && { typed }),
});
