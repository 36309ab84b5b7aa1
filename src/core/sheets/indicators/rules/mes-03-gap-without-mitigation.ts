import { and } from "../../../conditions/expression";
import { currentGap, endedGap } from "../columns";
import { gapFacts, isUncovered } from "./indicator-checks";
import { rowRule } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** A gap asks for a mitigation measure: to know during the year, to be corrected once it has ended. */
export const gapWithoutMitigation = ({ years }: IndicatorShape) =>
  rowRule({
    id: "MES-03",
    problem: { kind: "gap", part: "left" },
    checks: [
      {
        subject: "indicators",
        cells: ["mitigation"],
        cases: [
          { severity: "error", when: and(endedGap, isUncovered) },
          { severity: "info", when: and(currentGap, isUncovered), said: "MES-03-running" },
        ],
        facts: (row) => gapFacts(row, years),
      },
    ],
  });
