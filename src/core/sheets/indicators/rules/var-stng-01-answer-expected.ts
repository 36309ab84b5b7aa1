import { and, column, isFilled, not, or } from "../../../conditions/expression";
import { rowRule } from "../../../programme/rule/rule";
import { ANSWERS } from "../answers";
import type { IndicatorShape } from "../shape";
import { answers, inScope, isAnswered } from "../states";
import { saysNoRate, yearCellFacts } from "./indicator-checks";

/** A target that is about organizations as a whole takes « Oui » or « Non », not a rate. */
export const answerExpected = ({ years }: IndicatorShape) =>
  rowRule({
    id: "VAR-STNG-01",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [`result${year}`],
      cases: [
        {
          severity: "error",
          when: and(
            inScope,
            isAnswered(year),
            isFilled(column(`result${year}`)),
            not(or(...ANSWERS.map((answer) => answers(year, answer)))),
            not(saysNoRate(column(`result${year}`))),
          ),
        },
      ],
      facts: (row) => yearCellFacts(row, { id: `result${year}`, year }),
    })),
  });
