import { and, column, isBlank, isFilled } from "../conditions/expression";
import { measures } from "./measure-checks";
import type { RowRule } from "./rule";

/** A measure or an action has no due date. What is not a date is DAT-01. */
export const measureWithoutDueDate: RowRule = {
  id: "MES-05",
  checks: measures.map(({ subject, measure, counts }) => ({
    subject,
    cells: ["due"],
    cases: [{ severity: "error", when: and(counts, isFilled(column(measure)), isBlank(column("due"))) }],
    facts: (row) => ({ key: row.key, subject }),
  })),
};
