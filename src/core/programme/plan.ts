import type { EmojiLength } from "../conditions/emoji-length";
import type { RuleSubject } from "./rule/rule";
import type { TableId } from "./table/table";
import type { CellValue } from "../grid/grid";

/** A value with the address it came from. */
export interface PlanCell {
  readonly value: CellValue;
  /** Relative A1 address on its sheet. */
  readonly address: string;
}

/** One row of a table, or the record « Identification ». */
export interface PlanRow {
  readonly sheet: string;
  /** By column id; a column that was not found is absent. */
  readonly cells: Readonly<Record<string, PlanCell>>;
}

export interface PlanTable {
  readonly sheet: string;
  readonly rows: readonly PlanRow[];
  /** Columns of the template whose header was not found. */
  readonly missingColumns: readonly string[];
  /** Rows that stand so far below the others that they were not read; absent when there are none. */
  readonly beyond?: number;
  /** Their zero-based lines on the sheet. */
  readonly beyondLines?: readonly number[];
  /** Zero-based lines that hold the headers again and are no rows; absent when there are none. */
  readonly repeatedHeaders?: readonly number[];
}

/** What was read of one organization's workbook, found wherever it was. */
export interface Plan {
  readonly identification: PlanRow | null;
  readonly tables: Readonly<Partial<Record<TableId, PlanTable>>>;
  /** Subjects whose sheet was found but could not be read. */
  readonly unread: readonly RuleSubject[];
  /** How the workbook counts an emoji in the length of a text; 2 when absent. */
  readonly emojiLength?: EmojiLength;
}
