import { and, compare, isBlank, isNumber, number, or } from "../../../conditions/expression";
import { toFact } from "../../../programme/rule/rule";
import type { YearPlace } from "../../../programme/table/table";
import { answerOf, type IndicatorShape } from "../shape";
import { inScope } from "../states";
import { yearFacts } from "./indicator-checks";
import { at, column, rowRule, type IndicatorColumn } from "../handles";

/** What shows how the services were counted: how many there are, how many go beyond the threshold, from which data. */
const shownOf = (shape: IndicatorShape, year: YearPlace): readonly IndicatorColumn[] => [
  answerOf(shape, "numerator", year),
  answerOf(shape, "denominator", year),
  "source",
];

/**
 * A target counts what itself goes beyond a threshold (75 % of services are used more than 75 %), and nothing shows what
 * was counted: an average rate of use, which is another figure, is easily taken for it.
 */
export const doubleThreshold = (shape: IndicatorShape) =>
  rowRule({
    id: "VAR-STNG-02",
    checks: shape.years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "result"), ...shownOf(shape, year)],
      cases: [
        {
          severity: "warning",
          when: and(
            inScope,
            compare(column(at(year, "each")), ">", number(0)),
            isNumber(column(at(year, "result"))),
            or(...shownOf(shape, year).map((id) => isBlank(column(id)))),
          ),
        },
      ],
      facts: (row) => ({ ...yearFacts(row, year), each: toFact(row.value(at(year, "each"))) }),
    })),
  });
