/** What a sheet does at typing: what its cells take, and when they light up. Plain data, whoever read it. */
import type { Block } from "./blocks";

/** any = everything may be typed, with or without a prompt · other = a kind that the template does not use. */
export type ControlType = "any" | "list" | "decimal" | "whole" | "date" | "custom" | "other";

/** A data validation. */
export interface CellControl {
  readonly blocks: readonly Block[];
  readonly type: ControlType;
  /** The value must be between the two formulas; anything else compares in another way. */
  readonly isBetween: boolean;
  /** Source of a list, bounds, or a formula for the first cell: en-US text as the workbook has it, with or without its equals sign. */
  readonly formulas: readonly string[];
}

/** A conditional format that a formula commands. */
export interface CellHighlight {
  readonly blocks: readonly Block[];
  /** For the first cell, en-US form with its equals sign. */
  readonly formula: string;
  /** It gives the cells no colour nor anything else: nobody sees it. */
  readonly isUnseen?: true;
}

export interface SheetRules {
  readonly controls: readonly CellControl[];
  readonly highlights: readonly CellHighlight[];
}

/** Cells of one sheet whose data validation is asked for, each block taking the same from end to end. */
export interface RuledCells {
  readonly sheet: string;
  readonly blocks: readonly Block[];
}
