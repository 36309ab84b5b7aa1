import { and, isFilled, not } from "../../../conditions/expression";
import { inScope, isMilestone } from "../columns";
import { isAnyItem } from "../../../programme/table/listed";
import { severalFact } from "../../../programme/rule/list-facts";
import { yearCellFacts } from "./indicator-checks";
import { resultCells, type IndicatorShape } from "../shape";
import { column, rowRule } from "../handles";

/** A milestone takes a status of the list, not a percentage. */
export const milestoneStatusExpected = (shape: IndicatorShape) =>
  rowRule({
    id: "VAL-06",
    checks: shape.years.flatMap((year) =>
      resultCells(shape, year).map((id) => ({
        subject: "indicators" as const,
        year,
        cells: [id] as const,
        cases: [
          {
            severity: "error" as const,
            when: and(inScope, isMilestone(year), isFilled(column(id)), not(isAnyItem(column(id)))),
          },
        ] as const,
        facts: (row) => ({
          ...yearCellFacts(row, { id, year }),
          ...severalFact(row.value(id), "resultWords", row),
        }),
      })),
    ),
  });
