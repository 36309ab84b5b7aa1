/**
 * What was read from a workbook, as plain data. Reading the open workbook and
 * reading a received .xlsx file give this same shape.
 */
import type { CellPosition } from "./address";
import type { Block } from "./blocks";
import type { SheetRules } from "./sheet-rules";

/** An Excel error value, by its English code: "#N/A", "#DIV/0!"… */
export interface CellError {
  readonly error: string;
}

/** Content of one cell; `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

/** What a number format makes of a number, whatever its locale code. */
export type FormatCategory = "general" | "number" | "percent" | "date" | "text";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface DefinedName {
  readonly name: string;
  /** Formula text with its equals sign, en-US form, e.g. `='Plan d''action'!$A$6:$A$45`. */
  readonly formula: string;
  readonly visible: boolean;
}

/** A cell that holds something, too far from the others for `values` to reach it. */
export interface StrayCell extends CellPosition {
  readonly value: CellValue;
  readonly format: FormatCategory;
}

/** Rows or columns side by side that the sheet does not show: zero-based places, both included. */
export interface HiddenRun {
  readonly first: number;
  readonly last: number;
  /** A filter that is on hides them (rows only); otherwise somebody did, or a folded group. */
  readonly by: "hand" | "filter";
}

export interface GridSheet {
  readonly name: string;
  /** What the sheet is known by in the open workbook whatever its title becomes. Absent for a file. */
  readonly id?: string;
  readonly visibility: Visibility;
  /** Position on the sheet of `values[0][0]`. */
  readonly origin: CellPosition;
  /** Row by row, from the column of the origin on: a row may be shorter than others. Rows that hold nothing may all be the same array. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`. */
  readonly formats: readonly (readonly FormatCategory[])[];
  /**
   * Cells that hold something outside `values`, by row then column: those of far columns, where the rectangle would
   * be almost empty ("x" in XFD1). Absent when there are none.
   */
  readonly strays?: readonly StrayCell[];
  /** Names whose scope is this sheet. */
  readonly names: readonly DefinedName[];
  /**
   * Positions on the sheet of the formulas that the file holds no result for (some
   * programs save none): their value is `null`, not an empty cell. Absent when there are none.
   */
  readonly notCalculated?: readonly CellPosition[];
  /**
   * Formula of each cell that has one, by relative A1 address: en-US text with its equals sign, empty when
   * the cell has a formula that could not be read. Absent when it is not known which cells have one.
   */
  readonly formulas?: Readonly<Record<string, string>>;
  /**
   * Where `formulas` is absent: what an earlier look found in cells that hold the same since, null where it found no
   * formula, by relative A1 address. Absent when nothing is remembered.
   */
  readonly remembered?: Readonly<Record<string, string | null>>;
  /**
   * Merged regions of more than one cell, as they are on the sheet: only the first cell holds something. Absent when
   * it is not known; empty when there are none.
   */
  readonly merges?: readonly Block[];
  /** Excel did not list the merged regions of the sheet, as when they are more than 512. */
  readonly mergesUnknown?: true;
  /** Rows that are not shown, from top to bottom, apart. Absent when it is not known or none is hidden. */
  readonly hiddenRows?: readonly HiddenRun[];
  /** Columns that are not shown, from left to right, apart. Absent when it is not known or none is hidden. */
  readonly hiddenColumns?: readonly HiddenRun[];
  /**
   * Number format code (en-US, as files hold it: "yyyy\\-mm\\-dd", "0.0%") of the cells that hold something, by
   * relative A1 address; only those whose code is not "General". Absent when it is not known.
   */
  readonly formatCodes?: Readonly<Record<string, string>>;
  /** Number of notes and comments that people put on its cells. Absent when nobody asked. */
  readonly notes?: number;
  /** The (yellow) notes are not in that number: this version of Excel tells of comments only. */
  readonly notesUnseen?: true;
  /** Data validations and conditional formats; null when they could not be had. Absent when nobody asked. */
  readonly rules?: SheetRules | null;
}

/**
 * Why a sheet could not be read. "too-large": it holds more cells than are read. "unreadable": its content makes no
 * sense. "missing-part": the file is damaged, it names this sheet but what the sheet is made of (its own part, the
 * texts or the formats that its cells refer to) is not in it. "refused": Excel would not give it. "contested": several
 * programmes are in the workbook, and nothing tells of which one it is.
 */
export type UnreadReason = "too-large" | "unreadable" | "missing-part" | "refused" | "contested";

/** A part of the workbook that could not be read: it is reported, never passed silently. */
export interface UnreadPart {
  readonly sheet: string;
  readonly reason: UnreadReason;
  /** Names whose scope is this sheet, among which its mark: they tell its role even so. Absent when not known. */
  readonly names?: readonly DefinedName[];
  /** What it is in the template, where its headers tell; absent otherwise. */
  readonly role?: string;
}

/** What works by itself in a workbook, or reaches outside it. */
export type ActiveKind = "external-link" | "macro" | "connection" | "embedded" | "control";

/** How many parts of a file are of a kind: other workbooks linked, lists of connections, embedded objects… */
export interface ActiveParts {
  readonly kind: ActiveKind;
  readonly count: number;
}

/** Conditional formats of a workbook, counted sheet by sheet. */
export interface MarkCount {
  /** All of them. */
  readonly formats: number;
  /** Review marks of ours among them; null when Excel would not tell which are. */
  readonly own: number | null;
}

export interface Grid {
  readonly sheets: readonly GridSheet[];
  /** Names whose scope is the workbook. */
  readonly names: readonly DefinedName[];
  /** True when dates count from 1904 (old Mac files). */
  readonly date1904: boolean;
  readonly unread: readonly UnreadPart[];
  /** Calculation is manual: results may be older than what they are worked out from. Absent otherwise. */
  readonly calculatesByHand?: true;
  /** Names of the tables of every sheet, also of those that could not be read. Absent when they are not known. */
  readonly tables?: readonly string[];
  /** Empty when the file has none; absent for the open workbook, of which Excel does not tell. */
  readonly activeParts?: readonly ActiveParts[];
  /** Review marks that are there. Absent when nobody asked. */
  readonly marks?: MarkCount;
}

/** True for an Excel error value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
