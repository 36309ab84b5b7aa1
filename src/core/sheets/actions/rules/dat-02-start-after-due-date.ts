import type { TableId } from "../../../programme/table/table";
import { compare } from "../../../conditions/expression";
import { toDay } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";

/** An action, or what is followed up like one, starts after it is due. */
export const startAfterDueDateOn = (...subjects: readonly TableId[]) =>
  rowRule({
    id: "DAT-02",
    checks: subjects.map((subject) => ({
      subject,
      cells: ["start", "due"],
      cases: [{ severity: "error", when: compare(column("start"), ">", column("due")) }],
      facts: (row) => ({ key: row.key, start: toDay(row.value("start")), due: toDay(row.value("due")) }),
    })),
  });

export const startAfterDueDate = startAfterDueDateOn("actions");
