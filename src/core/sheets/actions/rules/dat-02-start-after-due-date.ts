import { column, compare } from "../../../conditions/expression";
import { rowRule, toDay } from "../../../programme/rule/rule";

/** An action starts after it is due. */
export const startAfterDueDate = rowRule({
  id: "DAT-02",
  checks: [
    {
      subject: "actions",
      cells: ["start", "due"],
      cases: [{ severity: "error", when: compare(column("start"), ">", column("due")) }],
      facts: (row) => ({ key: row.key, start: toDay(row.value("start")), due: toDay(row.value("due")) }),
    },
  ],
});
