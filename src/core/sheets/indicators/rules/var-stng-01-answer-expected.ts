import { and, isFilled, not, or } from "../../../conditions/expression";
import { ANSWERS } from "../answers";
import type { IndicatorShape } from "../shape";
import { answers, inScope, isAnswered } from "../states";
import { saysNoRate, yearCellFacts } from "./indicator-checks";
import { at, column, rowRule } from "../handles";

/** A target that is about organizations as a whole takes « Oui » or « Non », not a rate. */
export const answerExpected = ({ years }: IndicatorShape) =>
  rowRule({
    id: "VAR-STNG-01",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "result")],
      cases: [
        {
          severity: "error",
          when: and(
            inScope,
            isAnswered(year),
            isFilled(column(at(year, "result"))),
            not(or(...ANSWERS.map((answer) => answers(year, answer)))),
            not(saysNoRate(column(at(year, "result")))),
          ),
        },
      ],
      facts: (row) => yearCellFacts(row, { id: at(year, "result"), year }),
    })),
  });
