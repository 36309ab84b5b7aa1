import { and, not } from "../../../conditions/expression";
import { hasGap, isMilestone } from "../columns";
import { PHASE_DURING, PHASE_ENDED } from "../../../programme/workbook/phases";
import { yearCellFacts, isDocumented } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { at, rowRule } from "../handles";

/** The milestone's status is not « Atteint »; milestones that the ministry delivers are left out. */
export const milestoneNotReached = (shape: IndicatorShape) =>
  rowRule({
    id: "ECA-03",
    gap: "milestone",
    problem: { kind: "gap", part: "wrong" },
    checks: shape.years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "result")],
      cases: [
        {
          severity: "warning",
          when: and(isMilestone(year), hasGap(year, PHASE_ENDED), not(isDocumented(shape, year))),
        },
        { severity: "info", when: and(isMilestone(year), hasGap(year, PHASE_ENDED)) },
        { severity: "info", when: and(isMilestone(year), hasGap(year, PHASE_DURING)) },
      ],
      facts: (row) => yearCellFacts(row, { id: at(year, "result"), year }),
    })),
  });
