import { column, compare, number } from "../conditions/expression";
import { toFact, type RowRule } from "./rule";

/** Several rows of « Plan d'action » have the same number: a mention of it would be ambiguous. */
export const duplicateNumber: RowRule = {
  id: "COH-02",
  checks: [
    {
      subject: "actions",
      cells: ["number"],
      cases: [{ severity: "error", when: compare(column("sameNumber"), ">", number(1)) }],
      facts: (row) => ({ value: toFact(row.value("number")), count: toFact(row.value("sameNumber")) }),
    },
  ],
};
