/** What becomes of corrections, of what they replaced, and of sheets that are drawn again. */
import type { FindingCell } from "../core/programme/finding/facts";
import type { CellEdit } from "../core/programme/finding/fix";
import type { CellValue } from "../core/grid/grid";
import type { SheetDrawing } from "../core/programme/workbook/drawing";

/** Why a cell was not written: its sheet is gone, its sheet is protected, its content is not what it was, or is a formula. */
export type LeftReason = "missing" | "protected" | "changed" | "formula";

/** A cell, and what it holds. */
export interface HeldCell {
  readonly cell: FindingCell;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A cell that a correction wrote: what it held just before, and what it held then. */
export interface ReplacedCell {
  readonly edit: CellEdit;
  readonly held: HeldCell;
  readonly now: HeldCell;
}

/** What corrections replaced, correction by correction: enough to give it back. */
export type Replaced = readonly (readonly ReplacedCell[])[];

export interface EditOutcome {
  readonly written: readonly FindingCell[];
  readonly replaced: Replaced;
  readonly left: readonly { readonly cell: FindingCell; readonly reason: LeftReason }[];
}

/** What became of cells that were to be given back what they held. */
export interface PutBackOutcome {
  readonly back: readonly FindingCell[];
  readonly left: readonly { readonly cell: FindingCell; readonly reason: PutBackRefusal }[];
}

/** Why a cell is left as it is: its sheet is gone, its sheet is protected, it does not hold what was written any more. */
export type PutBackRefusal = Exclude<LeftReason, "formula">;

/** A sheet of the template that holds nothing any more, and what to draw on it. */
export interface AskedRefilling {
  /** Id of the sheet, as it was read. */
  readonly id: string;
  readonly drawing: SheetDrawing;
  /** What the template was drawn for, for the mark of what is unfinished. */
  readonly about: string;
}

/** What became of sheets that were to be drawn again, in their titles. */
export interface Refilled {
  readonly drawn: readonly string[];
  /** They hold something again, or are gone. */
  readonly left: readonly string[];
  /** Cells where somebody typed while they were being drawn: they hold what was typed. */
  readonly typed: readonly FindingCell[];
}
