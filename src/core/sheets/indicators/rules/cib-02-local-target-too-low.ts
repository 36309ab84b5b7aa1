import { and, compare, tenths } from "../../../conditions/expression";
import { yearCellFacts } from "./indicator-checks";
import { comparesLocalTarget, takeMinisterialTarget } from "./local-target-checks";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

/** The local target is under the ministerial one. */
export const localTargetTooLow = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-02",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "local")],
      cases: [
        {
          severity: "error",
          when: and(
            comparesLocalTarget(year),
            compare(tenths(column(at(year, "local"))), "<", tenths(column(at(year, "low")))),
          ),
        },
      ],
      facts: (row) => yearCellFacts(row, { id: at(year, "local"), year }),
      fix: (row) => takeMinisterialTarget(row, year),
    })),
  });
