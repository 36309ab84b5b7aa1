/**
 * What was read from a workbook, as plain data. Reading the open workbook and
 * reading a received .xlsx file give this same shape (design.md §1).
 */
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

/** Zero-based position of a cell. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text with its equals sign, en-US form, e.g. `='Plan d''action'!$A$6:$A$45`. */
  readonly formula: string;
  readonly visible: boolean;
}

export interface GridSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Position on the sheet of `values[0][0]`. */
  readonly origin: CellPosition;
  /** Rectangular: every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`. */
  readonly formats: readonly (readonly FormatCategory[])[];
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
  /** Data validations and conditional formats; null when they could not be had. Absent when nobody asked. */
  readonly rules?: SheetRules | null;
}

/** A part of the workbook that could not be read: it is reported, never passed silently. */
export interface UnreadPart {
  readonly sheet: string;
  readonly reason: "too-large" | "unreadable";
}

/** What works by itself in a workbook, or reaches outside it. */
export type ActiveKind = "external-link" | "macro" | "connection" | "embedded" | "control";

/** How many parts of a file are of a kind: other workbooks linked, lists of connections, embedded objects… */
export interface ActiveParts {
  readonly kind: ActiveKind;
  readonly count: number;
}

export interface Grid {
  readonly sheets: readonly GridSheet[];
  /** Names whose scope is the workbook. */
  readonly names: readonly DefinedName[];
  /** True when dates count from 1904 (old Mac files). */
  readonly date1904: boolean;
  readonly unread: readonly UnreadPart[];
  /** Empty when the file has none; absent for the open workbook, of which Excel does not tell. */
  readonly activeParts?: readonly ActiveParts[];
}

/** True for an Excel error value. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
