import { and, compare, tenths } from "../../../conditions/expression";
import { yearCellFacts } from "./indicator-checks";
import { comparesLocalTarget } from "./local-target-checks";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

/** Going beyond the ministerial target is allowed and encouraged. */
export const localTargetBeyond = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-03",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "local")],
      cases: [
        {
          severity: "info",
          when: and(
            comparesLocalTarget(year),
            compare(tenths(column(at(year, "local"))), ">", tenths(column(at(year, "high")))),
          ),
        },
      ],
      facts: (row) => yearCellFacts(row, { id: at(year, "local"), year }),
    })),
  });
