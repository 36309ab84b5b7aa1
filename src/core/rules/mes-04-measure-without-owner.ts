import { and, column, isBlank, isFilled } from "../conditions/expression";
import { measures } from "./measure-checks";
import type { RowRule } from "./rule";

/** A measure or an action has nobody in charge: a function, never a person's name. */
export const measureWithoutOwner: RowRule = {
  id: "MES-04",
  checks: measures.map(({ subject, measure, counts }) => ({
    subject,
    cells: ["owner"],
    cases: [{ severity: "error", when: and(counts, isFilled(column(measure)), isBlank(column("owner"))) }],
    facts: (row) => ({ key: row.key, subject }),
  })),
};
