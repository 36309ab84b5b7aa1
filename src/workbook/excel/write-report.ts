/**
 * Writing the report. Round trips: 1. what is there · 2. the old report removed, the sheet marked unfinished, the
 * head, what was decided and the first rows · then one a part of the rows · then one for what frames them, and the end
 * of the mark. Each tells what stood there just before: what somebody typed meanwhile is put back. Whatever fails, the
 * sheet gets its old content back, or is removed when it was added.
 */
import type { ContentBlock, SheetDrawing } from "../../core/programme/workbook/drawing";
import { MARK_NAME } from "../../core/programme/workbook/mark";
import { REPORT_ROLE } from "../../core/programme/workbook/report";
import {
  WorkbookError,
  type Attempt,
  type Progress,
  type ReportTarget,
  type WrittenReport,
} from "../workbook";
import { queueContent, queueFrame, queueStyles } from "./draw-sheet";
import { newAttempt, queueFinished, queueUnfinished, queueWritten } from "./own-sheets";
import { recoverReport } from "./report-back";
import { reportParts } from "./report-parts";
import { isFormer, ofReport, queueShown, surveyReport, type Present } from "./report-survey";
import { heightWith, queueClearing, type ReportWork } from "./report-work";
import { oneUndoStep, readBatch, writeBatch } from "./run";
import { areSameCells } from "./seen-cells";
import { freeName } from "./survey";
import { cellsIn, putBackTyped, queueUsed, usedCells } from "./used-cells";

function suspend({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** The mark goes with the decisions, from the sheet that people rearranged to this one. */
function queueMarks(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { drawing, survey }: ReportWork,
): void {
  for (const { name, formula } of drawing.names) sheet.names.add(name, formula).visible = false;
  if (survey.markedOld === null) return;
  workbook.worksheets.getItem(survey.markedOld).names.getItem(MARK_NAME).delete();
}

/** The first part over the report that is there. */
async function writeOver(
  context: Excel.RequestContext,
  work: ReportWork,
  present: Present,
  blocks: readonly ContentBlock[],
): Promise<void> {
  const { drawing, stamp } = work;
  const sheet = context.workbook.worksheets.getItem(present.id);
  suspend(context);
  sheet.load("name");
  const used = queueUsed(sheet);
  if (present.isIncomplete) queueFinished(sheet);
  queueUnfinished(sheet, { attempt: stamp, role: REPORT_ROLE, about: "" });
  if (!present.isMarked) queueMarks(context, sheet, work);
  queueClearing(sheet, present.tables, heightWith(drawing, present.cells));
  queueStyles(sheet, drawing);
  for (const block of blocks) queueContent(sheet, block);
  await context.sync();
  work.before = ofReport(usedCells(sheet.name, used));
  if (!areSameCells(present.cells, work.before))
    throw new WorkbookError("changed", "something was typed in the report while it was being written");
}

/** The first part on a sheet of its own. */
async function writeNew(
  context: Excel.RequestContext,
  work: ReportWork,
  blocks: readonly ContentBlock[],
): Promise<void> {
  const { drawing, stamp } = work;
  suspend(context);
  const sheet = context.workbook.worksheets.add(drawing.title);
  queueUnfinished(sheet, { attempt: stamp, role: REPORT_ROLE, about: "" });
  sheet.load("id");
  queueMarks(context, sheet, work);
  queueStyles(sheet, drawing);
  for (const block of blocks) queueContent(sheet, block);
  await context.sync();
  work.id = sheet.id;
}

/** A further part; what somebody typed in its cells, which were blank, is put back. */
async function writePart(
  context: Excel.RequestContext,
  work: ReportWork,
  blocks: readonly ContentBlock[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(work.id ?? "");
  suspend(context);
  sheet.load("name");
  const before = blocks.map(({ range }) => {
    const area = sheet.getRange(range);
    area.load("values,valueTypes,formulas,numberFormat,rowIndex,columnIndex");
    return area;
  });
  for (const block of blocks) queueContent(sheet, block);
  await context.sync();
  const typed = before.flatMap((area) => cellsIn(sheet.name, area));
  work.typed = [...work.typed, ...typed];
  await putBackTyped(context, typed);
}

/** What frames the rows; the report is finished then. */
async function writeFrame(context: Excel.RequestContext, work: ReportWork): Promise<void> {
  const { drawing, survey, target } = work;
  const { present, taken } = survey;
  const sheet = context.workbook.worksheets.getItem(work.id ?? "");
  const { table } = drawing;
  if (present && isFormer(present.cells)) queueShown(sheet);
  queueFrame(sheet, { ...drawing, table: table && { ...table, name: freeName(table.name, taken) } });
  if (!target.isBehind) {
    if (present && !present.isVisible) sheet.visibility = "Visible";
    sheet.activate();
  }
  queueWritten(sheet, work.stamp, present?.isDated === true);
  queueFinished(sheet);
  await context.sync();
}

async function write(context: Excel.RequestContext, work: ReportWork, progress: Progress): Promise<void> {
  const { present } = work.survey;
  const [first = [], ...others] = reportParts(work.drawing.content);
  const total = others.length + 2;
  if (present) await writeOver(context, work, present, first);
  else await writeNew(context, work, first);
  progress(1, total);
  for (const [place, part] of others.entries()) {
    await writePart(context, work, part);
    progress(place + 2, total);
  }
  await writeFrame(context, work);
  progress(total, total);
}

async function once(
  attempt: Attempt,
  drawing: SheetDrawing,
  target: ReportTarget,
  progress: Progress,
): Promise<WrittenReport> {
  const survey = await readBatch(attempt, (context) => surveyReport(context, target, drawing.title));
  const { present } = survey;
  const stamp = newAttempt();
  const work: ReportWork = {
    drawing,
    target,
    survey,
    stamp,
    id: present?.id ?? null,
    before: null,
    typed: [],
  };
  // Adding a sheet or showing a hidden one cannot be grouped with what is written.
  const options = present?.isVisible ? oneUndoStep() : {};
  try {
    await writeBatch(attempt, (context) => write(context, work, progress), options);
  } catch (error) {
    await recoverReport(attempt, work, error);
  }
  return { typed: work.typed.map(({ cell }) => cell) };
}

/** Writes the report over the last one, or in a new sheet; see the port. */
export function writeReport(
  attempt: Attempt,
  drawing: SheetDrawing,
  target: ReportTarget,
  progress: Progress,
): Promise<WrittenReport> {
  return attempt.patiently(() => once(attempt, drawing, target, progress));
}
