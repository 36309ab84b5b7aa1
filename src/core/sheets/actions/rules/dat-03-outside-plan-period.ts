import { and, column, compare, number, or, parameter, plus } from "../../../conditions/expression";
import { isDate } from "../../../programme/workbook/parameters";
import { rowRule, toDay } from "../../../programme/rule/rule";

/**
 * An action starts or is due outside the years of the plan (1 April 2023 to 31 March 2027). Dates of the
 * other sheets may well lie outside: a measure can go on after the plan.
 */
export const outsidePlanPeriod = rowRule({
  id: "DAT-03",
  checks: (["start", "due"] as const).map((id) => ({
    subject: "actions",
    cells: [id],
    cases: [
      {
        severity: "warning",
        when: and(
          isDate(column(id)),
          or(
            compare(column(id), "<", parameter("planStart")),
            // The last day counts to its last hour.
            compare(column(id), ">=", plus(parameter("planEnd"), number(1))),
          ),
        ),
      },
    ],
    facts: (row) => ({
      key: row.key,
      date: toDay(row.value(id)),
      start: toDay(row.parameter("planStart")),
      end: toDay(row.parameter("planEnd")),
    }),
  })),
});
