/**
 * Writing the report. Round trips: 1. what is there · 2. the old report removed, the head and the first
 * rows · then one a part of the rows · then one for what frames them. Whatever fails, the sheet gets its
 * old content back, or is removed when it was added.
 */
import { columnLetters } from "../../core/plan/address";
import type { ReportPlace } from "../../core/plan/report-place";
import type { CellContent, ContentBlock, SheetDrawing } from "../../core/template/drawing";
import { MARK_NAME } from "../../core/template/mark";
import { reportColumnPlace, reportColumns } from "../../core/template/report";
import { WorkbookError, type Progress } from "../workbook";
import { disarmed, queueContent, queueFrame, queueStyles } from "./draw-sheet";
import { oneUndoStep, toWorkbookError, writeBatch } from "./run";

/** Characters of content in one request, far enough under the limit of 5 MB for what surrounds them. */
const BUDGET = 1_000_000;
/** Rows put back in one block. */
const RESTORED = 200;
/** Columns that hold formulas; the others hold text. */
const formulas: ReadonlySet<number> = new Set([reportColumnPlace("cell"), reportColumnPlace("state")]);

/** A report that is there, to be written over. */
interface Present {
  readonly tables: readonly string[];
  readonly isMarked: boolean;
  readonly isVisible: boolean;
  /** Content from A1 on, formulas as formulas. */
  readonly content: readonly (readonly unknown[])[];
}

interface Survey {
  readonly present: Present | null;
  /** The sheet that people rearranged carries the mark of the report. */
  readonly isOldMarked: boolean;
  /** Table and defined names that are taken, in lower case, but for those of the report itself. */
  readonly taken: ReadonlySet<string>;
}

const END = columnLetters(reportColumns.length - 1);
const area = (sheet: Excel.Worksheet, rows: number): Excel.Range =>
  sheet.getRange(`A1:${END}${Math.max(rows, 1)}`);

const lower = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.map(({ name }) => name.toLowerCase());

/** Rows from A1 on, what is left out being blank. */
function fromA1On(used: Excel.Range): readonly (readonly unknown[])[] {
  const { rowIndex, columnIndex } = used;
  const rows: readonly (readonly unknown[])[] = used.formulas;
  const width = reportColumns.length;
  const blank = Array.from({ length: width }, () => "");
  const padded = rows.map((row) => [...blank.slice(0, columnIndex), ...row, ...blank].slice(0, width));
  return [...Array.from({ length: rowIndex }, () => blank), ...padded];
}

interface Queued {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly old: Excel.Worksheet | null;
}

function queueSurvey(
  { workbook }: Excel.RequestContext,
  { refresh, setAside }: ReportPlace,
  title: string,
): Queued {
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  const sheet = workbook.worksheets.getItemOrNullObject(refresh ?? title);
  sheet.load("visibility,protection/protected");
  sheet.tables.load("items/name");
  sheet.names.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  const old = setAside === null ? null : workbook.worksheets.getItem(setAside);
  old?.names.load("items/name");
  return { sheet, used, old };
}

const hasMark = ({ names }: Excel.Worksheet): boolean =>
  names.items.some(({ name }) => name.toUpperCase() === MARK_NAME);

/** What is known of the report to be written over. Throws when it cannot be. */
function presentOf({ sheet, used }: Queued, title: string): Present {
  if (sheet.isNullObject) throw new WorkbookError("host", `the sheet ${title} is no longer there`);
  if (sheet.protection.protected)
    throw new WorkbookError("sheet-protected", `the sheet ${title} is protected`);
  return {
    tables: sheet.tables.items.map(({ name }) => name),
    isMarked: hasMark(sheet),
    isVisible: sheet.visibility === "Visible",
    content: used.isNullObject ? [] : fromA1On(used),
  };
}

/** Looks before anything is done; refuses what could not be written. */
function survey(place: ReportPlace, title: string): Promise<Survey> {
  return writeBatch(async (context) => {
    const { workbook } = context;
    const queued = queueSurvey(context, place, title);
    await context.sync();
    if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
    if (place.refresh === null && workbook.protection.protected)
      throw new WorkbookError("protected", "the structure of the workbook is protected");
    if (place.refresh === null && !queued.sheet.isNullObject)
      throw new Error(`The sheet ${title} already exists`);
    const present = place.refresh === null ? null : presentOf(queued, place.refresh);
    const own = new Set(present?.tables.map((name) => name.toLowerCase()));
    return {
      present,
      isOldMarked: queued.old !== null && hasMark(queued.old),
      taken: new Set([
        ...lower(workbook.tables.items).filter((name) => !own.has(name)),
        ...lower(workbook.names.items),
      ]),
    };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Rows that a drawing or a report takes, header and summary included. */
function heightOf({ content }: SheetDrawing): number {
  const last = content.map(({ range }) => Number(/(\d+)$/.exec(range)?.[1] ?? 1));
  return Math.max(1, ...last);
}

/** What the last report left, but for comments: they are people's. Filters go first, or they would hide rows. */
function queueClearing(sheet: Excel.Worksheet, { tables, content }: Present, height: number): void {
  for (const name of tables) sheet.tables.getItem(name).convertToRange();
  const range = area(sheet, Math.max(height, content.length));
  range.rowHidden = false;
  range.clear("Contents");
  range.clear("Formats");
  range.dataValidation.clear();
}

/** Blocks in their order, in parts that fit one request. */
function parts(blocks: readonly ContentBlock[]): readonly (readonly ContentBlock[])[] {
  const found: ContentBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const weight = JSON.stringify(block.content).length;
    const last = found.at(-1);
    if (last && weight <= room) last.push(block);
    else {
      found.push([block]);
      room = BUDGET;
    }
    room -= weight;
  }
  return found;
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

/** The mark goes from the sheet that people rearranged to the new one. */
function queueMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { names }: SheetDrawing,
  old: string | null,
): void {
  if (old !== null) context.workbook.worksheets.getItem(old).names.getItem(MARK_NAME).delete();
  for (const { name, formula } of names) sheet.names.add(name, formula).visible = false;
}

async function write(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  place: ReportPlace,
  { present, isOldMarked, taken }: Survey,
  progress: Progress,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = place.refresh === null ? worksheets.add(drawing.title) : worksheets.getItem(place.refresh);
  if (present) queueClearing(sheet, present, heightOf(drawing));
  queueStyles(sheet, drawing);
  const blocks = parts(drawing.content);
  for (const [done, part] of blocks.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const block of part) queueContent(sheet, block);
    await send(context);
    progress(done + 1, blocks.length + 1);
  }
  const { table } = drawing;
  queueFrame(sheet, { ...drawing, table: table && { ...table, name: freeName(table.name, taken) } });
  if (!present?.isMarked) queueMarks(context, sheet, drawing, isOldMarked ? place.setAside : null);
  if (present && !present.isVisible) sheet.visibility = "Visible";
  sheet.activate();
  await send(context);
  progress(blocks.length + 1, blocks.length + 1);
}

/** What a cell held, as it is written again. */
function held(value: unknown, column: number): CellContent {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return formulas.has(column) ? text : disarmed(text);
}

function queueOld(sheet: Excel.Worksheet, { content }: Present): void {
  const starts = Array.from({ length: Math.ceil(content.length / RESTORED) }, (_, part) => part * RESTORED);
  for (const start of starts) {
    const rows = content.slice(start, start + RESTORED);
    const range = `A${start + 1}:${END}${start + rows.length}`;
    queueContent(sheet, { range, content: rows.map((row) => row.map(held)) });
  }
}

/** Puts back what was there, in a context of its own: the failed one cannot be used again. */
async function takeBack(
  { refresh }: ReportPlace,
  drawing: SheetDrawing,
  present: Present | null,
  cause: unknown,
): Promise<void> {
  try {
    await writeBatch(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(refresh ?? drawing.title);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject) return;
      if (!present) sheet.delete();
      else {
        queueClearing(sheet, { ...present, tables: [] }, heightOf(drawing));
        queueStyles(sheet, drawing);
        queueOld(sheet, present);
      }
      await context.sync();
    });
  } catch (error) {
    const detail = `the report failed and could not be undone: ${String(toWorkbookError(error))}`;
    throw new WorkbookError("half-done", detail, { cause });
  }
}

/** Writes the report over the last one, or in a new sheet; see the port. */
export async function writeReport(
  drawing: SheetDrawing,
  place: ReportPlace,
  progress: Progress,
): Promise<void> {
  const found = await survey(place, drawing.title);
  // Adding a sheet or showing a hidden one cannot be grouped with what is written (facts.md §b.1).
  const options = found.present?.isVisible ? oneUndoStep() : {};
  try {
    await writeBatch((context) => write(context, drawing, place, found, progress), options);
  } catch (error) {
    await takeBack(place, drawing, found.present, error);
    throw error;
  }
}
