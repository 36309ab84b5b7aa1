import { and, isFilled, isNumber, not } from "../../../conditions/expression";
import { inScope } from "../columns";
import { cellFacts, rateCells, saysNoRate } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { column, rowRule } from "../handles";

/** A rate cell holds a text, an error or a boolean; « Sans objet » and « Non disponible » are answers. */
export const percentageExpected = (shape: IndicatorShape) =>
  rowRule({
    id: "VAL-01",
    checks: rateCells(shape).map((cell) => ({
      subject: "indicators",
      ...(cell.year ? { year: cell.year } : {}),
      cells: [cell.id],
      cases: [
        {
          severity: "error",
          when: and(
            inScope,
            cell.expected,
            isFilled(column(cell.id)),
            not(isNumber(column(cell.id))),
            not(saysNoRate(column(cell.id))),
          ),
        },
      ],
      facts: (row) => cellFacts(row, cell),
    })),
  });
