import { and, isNumber, not } from "../../../conditions/expression";
import { isInView, PHASE_ENDED, phaseIs } from "../../../programme/workbook/phases";
import { stateIs } from "../columns";
import { yearFacts } from "./indicator-checks";
import { answerOf, type IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

/** The year has ended and its result, late, is still to be filled in; « Non disponible » is an answer once a due date goes with it. */
export const resultMissing = (shape: IndicatorShape) =>
  rowRule({
    id: "ECA-01",
    checks: shape.years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "result")],
      cases: [
        {
          severity: "toFill",
          when: and(phaseIs(year, PHASE_ENDED), isInView(year), stateIs(year, "missing")),
        },
        {
          severity: "error",
          when: and(
            phaseIs(year, PHASE_ENDED),
            isInView(year),
            stateIs(year, "unavailable"),
            not(isNumber(column(answerOf(shape, "due", year)))),
          ),
          said: "ECA-01-unavailable" as const,
        },
      ],
      facts: (row) => {
        const isUnavailable = row.value(at(year, "state")) === "unavailable";
        return { ...yearFacts(row, year), ...(isUnavailable ? { problem: "unavailable" } : {}) };
      },
    })),
  });
