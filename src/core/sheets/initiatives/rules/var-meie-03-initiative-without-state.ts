import { and, compare, isBlank, isFilled, number, or } from "../../../conditions/expression";
import type { YearPlace } from "../../../programme/table/table";
import { yearInViewEnded } from "../../../programme/workbook/phases";
import { column, rowRule } from "../handles";

const isStarted = or(
  ...(["owner", "start", "due", "progress", "comments"] as const).map((id) => isFilled(column(id))),
);

/**
 * An initiative has no state. A row left blank is asked for only once the fiscal year in view is over: a new plan is
 * not told fourteen times that it is new.
 */
export const initiativeWithoutState = (years: readonly YearPlace[]) =>
  rowRule({
    id: "VAR-MEIE-03",
    checks: [
      {
        subject: "initiatives",
        cells: ["status"],
        cases: [
          {
            severity: "toFill",
            when: and(
              compare(column("place"), ">", number(0)),
              isBlank(column("status")),
              or(isStarted, yearInViewEnded(years)),
            ),
          },
        ],
        facts: (row) => ({ initiative: row.key }),
      },
    ],
  });
