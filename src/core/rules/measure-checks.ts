import type { Condition } from "../conditions/expression";
import { fiscalYearId, type RowFacts } from "../programme/rule/rule";
import type { TableId, YearPlace } from "../programme/table/table";
import { isBlankText } from "../text/text";

/** Where a measure or an action stands, as its sheet says it. */
export interface MeasurePlace {
  readonly subject: TableId;
  readonly measure: string;
  /** Columns of who is in charge and of when it is due; "owner" and "due" when they are not said. */
  readonly owner?: string;
  readonly due?: string;
  /** Year in whose band it stands. */
  readonly year?: YearPlace;
  /** What goes with a measure, who is in charge and when it is due, is asked for on the row. */
  readonly asks: Condition;
  /** It is still to be carried out. */
  readonly isOpen: Condition;
}

/** The year of a check on a measure, where it has one. */
export const checkYear = ({ year }: MeasurePlace): { readonly year?: YearPlace } =>
  year === undefined ? {} : { year };

/** The fiscal year of a measure, as a fact. */
export const measureYear = (row: RowFacts, { year }: MeasurePlace): { readonly year?: string } =>
  year === undefined ? {} : { year: fiscalYearId(row.roadmap, year) };

/** Facts of what is missing beside a measure: whose it is, and that the measure is still to be written too. */
export function besideMeasure(row: RowFacts, place: MeasurePlace) {
  const { subject, measure } = place;
  const value = row.value(measure);
  const isUnwritten = value === null || (typeof value === "string" && isBlankText(value));
  return { key: row.key, subject, ...measureYear(row, place), ...(isUnwritten ? { unwritten: true } : {}) };
}
