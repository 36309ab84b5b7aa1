import { and, column, compare, isFilled, not, or, parameter, type Condition } from "../conditions/expression";
import { isDate } from "../template/parameters";
import { isItem } from "../template/listed";
import { currentGap, endedGap } from "../template/tables/indicators";
import { riskExcused } from "../template/tables/risks";
import { ABANDONED, CLOSED_RISK_STATUSES, DONE } from "../template/vocabulary";
import { measures } from "./measure-checks";
import { toDay, type RowRule } from "./rule";

/** What says, sheet by sheet, that a measure is still to be carried out. */
const isOpen: Readonly<Record<(typeof measures)[number]["subject"], Condition>> = {
  indicators: or(endedGap, currentGap),
  actions: not(isItem(column("status"), "actionStatuses", DONE, ABANDONED)),
  risks: and(not(riskExcused), not(isItem(column("status"), "riskStatuses", ...CLOSED_RISK_STATUSES))),
};

/** A measure or an action was due before the date of the data and is not over with. */
export const overdue: RowRule = {
  id: "MES-06",
  checks: measures.map(({ subject, measure }) => ({
    subject,
    cells: ["due"],
    cases: [
      {
        severity: "warning",
        when: and(
          isFilled(column(measure)),
          isDate(column("due")),
          compare(column("due"), "<", parameter("referenceDate")),
          isOpen[subject],
        ),
      },
    ],
    facts: (row) => ({ key: row.key, subject, due: toDay(row.value("due")) }),
  })),
};
