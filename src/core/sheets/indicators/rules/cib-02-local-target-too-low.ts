import { and, column, compare, tenths } from "../../../conditions/expression";
import { yearCellFacts } from "./indicator-checks";
import { comparesLocalTarget, takeMinisterialTarget } from "./local-target-checks";
import { rowRule } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** The local target is under the ministerial one. */
export const localTargetTooLow = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-02",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [`local${year}`],
      cases: [
        {
          severity: "error",
          when: and(
            comparesLocalTarget(year),
            compare(tenths(column(`local${year}`)), "<", tenths(column(`low${year}`))),
          ),
        },
      ],
      facts: (row) => yearCellFacts(row, { id: `local${year}`, year }),
      fix: (row) => takeMinisterialTarget(row, year),
    })),
  });
