/**
 * A whole workbook as plain data: what the stand-in host holds, what is written
 * to and read from an .xlsx file. Formulas without "=" sign are not accepted;
 * all texts are in en-US form. Zero-based rows and columns.
 */
import type { CellStyle, PageSetup, ValidationRule } from "../../core/programme/workbook/drawing";
import type { CellValue, Visibility } from "../../core/grid/grid";

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Value, or last computed value of the formula. */
  readonly value: CellValue;
  /** With its equals sign. */
  readonly formula?: string;
  /** Index in `WorkbookSnapshot.styles`. */
  readonly style?: number;
}

export interface ColumnSnapshot {
  readonly column: number;
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
  readonly style?: number;
}

export interface RowSnapshot {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

export interface ConditionalFormatSnapshot {
  readonly range: string;
  readonly formula: string;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
  /** 1 is looked at first. */
  readonly priority: number;
}

export interface ValidationSnapshot {
  readonly range: string;
  readonly rule: ValidationRule | { readonly type: "custom"; readonly formula: string };
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

export interface TableSnapshot {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly style?: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface ProtectionSnapshot {
  readonly allowFormatColumns: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowSort: boolean;
}

export interface ChartSnapshot {
  readonly type: "ColumnClustered" | "BarClustered" | "BarStacked";
  readonly name: string;
  readonly source: string;
  readonly title: string;
  readonly alternativeText: string;
  readonly place: string;
}

/** A link of a cell; the cell's text is in `cells`. */
export interface LinkSnapshot {
  readonly cell: string;
  /** An address of the workbook (`'Indicateurs'!A6`) or a URL. */
  readonly target: string;
  readonly tip?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly cells: readonly CellSnapshot[];
  readonly columns: readonly ColumnSnapshot[];
  readonly rows: readonly RowSnapshot[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  /** Absent when there are none. */
  readonly links?: readonly LinkSnapshot[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly protection: ProtectionSnapshot | null;
  readonly page:
    | (Partial<PageSetup> & { readonly landscape?: boolean; readonly fitToWidth?: boolean })
    | null;
}

export interface WorkbookSnapshot {
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly customXmlParts: readonly string[];
  readonly activeSheet: number;
  readonly date1904: boolean;
}
