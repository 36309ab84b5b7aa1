import { and, column, compare, tenths } from "../../../conditions/expression";
import { yearCellFacts } from "./indicator-checks";
import { comparesLocalTarget } from "./local-target-checks";
import { rowRule } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** Going beyond the ministerial target is allowed and encouraged. */
export const localTargetBeyond = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-03",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [`local${year}`],
      cases: [
        {
          severity: "info",
          when: and(
            comparesLocalTarget(year),
            compare(tenths(column(`local${year}`)), ">", tenths(column(`high${year}`))),
          ),
        },
      ],
      facts: (row) => yearCellFacts(row, { id: `local${year}`, year }),
    })),
  });
