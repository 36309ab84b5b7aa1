import { and, isFilled } from "../../../conditions/expression";
import { inScope, kindIs } from "../columns";
import { yearCellFacts } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

/** « ----- »: the result is kept and no gap is worked out. */
export const noTargetThisYear = ({ years }: IndicatorShape) =>
  rowRule({
    id: "VAL-07",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "result")],
      cases: [
        { severity: "info", when: and(inScope, kindIs(year, "none"), isFilled(column(at(year, "result")))) },
      ],
      facts: (row) => yearCellFacts(row, { id: at(year, "result"), year }),
    })),
  });
