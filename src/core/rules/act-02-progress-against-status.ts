import { and, column, compare, isFilled, not, number, or, tenths, textIs } from "../conditions/expression";
import { DONE, IN_PROGRESS, UPCOMING } from "../template/vocabulary";
import { toFact, type RowRule } from "./rule";

const status = column("status");
/** The progress as it is displayed, against a percentage in tenths. */
const shows = (relation: "<" | "<=" | ">" | ">=", value: number) =>
  compare(tenths(column("progress")), relation, number(value));

/** 100 % goes with « Réalisée », 0 % with « À venir »; an action put off or given up keeps what it had reached. */
export const progressAgainstStatus: RowRule = {
  id: "ACT-02",
  checks: [
    {
      subject: "actions",
      cells: ["progress", "status"],
      cases: [
        {
          severity: "warning",
          when: or(
            and(textIs(status, DONE), shows("<", 1000)),
            and(isFilled(status), not(textIs(status, DONE)), shows(">=", 1000)),
            and(textIs(status, UPCOMING), shows(">", 0)),
            and(textIs(status, IN_PROGRESS), shows("<=", 0)),
          ),
        },
      ],
      facts: (row) => ({
        key: row.key,
        progress: toFact(row.value("progress")),
        status: toFact(row.value("status")),
      }),
    },
  ],
};
