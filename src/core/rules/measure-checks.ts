import { and, column, compare, isFilled, not, number, or, type Condition } from "../conditions/expression";
import { isBlankText } from "../text/text";
import { endedGap, excused } from "../sheets/indicators/columns";
import { isHighRisk, riskExcused } from "../sheets/risks/columns";
import type { RowFacts } from "../programme/rule/rule";

interface MeasureColumn {
  readonly subject: "indicators" | "actions" | "risks";
  readonly measure: string;
  /** What goes with a measure, who is in charge and when it is due, is asked for on the row. */
  readonly asks: Condition;
}

/** A measure is written on the row, or must be; no row of « Plan d'action » carries one, with its own owner and due date. */
const measureHere = (isRequired: Condition): Condition =>
  and(compare(column("linked"), "=", number(0)), or(isFilled(column("mitigation")), isRequired));

/** Where a measure or an action stands. */
export const measures: readonly MeasureColumn[] = [
  { subject: "indicators", measure: "mitigation", asks: and(not(excused), measureHere(endedGap)) },
  { subject: "actions", measure: "action", asks: isFilled(column("action")) },
  { subject: "risks", measure: "mitigation", asks: and(not(riskExcused), measureHere(isHighRisk)) },
];

/** Facts of what is missing beside a measure: whose it is, and that the measure is still to be written too. */
export function besideMeasure(row: RowFacts, { subject, measure }: MeasureColumn) {
  const value = row.value(measure);
  const isUnwritten = value === null || (typeof value === "string" && isBlankText(value));
  return { key: row.key, subject, ...(isUnwritten ? { unwritten: true } : {}) };
}
