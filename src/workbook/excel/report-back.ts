/**
 * What becomes of a report that failed: the last one is put back, or the sheet that was added is removed; in contexts
 * of their own, for the failed one cannot be used again. Looks first: what somebody typed since is not written over.
 */
import { INCOMPLETE_NAME, parseIncomplete } from "../../core/programme/workbook/incomplete";
import { MARK_NAME } from "../../core/programme/workbook/mark";
import { reportColumnPlace } from "../../core/programme/workbook/report";
import { formerReport } from "../../core/drawing/former-report";
import { columnLetters } from "../../core/grid/address";
import type { SheetDrawing } from "../../core/programme/workbook/drawing";
import { GivenUp, leaving, WorkbookError, type Attempt, type Remains } from "../workbook";
import { queueFrame, queueStyles } from "./draw-sheet";
import { isLeftUnmarked, queueFinished, type FoundSheet } from "./own-sheets";
import { removeAgain } from "./remove-again";
import { heightOf } from "./report-parts";
import { isFormer, ofReport, queueShown, type Present } from "./report-survey";
import { areSameCells } from "./seen-cells";
import { oneUndoStep, readBatch, toWorkbookError, writeBatch, writeStep } from "./run";
import { putBackTyped, queueUsed, typedCells, usedCells } from "./used-cells";
import { queueRestore, type HeldCell } from "./write-cell";
import { heightWith, queueClearing, type ReportWork } from "./report-work";

/** Somebody typed on the report that is being written: it is read and written again, with that. */
class TypedOver extends Error {
  constructor(readonly sheet: string) {
    super("somebody typed on the unfinished report");
    this.name = "TypedOver";
  }
}

interface Look {
  /** "ours": written in part. "before": not begun. "done": finished, only the answer was lost. "gone": somebody deleted it. */
  readonly state: "ours" | "before" | "done" | "gone";
  readonly title: string;
  readonly tables: readonly string[];
  readonly cells: readonly HeldCell[];
}

function look(attempt: Attempt, { stamp, before }: ReportWork, { id }: Present): Promise<Look> {
  return readBatch(attempt, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    sheet.tables.load("items/name");
    const mark = sheet.names.getItemOrNullObject(INCOMPLETE_NAME);
    mark.load("name,formula");
    const used = queueUsed(sheet);
    await context.sync();
    if (sheet.isNullObject) return { state: "gone", title: "", tables: [], cells: [] };
    const known = mark.isNullObject
      ? null
      : parseIncomplete({ name: mark.name, formula: String(mark.formula) });
    const isOurs = known?.attempt === stamp;
    return {
      state: isOurs ? "ours" : before === null ? "before" : "done",
      title: sheet.name,
      tables: sheet.tables.items.map(({ name }) => name),
      cells: ofReport(usedCells(sheet.name, used)),
    };
  });
}

/** The frame of the new report, for the rows of the last one: both have the same first row, and the same columns but for who decides. */
function refitted(
  drawing: SheetDrawing,
  table: string | undefined,
  cells: readonly HeldCell[],
): SheetDrawing {
  const [from, to] = [heightOf(drawing), heightWith({ ...drawing, content: [] }, cells)];
  const refit = (range: string): string =>
    range.replace(/(\d+)$/, (row) => String(Number(row) === from ? to : Number(row)));
  const frame = isFormer(cells) ? formerReport(drawing) : drawing;
  const key = columnLetters(reportColumnPlace("key") - (frame === drawing ? 0 : 1));
  const hasRows = cells.some(({ cell }) => cell.address === `${key}${to}`);
  return {
    ...frame,
    table:
      frame.table && table !== undefined && hasRows
        ? { ...frame.table, name: table, range: refit(frame.table.range) }
        : null,
    validations: frame.validations.map((item) => ({ ...item, range: refit(item.range) })),
    conditionalFormats: frame.conditionalFormats.map((item) => ({ ...item, range: refit(item.range) })),
    content: [],
    charts: [],
    page: null,
  };
}

/** Writes the last report again: contents first, then what frames them; the sheet is finished then. */
function putBack(
  attempt: Attempt,
  { drawing }: ReportWork,
  present: Present,
  { cells, tables }: { readonly cells: readonly HeldCell[]; readonly tables: readonly string[] },
): Promise<readonly HeldCell[]> {
  return writeBatch(
    attempt,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(present.id);
      sheet.load("name");
      const used = queueUsed(sheet);
      queueClearing(sheet, tables, heightWith(drawing, cells));
      const former = isFormer(cells);
      if (former) queueShown(sheet);
      queueStyles(sheet, former ? formerReport(drawing) : drawing);
      for (const held of cells) {
        const cell = { ...held.cell, sheet: present.title };
        queueRestore(context, { ...held, cell });
      }
      if (present.tables.length > 0) {
        queueFrame(sheet, refitted(drawing, present.tables[0], cells));
      }
      queueFinished(sheet);
      await context.sync();
      const typed = typedCells(ofReport(usedCells(sheet.name, used)), drawing);
      await putBackTyped(context, typed);
      return typed;
    },
    oneUndoStep(),
  );
}

/** Excel stopped the writing at its first step, as on a sheet that was just protected: only the mark is ours. */
const isUntouched = ({ cells, tables }: Look, present: Present): boolean =>
  areSameCells(cells, present.cells) && tables.join() === present.tables.join();

async function unmark(attempt: Attempt, { id }: Present): Promise<Remains> {
  await attempt.patiently(() =>
    writeStep(attempt, async (context) => {
      queueFinished(context.workbook.worksheets.getItem(id));
      await context.sync();
    }),
  );
  return { state: "as-before" };
}

/** What is left of a report that was to be written over the last one; null when it is there, whole. */
async function restore(attempt: Attempt, work: ReportWork, present: Present): Promise<Remains | null> {
  const found = await attempt.patiently(() => look(attempt, work, present));
  if (found.state === "done") return null;
  if (found.state !== "ours") return { state: "as-before" };
  if (isUntouched(found, present)) return unmark(attempt, present);
  // What was decided is in what is written already: it is left rather than what was typed on it.
  const typed = typedCells(found.cells, work.drawing);
  if (typed.length > 0) throw new TypedOver(found.title);
  const cells = work.before ?? present.cells;
  try {
    const since = await attempt.patiently(() =>
      putBack(attempt, work, { ...present, title: found.title }, { cells, tables: found.tables }),
    );
    return since.length === 0
      ? { state: "as-before" }
      : { state: "typed", cells: since.map(({ cell }) => cell) };
  } catch (error) {
    if (error instanceof GivenUp) throw error;
    return { state: "incomplete", sheets: [found.title] };
  }
}

/** The mark of the report goes back to the sheet that was to be set aside. */
function remark(attempt: Attempt, old: string, { names }: SheetDrawing): Promise<void> {
  return writeStep(attempt, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(old);
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    sheet.load("name");
    mark.load("name");
    await context.sync();
    if (sheet.isNullObject || !mark.isNullObject) return;
    for (const { name, formula } of names) sheet.names.add(name, formula).visible = false;
    await context.sync();
  });
}

/** What is left of a report that was to be on a sheet of its own; null when it is there, whole. */
async function remove(attempt: Attempt, work: ReportWork, cause: unknown): Promise<Remains | null> {
  const { drawing, stamp, survey } = work;
  const unmarked = { before: survey.sheets, titles: [drawing.title], cause };
  const outcome = await removeAgain(attempt, {
    isOurs: (sheet: FoundSheet) =>
      sheet.id === work.id ||
      sheet.incomplete?.attempt === stamp ||
      (work.id === null && isLeftUnmarked(sheet, unmarked)),
    isWhole: (sheets) => sheets.some(({ id, incomplete }) => id === work.id && incomplete === null),
    drawingOf: () => drawing,
    isOurName: () => false,
    first: async () => {
      const { markedOld } = survey;
      if (markedOld !== null) await attempt.patiently(() => remark(attempt, markedOld, drawing));
    },
  });
  return outcome.state === "whole" ? null : outcome;
}

async function remainsOf(attempt: Attempt, work: ReportWork, cause: unknown): Promise<Remains | null> {
  const { present } = work.survey;
  try {
    return await (present ? restore(attempt, work, present) : remove(attempt, work, cause));
  } catch (error) {
    if (error instanceof GivenUp || error instanceof TypedOver) throw error;
    return { state: "unknown" };
  }
}

/** What is left; one that somebody typed on meanwhile is to be decided again. */
async function remainsOrChanged(attempt: Attempt, work: ReportWork, cause: unknown): Promise<Remains | null> {
  try {
    return await remainsOf(attempt, work, cause);
  } catch (error) {
    if (!(error instanceof TypedOver)) throw error;
    const remains: Remains = { state: "incomplete", sheets: [error.sheet] };
    throw new WorkbookError("changed", error.message, { cause, remains });
  }
}

/** Puts things right after a failure, and throws it with what is left; answers when the report is there all the same. */
export async function recoverReport(attempt: Attempt, work: ReportWork, cause: unknown): Promise<void> {
  if (cause instanceof GivenUp) throw cause;
  const remains = await remainsOrChanged(attempt, work, cause);
  if (remains === null) return;
  const failure = toWorkbookError(cause);
  if (!(failure instanceof WorkbookError)) throw failure;
  const isBack = remains.state === "as-before" || remains.state === "typed";
  throw isBack
    ? leaving(failure, remains)
    : new WorkbookError("half-done", failure.detail, { cause, remains });
}
