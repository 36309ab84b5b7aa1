import { and, compare, number, or } from "../../../conditions/expression";
import { cellFacts, holdsPercent, rateCells } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { column, rowRule } from "../handles";

/** A rate is from 0 % to 100 %. Comes after VAL-03, which proposes a value. */
export const percentageOutOfRange = (shape: IndicatorShape) =>
  rowRule({
    id: "VAL-02",
    checks: rateCells(shape).map((cell) => ({
      subject: "indicators",
      ...(cell.year ? { year: cell.year } : {}),
      cells: [cell.id],
      cases: [
        {
          severity: "error",
          when: and(
            holdsPercent(cell),
            or(compare(column(cell.id), "<", number(0)), compare(column(cell.id), ">", number(1))),
          ),
        },
      ],
      facts: (row) => cellFacts(row, cell),
    })),
  });
