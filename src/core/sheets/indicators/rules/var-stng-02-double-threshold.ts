import { and, column, compare, isBlank, isNumber, number, or } from "../../../conditions/expression";
import { rowRule, toFact } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";
import { inScope } from "../states";
import { yearFacts } from "./indicator-checks";

/** What shows how the services were counted: how many there are, how many go beyond the threshold, from which data. */
const shown = ["numerator", "denominator", "source"] as const;

/**
 * A target counts what itself goes beyond a threshold (75 % of services are used more than 75 %), and nothing shows what
 * was counted: an average rate of use, which is another figure, is easily taken for it.
 */
export const doubleThreshold = ({ years }: IndicatorShape) =>
  rowRule({
    id: "VAR-STNG-02",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [`result${year}`, ...shown],
      cases: [
        {
          severity: "warning",
          when: and(
            inScope,
            compare(column(`each${year}`), ">", number(0)),
            isNumber(column(`result${year}`)),
            or(...shown.map((id) => isBlank(column(id)))),
          ),
        },
      ],
      facts: (row) => ({ ...yearFacts(row, year), each: toFact(row.value(`each${year}`)) }),
    })),
  });
