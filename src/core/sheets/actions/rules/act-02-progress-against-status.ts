import type { TableId } from "../../../programme/table/table";
import { and, compare, not, number, or, tenths } from "../../../conditions/expression";
import { isAnyItem, isItem } from "../../../programme/table/listed";
import { DONE, IN_PROGRESS, UPCOMING, type lists } from "../../../programme/table/vocabulary";
import { toFact } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";

const status = column("status");
const is = (item: (typeof lists)["actionStatuses"][number]) => isItem(status, "actionStatuses", item);
/** The progress as it is displayed, against a percentage in tenths. */
const shows = (relation: "<" | "<=" | ">" | ">=", value: number) =>
  compare(tenths(column("progress")), relation, number(value));

/** 100 % goes with « Réalisée », 0 % with « À venir »; an action put off or given up keeps what it had reached. */
export const progressAgainstStatusOn = (...subjects: readonly TableId[]) =>
  rowRule({
    id: "ACT-02",
    checks: subjects.map((subject) => ({
      subject,
      cells: ["progress", "status"],
      cases: [
        {
          severity: "warning",
          when: or(
            and(is(DONE), shows("<", 1000)),
            and(isAnyItem(status), not(is(DONE)), shows(">=", 1000)),
            and(is(UPCOMING), shows(">", 0)),
            and(is(IN_PROGRESS), shows("<=", 0)),
          ),
        },
      ],
      facts: (row) => ({
        key: row.key,
        progress: toFact(row.value("progress")),
        status: toFact(row.value("status")),
      }),
    })),
  });

export const progressAgainstStatus = progressAgainstStatusOn("actions");
