import { and, column, compare, isBlank, number } from "../conditions/expression";
import { currentGap, endedGap, gapFacts } from "./indicator-checks";
import type { RowRule } from "./rule";

// A measure on the row covers the gap, and so does a linked row of « Plan d'action » (template.md).
const uncovered = and(isBlank(column("mitigation")), compare(column("linked"), "=", number(0)));

/** A gap asks for a mitigation measure: to know during the year, blocking once it has ended. */
export const gapWithoutMitigation: RowRule = {
  id: "MES-03",
  checks: [
    {
      subject: "indicators",
      cells: ["mitigation"],
      cases: [
        { severity: "error", when: and(endedGap, uncovered) },
        { severity: "info", when: and(currentGap, uncovered) },
      ],
      facts: gapFacts,
    },
  ],
};
