import { and, column, compare, isFilled, number } from "../conditions/expression";
import { toFact, type RowRule } from "./rule";

/** What a row of « Plan d'action » says it aims at is neither an indicator nor a risk: it would cover nothing. */
export const unknownAim: RowRule = {
  id: "COH-01",
  checks: [
    {
      subject: "actions",
      cells: ["aim"],
      cases: [
        {
          severity: "error",
          when: and(isFilled(column("aim")), compare(column("aimPlace"), "=", number(0))),
        },
      ],
      facts: (row) => ({ key: row.key, value: toFact(row.value("aim")) }),
    },
  ],
};
