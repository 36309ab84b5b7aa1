/** What became of a table of the user's, by what was read again. */
import type { FindingCell } from "../core/programme/finding/facts";
import type { ShownValue } from "../core/programme/finding/shown-edit";
import type { TableId } from "../core/programme/table/table";
import type { Doubt } from "../core/takeover/convert";
import type { Fate, ListedReason } from "../core/takeover/takeover";
import type { LeftReason } from "../workbook/workbook";

/** Why a value is nowhere in the plan; besides what was decided: its row was not written, or Excel made something else of it. */
export type NotTakenReason = ListedReason | LeftReason | "altered";

export interface NotTaken {
  /** On the user's sheet. */
  readonly from: FindingCell;
  readonly value: ShownValue;
  readonly why: NotTakenReason;
}

/** A value that was taken, and is worth a look. */
export interface Doubtful {
  readonly to: FindingCell;
  readonly value: ShownValue;
  readonly after: ShownValue;
  readonly doubt: Doubt;
}

/** Every filled cell of the user's table is in one of the three: taken, commented or listed. */
export interface TakenOver {
  readonly kind: "taken-over";
  readonly table: TableId;
  /** Name of the file that the table is in; null when it is in the open workbook. */
  readonly file: string | null;
  /** Titles of the user's sheet and of the plan's. */
  readonly from: string;
  readonly sheet: string;
  /** Rows of the user's table that are in the plan. */
  readonly rows: number;
  /** Numbers of cells. */
  readonly taken: number;
  readonly commented: number;
  readonly listed: readonly NotTaken[];
  readonly doubtful: readonly Doubtful[];
  /** The table, or the plan, is not what was looked at any more: nothing was written. Absent when it was. */
  readonly isOutdated?: true;
  /** Somebody changed the user's table while it was being copied: what is in the plan is what it held before. */
  readonly hasChanged?: true;
}

export type Said = Extract<Fate, { kind: "taken" | "commented" }>;
