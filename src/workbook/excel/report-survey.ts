/** What is there before the report is written: what is written over, what gives way. */
import { columnLetters, fromA1 } from "../../core/grid/address";
import { INCOMPLETE_NAME } from "../../core/programme/workbook/incomplete";
import { MARK_NAME } from "../../core/programme/workbook/mark";
import { WRITTEN_NAME } from "../../core/grid/written";
import { isFormerReport } from "../../core/drawing/former-report";
import { REPORT_HEADER_ROW, reportColumns } from "../../core/programme/workbook/report";
import { WorkbookError, type ReportTarget } from "../workbook";
import { isAsSeen } from "./seen-cells";
import { queueNotes } from "./notes";
import { lower } from "./survey";
import { queueUsed, usedCells } from "./used-cells";
import type { HeldCell } from "./write-cell";

/** Columns that a report takes. */
export const WIDTH = reportColumns.length;

const END = columnLetters(WIDTH - 1);

/** The first rows of a sheet, as wide as a report. */
export const reportArea = (sheet: Excel.Worksheet, rows: number): Excel.Range =>
  sheet.getRange(`A1:${END}${Math.max(rows, 1)}`);

/** A report that is there, to be written over. */
export interface Present {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly string[];
  readonly isMarked: boolean;
  readonly isIncomplete: boolean;
  /** It tells when it was written. */
  readonly isDated: boolean;
  readonly isVisible: boolean;
  /** What its columns hold. */
  readonly cells: readonly HeldCell[];
}

export interface ReportSurvey {
  readonly present: Present | null;
  /** Id of the sheet that people rearranged, when it carries the mark of the report. */
  readonly markedOld: string | null;
  /** Ids of the sheets that are there. */
  readonly sheets: ReadonlySet<string>;
  /** Table and defined names that are taken, in lower case, but for those of the report itself. */
  readonly taken: ReadonlySet<string>;
}

interface Queued {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly notes: () => number;
  readonly old: Excel.Worksheet | null;
  readonly oldUsed: Excel.Range | null;
}

/** The cells that a report writes. */
export const ofReport = (cells: readonly HeldCell[]): readonly HeldCell[] =>
  cells.filter(({ cell }) => (fromA1(cell.address)?.column ?? WIDTH) < WIDTH);

/** The cells are those of a report that was written before it said who decides. */
export const isFormer = (cells: readonly HeldCell[]): boolean =>
  isFormerReport((place) => {
    const address = `${columnLetters(place)}${REPORT_HEADER_ROW + 1}`;
    return cells.find(({ cell }) => cell.address === address)?.value;
  });

/** The hidden column of the keys is not where it was: the columns are shown, until the frame hides the right one. */
export function queueShown(sheet: Excel.Worksheet): void {
  sheet.getRange(`A:${END}`).columnHidden = false;
}

function queueSurvey(
  { workbook }: Excel.RequestContext,
  { refresh, setAside }: ReportTarget,
  title: string,
): Queued {
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.tables.load("items/name");
  workbook.worksheets.load("items/id");
  workbook.names.load("items/name");
  const sheet = workbook.worksheets.getItemOrNullObject(refresh ?? title);
  sheet.load("id,name,visibility,protection/protected");
  sheet.tables.load("items/name");
  sheet.names.load("items/name");
  const old = setAside === null ? null : workbook.worksheets.getItemOrNullObject(setAside);
  old?.load("id,name");
  old?.names.load("items/name");
  return { sheet, used: queueUsed(sheet), notes: queueNotes(sheet), old, oldUsed: old && queueUsed(old) };
}

const hasName = ({ names }: Excel.Worksheet, wanted: string): boolean =>
  names.items.some(({ name }) => name.toUpperCase() === wanted);

/** What is known of the report to be written over. Throws when it cannot be. */
function presentOf({ sheet, used, notes }: Queued, { refresh, seen }: ReportTarget): Present {
  if (sheet.isNullObject) throw new WorkbookError("changed", `the sheet ${refresh ?? ""} is no longer there`);
  if (sheet.protection.protected)
    throw new WorkbookError("sheet-protected", `the sheet ${sheet.name} is protected`);
  const cells = usedCells(sheet.name, used);
  if (seen && !isAsSeen(seen, cells, WIDTH))
    throw new WorkbookError("changed", "something was typed in the report since it was read");
  if (seen?.notes !== undefined && notes() !== seen.notes)
    throw new WorkbookError("changed", "a note was put on the report since it was read");
  return {
    id: sheet.id,
    title: sheet.name,
    tables: sheet.tables.items.map(({ name }) => name),
    isMarked: hasName(sheet, MARK_NAME),
    isIncomplete: hasName(sheet, INCOMPLETE_NAME),
    isDated: hasName(sheet, WRITTEN_NAME),
    isVisible: sheet.visibility === "Visible",
    cells: ofReport(cells),
  };
}

/** Id of the sheet to be set aside, when its mark has to go. Throws when it is not what was read. */
function markedOldOf({ old, oldUsed }: Queued, { seen }: ReportTarget): string | null {
  if (!old || !oldUsed) return null;
  if (old.isNullObject) throw new WorkbookError("changed", "the report to be set aside is no longer there");
  if (seen && !isAsSeen(seen, usedCells(old.name, oldUsed)))
    throw new WorkbookError("changed", "something was typed in the old report since it was read");
  return hasName(old, MARK_NAME) ? old.id : null;
}

/** Looks before anything is done; refuses what could not be written, and what is no longer what was read. */
export async function surveyReport(
  context: Excel.RequestContext,
  target: ReportTarget,
  title: string,
): Promise<ReportSurvey> {
  const { workbook } = context;
  const queued = queueSurvey(context, target, title);
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  if (target.refresh === null && workbook.protection.protected)
    throw new WorkbookError("protected", "the structure of the workbook is protected");
  if (target.refresh === null && !queued.sheet.isNullObject)
    throw new WorkbookError("changed", `the sheet ${title} is there already`);
  const present = target.refresh === null ? null : presentOf(queued, target);
  const own = new Set(present?.tables.map((name) => name.toLowerCase()));
  return {
    present,
    markedOld: markedOldOf(queued, target),
    sheets: new Set(workbook.worksheets.items.map(({ id }) => id)),
    taken: new Set([
      ...lower(workbook.tables.items).filter((name) => !own.has(name)),
      ...lower(workbook.names.items),
    ]),
  };
}
