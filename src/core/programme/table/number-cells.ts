import type { Scope } from "../../conditions/evaluate";
import type { Unknown } from "../../conditions/unknown";
import type { TableId } from "./table";

/**
 * rate = a percentage · relative-rate = one whose target is an increase, « +5 % » · index = from 0 to 4 ·
 * count = whole, not negative · rating = whole, from 1 to 5 · amount = any number · money = millions of dollars.
 */
export type NumberKind = "rate" | "relative-rate" | "index" | "count" | "rating" | "amount" | "money";

/** Bounds of a rating. */
export const RATING_MIN = 1;
export const RATING_MAX = 5;

/** A cell where a number is typed. */
export interface NumberCell<Id extends string = string> {
  readonly column: Id;
  /** What the number is, which the row may decide; unknown when that rests on what could not be read. */
  kindOf<U extends Unknown>(row: Scope<U>): NumberKind | U;
}

/** The cells of numbers that users fill in on one sheet. */
export interface NumberCells<Id extends string = string> {
  readonly table: TableId;
  readonly cells: readonly NumberCell<Id>[];
}

/** Cells that hold the same kind of number on every row. */
export const always = <Id extends string>(kind: NumberKind, ...columns: Id[]): readonly NumberCell<Id>[] =>
  columns.map((column) => ({ column, kindOf: () => kind }));
