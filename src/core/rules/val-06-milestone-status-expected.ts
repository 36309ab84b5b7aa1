import { and, column, isFilled, not, textIs } from "../conditions/expression";
import { inScope, isMilestone } from "../template/tables/indicators";
import { yearPlaces } from "../template/table";
import { lists, NOT_AVAILABLE } from "../template/vocabulary";
import { cellFacts } from "./indicator-checks";
import type { RowRule } from "./rule";

/** A milestone takes a status of the list, not a percentage (domain.md T06). */
export const milestoneStatusExpected: RowRule = {
  id: "VAL-06",
  checks: yearPlaces.flatMap((year) =>
    [`result${year}`, `mid${year}`].map((id) => ({
      subject: "indicators" as const,
      year,
      cells: [id] as const,
      cases: [
        {
          severity: "error" as const,
          when: and(
            inScope,
            isMilestone(year),
            isFilled(column(id)),
            not(textIs(column(id), ...lists.milestoneStatuses, NOT_AVAILABLE)),
          ),
        },
      ] as const,
      facts: (row) => cellFacts(row, { id, year }),
    })),
  ),
};
