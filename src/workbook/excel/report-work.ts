import type { SheetDrawing } from "../../core/programme/workbook/drawing";
import type { ReportTarget } from "../workbook";
import { heightOf } from "./report-parts";
import { reportArea, type ReportSurvey } from "./report-survey";
import type { HeldCell } from "./write-cell";

/** How far a report got. */
export interface ReportWork {
  readonly drawing: SheetDrawing;
  readonly target: ReportTarget;
  readonly survey: ReportSurvey;
  readonly stamp: string;
  /** Id of the sheet, once it is known. */
  id: string | null;
  /** What the sheet held just before it was written over, once it came back. */
  before: readonly HeldCell[] | null;
  typed: readonly HeldCell[];
}

/** What the last report left, but for comments: they are people's. Filters go first, or they would hide rows. */
export function queueClearing(sheet: Excel.Worksheet, tables: readonly string[], height: number): void {
  for (const name of tables) sheet.tables.getItem(name).convertToRange();
  const range = reportArea(sheet, height);
  range.rowHidden = false;
  range.clear("Contents");
  range.clear("Formats");
  range.dataValidation.clear();
}

/** Rows that a report and its drawing take. */
export const heightWith = (drawing: SheetDrawing, cells: readonly HeldCell[]): number =>
  Math.max(heightOf(drawing), ...cells.map(({ cell }) => Number(/(\d+)$/.exec(cell.address)?.[1] ?? 1)));
