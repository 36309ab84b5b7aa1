/** What Excel knows of a sheet and Univer does not. Immutable: a change replaces the list. */
import type { ChartSnapshot, ProtectionSnapshot } from "../../file/snapshot";
import type { CellStyle, Paper } from "../../../core/programme/workbook/drawing";
import type { Painted } from "./painted";
import type { Rect } from "./rect";

export interface TableState {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly rect: Rect;
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** For the first cell of the first rectangle, with its equals sign. */
  readonly formula: string;
  readonly style: Pick<CellStyle, "fill" | "color" | "bold" | "italic" | "border" | "dotted">;
  readonly stopIfTrue: boolean;
}

export type AlertStyle = "stop" | "warning" | "information";

export const comparisons = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type Comparison = (typeof comparisons)[number];

/** A bound of a rule: a number, a date written YYYY-MM-DD, or a formula. */
export type Bound = number | string;

export type ComparedType = "decimal" | "wholeNumber" | "date" | "textLength" | "time";

export type ValidationRuleState =
  | { readonly type: "none" }
  | { readonly type: "list"; readonly source: string; readonly dropDown: boolean }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: ComparedType;
      readonly operator: Comparison;
      readonly formula1: Bound;
      readonly formula2: Bound | null;
    };

export interface ValidationState {
  readonly rule: ValidationRuleState;
  /** First cell of the range that the rule was given to: relative references count from it. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Null until somebody writes one: Excel then stops with a text of its own. */
  readonly alert: {
    readonly style: AlertStyle;
    readonly title: string;
    readonly message: string;
    readonly shown: boolean;
  } | null;
}

export interface Outline {
  /** Level by row or column; absent is 0. */
  readonly levels: ReadonlyMap<number, number>;
  /** Row or column where the sign of a closed group stands. */
  readonly collapsed: ReadonlySet<number>;
}

export interface PageState {
  readonly landscape: boolean;
  readonly paper: Paper;
  readonly fitToWidth: boolean;
  /** Pages beside each other, when the sheet is fitted. */
  readonly pagesWide: number;
  readonly centerHorizontally: boolean;
  readonly printArea: Rect | null;
  readonly titleRows: Rect | null;
  readonly titleColumns: Rect | null;
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}

export interface ChartState extends ChartSnapshot {
  readonly id: string;
}

export interface Hyperlink {
  readonly target: string;
  readonly address: string;
  readonly screenTip: string;
}

export interface SheetState {
  readonly veryHidden: boolean;
  readonly tables: readonly TableState[];
  /** The first is looked at first. */
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly validations: Painted<ValidationState>;
  readonly protection: ProtectionSnapshot | null;
  /** Cells whose `locked` was set; the others are locked. */
  readonly locked: Painted<boolean>;
  readonly indents: Painted<number>;
  readonly links: Painted<Hyperlink>;
  readonly columnOutline: Outline;
  readonly rowOutline: Outline;
  readonly page: PageState | null;
  readonly charts: readonly ChartState[];
  readonly notes: Painted<string>;
  /** Threaded comments; they are not kept in files. */
  readonly comments: Painted<string>;
}

const noOutline: Outline = { levels: new Map(), collapsed: new Set() };

export const emptySheetState: SheetState = {
  veryHidden: false,
  tables: [],
  conditionalFormats: [],
  validations: [],
  protection: null,
  locked: [],
  indents: [],
  links: [],
  columnOutline: noOutline,
  rowOutline: noOutline,
  page: null,
  charts: [],
  notes: [],
  comments: [],
};

export const defaultPage: PageState = {
  landscape: false,
  paper: "Letter",
  fitToWidth: false,
  pagesWide: 1,
  centerHorizontally: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  footerLeft: "",
  footerCenter: "",
  footerRight: "",
};
