import { not, type Condition } from "../conditions/expression";
import { excused } from "../template/tables/indicators";
import { riskExcused } from "../template/tables/risks";

interface MeasureColumn {
  readonly subject: "indicators" | "actions" | "risks";
  readonly measure: string;
  /** Rows on which something must go with the measure. */
  readonly counts: Condition;
}

/** Where a measure or an action stands. */
export const measures: readonly MeasureColumn[] = [
  { subject: "indicators", measure: "mitigation", counts: not(excused) },
  { subject: "actions", measure: "action", counts: { op: "constant", value: true } },
  { subject: "risks", measure: "mitigation", counts: not(riskExcused) },
];
