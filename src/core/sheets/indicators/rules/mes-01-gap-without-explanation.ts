import { and, isBlank } from "../../../conditions/expression";
import { currentGap, endedGap } from "../columns";
import { gapFacts } from "./indicator-checks";
import { answerId, answerYears, ofYear, type IndicatorShape } from "../shape";
import { column, rowRule } from "../handles";

/** A gap asks for an explanation: to know during the year, to be corrected once it has ended. */
export const gapWithoutExplanation = (shape: IndicatorShape) =>
  rowRule({
    id: "MES-01",
    problem: { kind: "gap", part: "left" },
    checks: answerYears(shape).map((year) => {
      const explanation = answerId("explanation", year);
      const isLeft = isBlank(column(explanation));
      return {
        subject: "indicators",
        ...ofYear(year),
        cells: [explanation],
        cases: [
          { severity: "error", when: and(endedGap(year), isLeft) },
          { severity: "info", when: and(currentGap(year), isLeft), said: "MES-01-running" },
        ],
        facts: (row) => gapFacts(row, year === undefined ? shape.years : [year]),
      };
    }),
  });
