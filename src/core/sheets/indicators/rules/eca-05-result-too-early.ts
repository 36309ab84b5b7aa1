import { and, column, isFilled } from "../../../conditions/expression";
import { inScope, PHASE_BEFORE, phaseIs } from "../columns";
import { yearPlaces } from "../../../programme/table/table";
import { cellFacts, hasTarget } from "./indicator-checks";
import type { RowRule } from "../../../programme/rule/rule";

/** A result is typed for a year that has not started. */
export const resultTooEarly: RowRule = {
  id: "ECA-05",
  checks: yearPlaces.flatMap((year) =>
    [`result${year}`, `mid${year}`].map((id) => ({
      subject: "indicators" as const,
      year,
      cells: [id] as const,
      cases: [
        {
          severity: "error" as const,
          when: and(inScope, hasTarget(year), phaseIs(year, PHASE_BEFORE), isFilled(column(id))),
        },
      ] as const,
      facts: (row) => cellFacts(row, { id, year }),
    })),
  ),
};
