import type { Condition } from "../conditions/expression";
import type { TableId, YearPlace } from "../programme/table/table";

/** A cell whose text must say something: an explanation or a measure. */
export interface TextPlace {
  readonly subject: TableId;
  readonly cell: string;
  /** Year in whose band it stands. */
  readonly year?: YearPlace;
  /** Rows that count. */
  readonly on: Condition;
  /** Columns without which nothing can be said. */
  readonly needed: readonly string[];
  /** Before the row's number, what « Vise » says of it; null where the row itself says what it aims at. */
  readonly aim: string | null;
  /** It is a measure: it must not just repeat what it is for. */
  readonly isMeasure: boolean;
}
