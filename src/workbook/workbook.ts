/**
 * The port: what the application needs of a workbook, in plain data. One
 * implementation talks to Excel (`workbook/excel`); tests have a fake one.
 */
import type { FindingCell, Severity } from "../core/programme/finding/facts";
import type { CellEdit } from "../core/programme/finding/fix";
import type { Redrawing } from "../core/integrity/integrity";
import type { CellValue, Grid, GridSheet, MarkCount } from "../core/grid/grid";
import type { RuledCells, SheetRules } from "../core/grid/sheet-rules";
import type { ReportPlace } from "../core/reading/report-place";
import type { SheetDrawing, WorkbookDrawing } from "../core/programme/workbook/drawing";
import type { AskedRefilling, EditOutcome, PutBackOutcome, Refilled, Replaced } from "./edit-outcomes";
import type { AskedFold, GoingTo, Hiding, SheetColumns } from "./going-to";

export type * from "./edit-outcomes";
export type * from "./going-to";

/** What the host or the file refused; each has its own localised message and one action. */
export type WorkbookErrorCode =
  | "unsupported-excel"
  | "cell-being-edited"
  | "protected"
  | "sheet-protected"
  | "hidden-by-protection"
  | "sheet-gone"
  | "read-only"
  | "template-present"
  | "no-answer"
  | "too-large"
  | "changed"
  | "half-done"
  | "host";

/** What a failed command left in the workbook, from what was looked at after the failure. */
export type Remains =
  /** Everything is again what it was. */
  | { readonly state: "as-before" }
  /** Excel did not let anybody look. */
  | { readonly state: "unknown" }
  /** Titles of sheets of ours that stay unfinished: the next reading knows them for that. */
  | { readonly state: "incomplete"; readonly sheets: readonly string[] }
  /** Everything is again what it was, but for the sheets where somebody typed meanwhile: they stay, with these cells. */
  | { readonly state: "typed"; readonly cells: readonly FindingCell[] }
  /** Cells that were written, and could not be given back what they held. */
  | { readonly state: "written"; readonly cells: readonly FindingCell[] }
  /** Some marks may have been drawn or removed. */
  | { readonly state: "some-marks" }
  /** Sheets that were done before the failure; the others are not. */
  | { readonly state: "partly"; readonly sheets: readonly string[] }
  /** Everything was written; only the reading that follows failed. */
  | { readonly state: "done" };

export interface WorkbookErrorOptions extends ErrorOptions {
  readonly remains?: Remains | undefined;
}

/** Failure of the host, never of the user's data. `detail` is for a log or a support call, in English. */
export class WorkbookError extends Error {
  /** Absent when the command had not begun to write. */
  readonly remains: Remains | undefined;

  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: string,
    { remains, ...options }: WorkbookErrorOptions = {},
  ) {
    super(`${code}: ${detail}`, options);
    this.name = "WorkbookError";
    this.remains = remains;
  }
}

/** The same failure, with what it left. */
export const leaving = ({ code, detail, cause }: WorkbookError, remains: Remains): WorkbookError =>
  new WorkbookError(code, detail, { cause, remains });

/** The command was given up (« Excel ne répond pas »): what is left of it must not reach the workbook. Nobody is told. */
export class GivenUp extends Error {
  constructor() {
    super("the command was given up");
    this.name = "GivenUp";
  }
}

/** How a command stands that may be given up; asked and told at every round trip. */
export interface Attempt {
  /** False once the command was given up: nothing of it is sent any more. */
  readonly isWanted: () => boolean;
  /** The host answered. */
  readonly alive: () => void;
  /** What follows may change the workbook: an attempt that is given up after this may have left something. */
  readonly writing: () => void;
  /** Does a step again, from its beginning, while a cell is being edited. Throws what the last try threw. */
  readonly patiently: <T>(step: () => Promise<T>) => Promise<T>;
}

/** An attempt that nobody watches: it is wanted to the end, and a cell being edited is said at once. */
export const unwatched: Attempt = {
  isWanted: () => true,
  alive: () => undefined,
  writing: () => undefined,
  patiently: (step) => step(),
};

export interface InsertedTemplate {
  /** Title given to each sheet, by role; differs from the drawing's when the title was taken. */
  readonly titles: Readonly<Record<string, string>>;
  /** Roles whose sheet could not have its own title. */
  readonly renamed: readonly string[];
  /** Cells where somebody typed while they were being drawn: they hold what was typed. */
  readonly typed?: readonly FindingCell[];
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
  /** What is there once they are drawn, to know it when they are undone. Absent when it is not known. */
  readonly standing?: MarkCount;
}

export interface ClearOutcome {
  readonly cleared: number;
  /** What is there once they are removed. Absent when it is not known. */
  readonly standing?: MarkCount;
  /** Titles of the protected sheets that still have marks of ours. */
  readonly left: readonly string[];
}

/** A hidden name of a sheet: a text constant, with its equals sign; null takes the name away. */
export interface NameChange {
  /** Title of the sheet. */
  readonly sheet: string;
  readonly name: string;
  readonly formula: string | null;
}

export type Progress = (done: number, total: number) => void;

export interface RedrawOutcome {
  /** Sheets on which everything asked was drawn. */
  readonly drawn: readonly string[];
  /** Sheets that were left as they are. */
  readonly refused: readonly { readonly sheet: string; readonly reason: RedrawRefusal }[];
}

/** Why a sheet was left as it is; "changed": its lists are not those that were read any more. */
export type RedrawRefusal = "missing" | "protected" | "changed";

/** What to draw on a sheet, and what it was decided from. */
export interface AskedRedrawing extends Redrawing {
  /** Id of the sheet, as it was read: whatever its title has become. Absent: it goes by its title. */
  readonly id?: string | undefined;
  /** What its cells took when it was read. Absent or null: only what changes in between is seen. */
  readonly seen?: SheetRules | null | undefined;
}

export interface ReadOptions {
  /** Tell too which cells hold a formula: one more round trip a sheet, for commands only. */
  readonly formulas: boolean;
  /** Tell too how many notes and comments each sheet has: for commands that write over a sheet of ours. */
  readonly notes?: boolean;
  /**
   * What was last known of our marks: tells what is so now. No round trip more while the workbook has as many
   * conditional formats as then.
   */
  readonly marks?: MarkCount;
  /**
   * Cells whose data validation to tell too, with the conditional formats of their sheets, once the content is
   * read: two more round trips, for commands only.
   */
  readonly ruled?: (grid: Grid) => readonly RuledCells[];
}

/** Where a report goes, and what it was decided from. */
export interface ReportTarget extends ReportPlace {
  /** The sheet that is in view stays in view. */
  readonly isBehind?: true;
  /** The sheet that is written over, or set aside, as it was read: a report is only written over that. */
  readonly seen?: GridSheet | undefined;
}

/** Where a sheet of ours goes. */
export interface SheetPlace {
  /** Title of the sheet that it takes the place of; null when it goes to the end. */
  readonly replaced: string | null;
  /** Title of the sheet that is no longer the one of its kind, and stays; null when there is none. */
  readonly setAside?: string | null;
  /** What `replaced` has to hold still: it is only deleted then. */
  readonly seen?: GridSheet | undefined;
}

export interface WrittenReport {
  /** Cells where somebody typed while they were being written: they hold what was typed. */
  readonly typed: readonly FindingCell[];
}

export interface RemovedIncomplete {
  /** Titles of the sheets that are gone. */
  readonly removed: readonly string[];
  /** Cells where somebody had typed: their sheets stay, and are no longer ours. */
  readonly typed: readonly FindingCell[];
}

export interface Workbook {
  /** Everything that validation needs, in as few round trips as possible. Never writes. */
  read(options?: ReadOptions): Promise<Grid>;
  /** Creates the sheets of the drawing, or nothing at all when a step fails. */
  insertTemplate(drawing: WorkbookDrawing, progress: Progress): Promise<InsertedTemplate>;
  /**
   * Draws one sheet of ours and shows it: at the end of the workbook, or in the place of another one. Throws
   * WorkbookError, with what is left.
   */
  putSheet(drawing: SheetDrawing, place: SheetPlace): Promise<void>;
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
   * Gives cells back what corrections replaced, each correction whole or not at all: those whose cells all hold still
   * what was written there, on the row where it was. A cell that holds already what it held is as good as given back.
   * Throws WorkbookError, with what is left; it may be asked for again.
   */
  putBack(replaced: Replaced): Promise<PutBackOutcome>;
  /**
   * Keeps something of ours in hidden names of sheets, all of it or nothing: no cell is touched. Throws
   * WorkbookError, the names being what they were then, but for "half-done".
   */
  keepNames(changes: readonly NameChange[]): Promise<void>;
  /**
   * Draws data validations and conditional formats again on sheets of the template; contents, and what users drew
   * on other cells, stay; so do lists that are not those that were read any more. One step of Ctrl+Z where Excel can group. Throws WorkbookError: what was drawn until
   * then is no harm, and the rest can be asked for again.
   */
  redraw(redrawings: readonly AskedRedrawing[]): Promise<RedrawOutcome>;
  /**
   * Writes the report over the one that is there, or in a new sheet, and shows it unless it is to stay behind. Throws WorkbookError, with what
   * is left; "changed" when what it was decided from is no longer what is there.
   */
  writeReport(drawing: SheetDrawing, target: ReportTarget, progress: Progress): Promise<WrittenReport>;
  /**
   * Removes the sheets that commands left unfinished, by their marks, but for those where somebody typed something
   * else than what is drawn there. Throws WorkbookError, with what stays.
   */
  removeIncomplete(drawings: readonly SheetDrawing[]): Promise<RemovedIncomplete>;
  /**
   * Removes sheets, by the ids with which they were read, with the names of the template that refer to them: all of
   * them, and only while each holds what was read. Throws WorkbookError, with what stays; "changed" when somebody typed
   * on one of them.
   */
  removeSheets(seen: readonly GridSheet[]): Promise<void>;
  /** Whether the pane opens with this workbook. Never writes. */
  opensPane(): Promise<boolean>;
  /** Makes the pane open with this workbook, or no more, from its next opening on; it lasts once the workbook is saved. */
  setOpensPane(opens: boolean): Promise<void>;
  /**
   * Draws sheets of the template again where they hold nothing any more, each one whole. Throws WorkbookError, with
   * what is done; the rest can be asked for again.
   */
  refill(asked: readonly AskedRefilling[]): Promise<Refilled>;
  /** Shows the cell: its sheet, the columns that fold with its own, the selection. Answers what hides it, nothing being shown then; else null. */
  goTo(cell: FindingCell, going: GoingTo): Promise<Hiding | null>;
  /**
   * Unfolds and folds columns, one step of Ctrl+Z where Excel can group. Throws WorkbookError: what was folded until
   * then is no harm, and the rest can be asked for again; "hidden-by-protection" when the protection of a sheet keeps them.
   */
  foldColumns(asked: readonly AskedFold[]): Promise<void>;
  /** Whether these columns are in view, one after the other; null where some of them are. Never writes. */
  areShown(asked: readonly SheetColumns[]): Promise<readonly (boolean | null)[]>;
  /** The selected cell; of several, the one that what is typed goes to. Never writes. */
  activeCell(): Promise<FindingCell>;
  /** Calls `moved` when another cell is selected or another sheet shown; answers how to stop. Never writes. */
  watchSelection(moved: () => void): Promise<() => Promise<void>>;
  /** Calls `changed` after edits, sheet changes and activations; answers how to stop. Never writes. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/** The workbook open in the host. */
export interface OpenWorkbook extends Workbook {
  /** What commands write is on the list of Ctrl+Z, with what the user did before; elsewhere a command that writes empties that list. */
  keepsUndo(): boolean;
  /** The same workbook, for a command that may be given up. */
  during(attempt: Attempt): Workbook;
}
