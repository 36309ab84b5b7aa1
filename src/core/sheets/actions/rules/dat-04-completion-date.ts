import { and, compare, isBlank, number, plus } from "../../../conditions/expression";
import { isItem } from "../../../programme/table/listed";
import { isDate } from "../../../programme/workbook/parameters";
import { DONE } from "../../../programme/table/vocabulary";
import { toDay } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";
import { parameter } from "../../../programme/workbook/setting-names";

const isDone = isItem(column("status"), "actionStatuses", DONE);

/** An action is said to be done without a date, or on a date later than that of the data. What is not a date is DAT-01. */
export const completionDate = rowRule({
  id: "DAT-04",
  checks: [
    {
      subject: "actions",
      cells: ["done", "status"],
      cases: [
        { severity: "error", when: and(isDone, isBlank(column("done"))) },
        {
          severity: "error",
          when: and(
            isDone,
            isDate(column("done")),
            compare(column("done"), ">=", plus(parameter("referenceDate"), number(1))),
          ),
        },
      ],
      facts: (row) => ({
        key: row.key,
        subject: "actions",
        date: toDay(row.value("done")),
        referenceDate: toDay(row.parameter("referenceDate")),
      }),
    },
  ],
});
