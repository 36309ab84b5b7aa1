import type { Condition } from "../conditions/expression";
import type { RowFacts } from "../programme/rule/rule";
import type { TableId } from "../programme/table/table";
import { isBlankText } from "../text/text";

/** Where a measure or an action stands, as its sheet says it. */
export interface MeasurePlace {
  readonly subject: TableId;
  readonly measure: string;
  /** What goes with a measure, who is in charge and when it is due, is asked for on the row. */
  readonly asks: Condition;
  /** It is still to be carried out. */
  readonly isOpen: Condition;
}

/** Facts of what is missing beside a measure: whose it is, and that the measure is still to be written too. */
export function besideMeasure(row: RowFacts, { subject, measure }: MeasurePlace) {
  const value = row.value(measure);
  const isUnwritten = value === null || (typeof value === "string" && isBlankText(value));
  return { key: row.key, subject, ...(isUnwritten ? { unwritten: true } : {}) };
}
