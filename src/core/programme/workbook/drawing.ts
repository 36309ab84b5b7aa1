/**
 * A sheet of the template as instructions that a workbook can carry out one by
 * one: plain data, A1 addresses, en-US formulas and number formats. Made by
 * `draw-*.ts` from the sheets' description; carried out by `workbook/excel`.
 */
import type { Visibility } from "../../grid/grid";

/** Content to write: text and numbers as they are, formulas as text starting with "="; null leaves the cell alone. */
export type CellContent = string | number | boolean | null;

export interface CellStyle {
  /** Colours are "#RRGGBB". */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** en-US number format code, e.g. `0.0 %` (with U+00A0) or `@`. */
  readonly numberFormat?: string;
  /** Colour of a thin border on every side of every cell. */
  readonly border?: string;
  /** The border is a dotted line: said by conditional formats only. */
  readonly dotted?: true;
  readonly locked?: boolean;
}

export interface StyledRange {
  readonly range: string;
  readonly style: CellStyle;
}

export interface ContentBlock {
  /** Address of the block's range, e.g. "A6:C15"; its shape is that of `content`. */
  readonly range: string;
  readonly content: readonly (readonly CellContent[])[];
  /** No text of the block is a formula, whatever it starts with: it comes from people. */
  readonly isText?: true;
}

export type ValidationRule =
  | { readonly type: "list"; readonly source: string }
  | { readonly type: "decimal" | "wholeNumber"; readonly min: number; readonly max: number }
  | { readonly type: "date"; readonly min: string; readonly max: string }
  /** True for what the range's first cell may hold; relative references as Excel expects. At most 255 characters. */
  | { readonly type: "custom"; readonly formula: string }
  | { readonly type: "none" };

export interface DrawnValidation {
  readonly range: string;
  readonly rule: ValidationRule;
  /** Title ≤ 32 characters, message ≤ 255. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** Shown when a typed value breaks the rule; message ≤ 224 characters. */
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

export interface DrawnConditionalFormat {
  readonly range: string;
  /** Formula for the range's first cell, relative references as Excel expects. */
  readonly formula: string;
  readonly style: Pick<CellStyle, "fill" | "color" | "bold" | "border" | "dotted">;
  readonly stopIfTrue: boolean;
}

export interface DrawnColumn {
  /** Column letters. */
  readonly column: string;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** An outline group of columns; `collapsed` hides its columns. */
export interface DrawnGroup {
  readonly columns: string;
  readonly collapsed: boolean;
}

export interface DrawnName {
  readonly name: string;
  readonly scope: "workbook" | "sheet";
  readonly formula: string;
  readonly visible: boolean;
}

export interface DrawnTable {
  readonly name: string;
  /** Header row included. */
  readonly range: string;
  /** With the buttons by which people filter and sort. */
  readonly filter?: true;
}

export interface DrawnChart {
  readonly type: "ColumnClustered" | "BarClustered" | "BarStacked";
  readonly source: string;
  readonly title: string;
  readonly alternativeText: string;
  /** Cells that the chart covers, e.g. "F3:L18". */
  readonly place: string;
}

/** Paper of the printer, on its side. */
export type Paper = "Letter" | "Legal" | "Tabloid";

export interface PageSetup {
  readonly printArea: string;
  /** Letter unless said. */
  readonly paper?: Paper;
  /** Pages beside each other; one unless said. */
  readonly pagesWide?: number;
  /** Columns repeated on each page, e.g. "$A:$C". */
  readonly titleColumns?: string;
  /** Rows repeated on each page, e.g. "$4:$5". */
  readonly titleRows?: string;
  readonly footerLeft: string;
  readonly footerRight: string;
}

export interface SheetDrawing {
  /** Stable English id of the sheet, also in its mark. */
  readonly role: string;
  /** Preferred title; the workbook may add a suffix when it is taken. */
  readonly title: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly content: readonly ContentBlock[];
  readonly styles: readonly StyledRange[];
  readonly columns: readonly DrawnColumn[];
  readonly rowHeights: readonly { readonly rows: string; readonly height: number }[];
  /** "10:10": rows that are not shown. */
  readonly hiddenRows?: readonly string[];
  readonly groups: readonly DrawnGroup[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly DrawnValidation[];
  readonly conditionalFormats: readonly DrawnConditionalFormat[];
  readonly table: DrawnTable | null;
  readonly names: readonly DrawnName[];
  readonly charts: readonly DrawnChart[];
  readonly page: PageSetup | null;
  /** Protect without a password, once everything else is in place. */
  readonly protect: boolean;
}

export interface WorkbookDrawing {
  /** In the order in which they appear in the workbook. */
  readonly sheets: readonly SheetDrawing[];
  /** What it was drawn for, kept in the marks of what stays unfinished; one line. */
  readonly about?: string;
  /** XML text of the metadata part, its own namespace on the root. */
  readonly customXml: string;
  /** Role of the sheet shown once everything is in place. */
  readonly activate: string;
}
