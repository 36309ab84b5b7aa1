import type { TableId } from "../../../programme/table/table";
import { and, compare, number, or, plus } from "../../../conditions/expression";
import { isDate } from "../../../programme/workbook/parameters";
import { toDay } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

/**
 * An action, or what is followed up like one, starts or is due outside the years of the plan. Dates of the
 * other sheets may well lie outside: a measure can go on after the plan.
 */
export const outsidePlanPeriodOn = (...subjects: readonly TableId[]) =>
  rowRule({
    id: "DAT-03",
    checks: subjects.flatMap((subject) =>
      (["start", "due"] as const).map((id) => ({
        subject,
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
    ),
  });

export const outsidePlanPeriod = outsidePlanPeriodOn("actions");
