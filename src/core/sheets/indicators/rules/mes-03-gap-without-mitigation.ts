import { and } from "../../../conditions/expression";
import { currentGap, endedGap } from "../columns";
import { gapFacts, isUncovered } from "./indicator-checks";
import { answerId, answerYears, ofYear, type IndicatorShape } from "../shape";
import { rowRule } from "../handles";

/** A gap asks for a mitigation measure: to know during the year, to be corrected once it has ended. */
export const gapWithoutMitigation = (shape: IndicatorShape) =>
  rowRule({
    id: "MES-03",
    problem: { kind: "gap", part: "left" },
    checks: answerYears(shape).map((year) => {
      const mitigation = answerId("mitigation", year);
      const isLeft = isUncovered(mitigation);
      return {
        subject: "indicators",
        ...ofYear(year),
        cells: [mitigation],
        cases: [
          { severity: "error", when: and(endedGap(year), isLeft) },
          { severity: "info", when: and(currentGap(year), isLeft), said: "MES-03-running" },
        ],
        facts: (row) => gapFacts(row, year === undefined ? shape.years : [year]),
      };
    }),
  });
