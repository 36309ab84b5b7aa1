import { and, isBlank, isFilled, or } from "../../../conditions/expression";
import { isItem } from "../../../programme/table/listed";
import { NOT_APPLICABLE } from "../../../programme/table/vocabulary";
import { yearInViewEnded } from "../../../programme/workbook/phases";
import type { YearPlace } from "../../../programme/table/table";
import { column, rowRule } from "../handles";

const isStarted = or(
  ...(["evidence", "owner", "due", "comments"] as const).map((id) => isFilled(column(id))),
);

/**
 * A success condition has no status: to be filled in; or « Sans objet » has no reason. A row left blank is asked for
 * only once the fiscal year in view is over: a new plan is not told eleven times that it is new.
 */
export const conditionNotAssessed = (years: readonly YearPlace[]) =>
  rowRule({
    id: "GDC-01",
    checks: [
      {
        subject: "change",
        cells: ["status"],
        cases: [
          {
            severity: "toFill",
            when: and(
              isFilled(column("number")),
              isBlank(column("status")),
              or(isStarted, yearInViewEnded(years)),
            ),
          },
        ],
        facts: (row) => ({ key: row.key, problem: "status" }),
      },
      {
        subject: "change",
        cells: ["evidence"],
        cases: [
          {
            severity: "warning",
            when: and(
              isItem(column("status"), "conditionStatuses", NOT_APPLICABLE),
              isBlank(column("evidence")),
              isBlank(column("comments")),
            ),
          },
        ],
        said: "GDC-01-excused",
        facts: (row) => ({ key: row.key, problem: "justification" }),
      },
    ],
  });
