/** What taking over a table of the user's does, as facts: words live in `locales/`. */
import type { FindingCell } from "../programme/finding/facts";
import type { CellEdit } from "../programme/finding/fix";
import type { ShownValue } from "../programme/finding/shown-edit";
import type { TableId } from "../programme/table/table";
import type { Doubt, Refusal } from "./convert";

/**
 * Why a value is nowhere in the plan. error, not-calculated = nothing to take · total = worked out of other rows ·
 * section = a title without rows · nameless = a row without anything that has a place · no-row = the official row is not
 * in the plan · again = an earlier row filled it in · no-room = the table has no free row left · occupied = the plan says something else there · no-comments = no column for what has no place ·
 * too-long = « Commentaires » would be too long.
 */
export type ListedReason =
  | Extract<Refusal, "error" | "not-calculated">
  | "total"
  | "section"
  | "nameless"
  | "no-row"
  | "again"
  | "no-room"
  | "occupied"
  | "no-comments"
  | "too-long";

/** What becomes of one filled cell of the user's table. */
export type Fate = {
  /** On the user's sheet. */
  readonly from: FindingCell;
  readonly value: ShownValue;
} & (
  | {
      readonly kind: "taken";
      readonly column: string;
      readonly to: FindingCell;
      readonly after: ShownValue;
      readonly doubt?: Doubt;
    }
  /** In « Commentaires » of its row; `why` its own column did not take it, absent when it has none. */
  | { readonly kind: "commented"; readonly to: FindingCell; readonly why?: Refusal }
  | { readonly kind: "listed"; readonly why: ListedReason }
);

export interface Takeover {
  readonly target: TableId;
  /** Title of the sheet of the plan. */
  readonly sheet: string;
  /** One a row: whole or not at all. */
  readonly corrections: readonly (readonly CellEdit[])[];
  /** Of every filled cell under the headers of the user's table, once, in its order. */
  readonly fates: readonly Fate[];
  /** Rows of the user's table that are taken. */
  readonly rows: number;
}
