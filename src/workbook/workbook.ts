/**
 * The port: what the application needs of a workbook, in plain data. One
 * implementation talks to Excel (`workbook/excel`); tests have a fake one.
 */
import type { FindingCell, Severity } from "../core/findings/finding";
import type { CellEdit } from "../core/findings/fix";
import type { Redrawing } from "../core/integrity/integrity";
import type { CellValue, Grid } from "../core/plan/grid";
import type { RuledCells } from "../core/plan/sheet-rules";
import type { ReportPlace } from "../core/plan/report-place";
import type { SheetDrawing, WorkbookDrawing } from "../core/template/drawing";

/** What the host or the file refused; each has its own localised message and one action. */
export type WorkbookErrorCode =
  | "unsupported-excel"
  | "cell-being-edited"
  | "protected"
  | "sheet-protected"
  | "read-only"
  | "template-present"
  | "no-answer"
  | "too-large"
  | "half-done"
  | "host";

/** Failure of the host, never of the user's data. `detail` is for a log or a support call, in English. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "WorkbookError";
  }
}

export interface InsertedTemplate {
  /** Title given to each sheet, by role; differs from the drawing's when the title was taken. */
  readonly titles: Readonly<Record<string, string>>;
  /** Roles whose sheet could not have its own title. */
  readonly renamed: readonly string[];
}

/** A review mark: a conditional format of ours on one cell. It stops showing when the cell's content changes. */
export interface Mark {
  readonly cell: FindingCell;
  readonly severity: Severity;
  readonly rule: string;
  readonly content: CellValue;
}

export interface MarkOutcome {
  readonly marked: number;
  /** Sheets whose cells could not be marked, with the reason. */
  readonly refused: readonly { readonly sheet: string; readonly reason: "protected" }[];
}

export interface ClearOutcome {
  readonly cleared: number;
  /** Titles of the protected sheets that still have marks of ours. */
  readonly left: readonly string[];
}

/** Why a cell was not written: its sheet is gone, its sheet is protected, its content is not what it was, or is a formula. */
export type LeftReason = "missing" | "protected" | "changed" | "formula";

export interface EditOutcome {
  readonly written: readonly FindingCell[];
  readonly left: readonly { readonly cell: FindingCell; readonly reason: LeftReason }[];
}

/** A hidden name of a sheet: a text constant, with its equals sign; null takes the name away. */
export interface NameChange {
  readonly name: string;
  readonly formula: string | null;
}

export type Progress = (done: number, total: number) => void;

export interface RedrawOutcome {
  /** Sheets on which everything asked was drawn. */
  readonly drawn: readonly string[];
  /** Sheets that were left as they are. */
  readonly refused: readonly { readonly sheet: string; readonly reason: "missing" | "protected" }[];
}

export interface ReadOptions {
  /** Tell too which cells hold a formula: one more round trip a sheet, for commands only. */
  readonly formulas: boolean;
  /**
   * Cells whose data validation to tell too, with the conditional formats of their sheets, once the content is
   * read: two more round trips, for commands only.
   */
  readonly ruled?: (grid: Grid) => readonly RuledCells[];
  /** Called at each answer of the host. */
  readonly alive?: () => void;
}

export interface Workbook {
  /** Everything that validation needs, in as few round trips as possible. Never writes. */
  read(options?: ReadOptions): Promise<Grid>;
  /** Creates the sheets of the drawing, or nothing at all when a step fails. */
  insertTemplate(drawing: WorkbookDrawing, progress: Progress): Promise<InsertedTemplate>;
  /**
   * Draws one sheet of ours and shows it: at the end of the workbook, or in the place of the sheet called
   * `replaced`. Throws WorkbookError, the workbook being as it was.
   */
  putSheet(drawing: SheetDrawing, replaced: string | null): Promise<void>;
  /** Replaces our marks by these. */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Removes every mark of ours from the sheets that allow it. */
  clearMarks(): Promise<ClearOutcome>;
  /**
   * Writes corrections, each one whole or not at all, where every cell still holds what it held; a formula
   * is only replaced by a formula. One step of Ctrl+Z where Excel can group. Throws WorkbookError, nothing
   * being written then, but for "half-done".
   */
  applyEdits(corrections: readonly (readonly CellEdit[])[]): Promise<EditOutcome>;
  /**
   * Keeps something of ours in hidden names of a sheet: no cell is touched. Throws WorkbookError, the names
   * being what they were then, but for "half-done".
   */
  keepNames(sheet: string, changes: readonly NameChange[]): Promise<void>;
  /**
   * Draws data validations and conditional formats again on sheets of the template; contents, and what users drew
   * on other cells, stay. One step of Ctrl+Z where Excel can group. Throws WorkbookError: what was drawn until
   * then is no harm, and the rest can be asked for again. Calls `alive` at each answer of the host.
   */
  redraw(redrawings: readonly Redrawing[], alive?: () => void): Promise<RedrawOutcome>;
  /**
   * Writes the report over the one that is there, or in a new sheet, and shows it. Throws WorkbookError, the
   * workbook being as it was then, but for "half-done".
   */
  writeReport(drawing: SheetDrawing, place: ReportPlace, progress: Progress): Promise<void>;
  /** Shows the cell: its sheet, its column group, the selection. */
  goTo(cell: FindingCell): Promise<void>;
  /** Calls `changed` after edits, sheet changes and activations; answers how to stop. Never writes. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}
