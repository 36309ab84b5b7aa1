import {
  and,
  column,
  compare,
  isBlank,
  isError,
  isFilled,
  not,
  or,
  parameter,
  type Condition,
  type Reference,
} from "../conditions/expression";
import { isDate } from "../programme/workbook/parameters";
import { isAnyItem, isItem } from "../programme/table/listed";
import { currentGap, endedGap } from "../sheets/indicators/columns";
import { riskExcused } from "../sheets/risks/columns";
import { ABANDONED, CLOSED_RISK_STATUSES, DONE } from "../programme/table/vocabulary";
import { measures } from "./measure-checks";
import { toDay, type RowRule } from "../programme/rule/rule";

/** Nothing is said of a state that is none of the list's: VAL-09 or VAL-10 tells it. */
const isKnown = (of: Reference): Condition => and(not(isError(of)), or(isBlank(of), isAnyItem(of)));

const status = column("status");

/** What says, sheet by sheet, that a measure is still to be carried out. */
const isOpen: Readonly<Record<(typeof measures)[number]["subject"], Condition>> = {
  indicators: or(endedGap, currentGap),
  actions: and(isKnown(status), not(isItem(status, "actionStatuses", DONE, ABANDONED))),
  risks: and(not(riskExcused), isKnown(status), not(isItem(status, "riskStatuses", ...CLOSED_RISK_STATUSES))),
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
