import { and, column, isBlank } from "../../../conditions/expression";
import { currentGap, endedGap } from "../columns";
import { gapFacts } from "./indicator-checks";
import { rowRule } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

const unexplained = isBlank(column("explanation"));

/** A gap asks for an explanation: to know during the year, to be corrected once it has ended. */
export const gapWithoutExplanation = ({ years }: IndicatorShape) =>
  rowRule({
    id: "MES-01",
    problem: { kind: "gap", part: "left" },
    checks: [
      {
        subject: "indicators",
        cells: ["explanation"],
        cases: [
          { severity: "error", when: and(endedGap, unexplained) },
          { severity: "info", when: and(currentGap, unexplained), said: "MES-01-running" },
        ],
        facts: (row) => gapFacts(row, years),
      },
    ],
  });
