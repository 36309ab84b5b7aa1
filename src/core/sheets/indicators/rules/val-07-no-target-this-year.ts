import { and, column, isFilled } from "../../../conditions/expression";
import { inScope, kindIs } from "../columns";
import { yearCellFacts } from "./indicator-checks";
import { rowRule } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** « ----- »: the result is kept and no gap is worked out. */
export const noTargetThisYear = ({ years }: IndicatorShape) =>
  rowRule({
    id: "VAL-07",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [`result${year}`],
      cases: [
        { severity: "info", when: and(inScope, kindIs(year, "none"), isFilled(column(`result${year}`))) },
      ],
      facts: (row) => yearCellFacts(row, { id: `result${year}`, year }),
    })),
  });
