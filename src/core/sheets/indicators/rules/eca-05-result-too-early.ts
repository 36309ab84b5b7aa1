import { and, isFilled } from "../../../conditions/expression";
import { inScope } from "../columns";
import { PHASE_BEFORE, phaseIs } from "../../../programme/workbook/phases";
import { yearCellFacts, hasTarget } from "./indicator-checks";
import { resultCells, type IndicatorShape } from "../shape";
import { column, rowRule } from "../handles";

/** A result is typed for a year that has not started. */
export const resultTooEarly = (shape: IndicatorShape) =>
  rowRule({
    id: "ECA-05",
    checks: shape.years.flatMap((year) =>
      resultCells(shape, year).map((id) => ({
        subject: "indicators" as const,
        year,
        cells: [id] as const,
        cases: [
          {
            severity: "error" as const,
            when: and(inScope, hasTarget(year), phaseIs(year, PHASE_BEFORE), isFilled(column(id))),
          },
        ] as const,
        facts: (row) => yearCellFacts(row, { id, year }),
      })),
    ),
  });
