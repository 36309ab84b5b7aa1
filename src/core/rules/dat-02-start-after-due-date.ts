import { column, compare } from "../conditions/expression";
import { serialToIso } from "../plan/dates";
import type { CellValue } from "../plan/grid";
import { toFact, type RowRule } from "./rule";

/** The date as AAAA-MM-JJ when it is one, else what was read. */
const toDay = (value: CellValue) =>
  (typeof value === "number" ? serialToIso(Math.floor(value)) : null) ?? toFact(value);

/** An action starts after it is due. */
export const startAfterDueDate: RowRule = {
  id: "DAT-02",
  checks: [
    {
      subject: "actions",
      cells: ["start", "due"],
      cases: [{ severity: "error", when: compare(column("start"), ">", column("due")) }],
      facts: (row) => ({ key: row.key, start: toDay(row.value("start")), due: toDay(row.value("due")) }),
    },
  ],
};
