import { and, not } from "../../../conditions/expression";
import { hasGap, isMilestone, PHASE_DURING, PHASE_ENDED } from "../columns";
import { yearPlaces } from "../../../programme/table/table";
import { cellFacts, isDocumented } from "./indicator-checks";
import type { RowRule } from "../../../programme/rule/rule";

/** The milestone's status is not « Atteint »; milestones that the ministry delivers are left out. */
export const milestoneNotReached: RowRule = {
  id: "ECA-03",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`result${year}`],
    cases: [
      { severity: "warning", when: and(isMilestone(year), hasGap(year, PHASE_ENDED), not(isDocumented)) },
      { severity: "info", when: and(isMilestone(year), hasGap(year, PHASE_ENDED)) },
      { severity: "info", when: and(isMilestone(year), hasGap(year, PHASE_DURING)) },
    ],
    facts: (row) => cellFacts(row, { id: `result${year}`, year }),
  })),
};
