import { and, column, compare, number, tenths } from "../../../conditions/expression";
import { isRate } from "../columns";
import type { YearPlace } from "../../../programme/table/table";
import { yearCellFacts } from "./indicator-checks";
import { expectsLocalTarget } from "./local-target-checks";
import { rowRule, toFact } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** Of the scales 0-4 and 1-4, the largest that a rate or an index can be. */
const HIGHEST_INDEX = 4;

/** A local target is lower than the previous year's; milestones and « ----- » are left out. */
export const localTargetDecreasing = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-04",
    checks: years.flatMap((year: YearPlace) =>
      years
        .filter((other) => other === year - 1)
        .map((previous) => ({
          subject: "indicators" as const,
          year,
          cells: [`local${year}`] as const,
          cases: [
            {
              severity: "warning" as const,
              when: and(
                expectsLocalTarget(year),
                isRate(previous),
                // Beyond any index, the previous one is VAL-02's or VAL-03's.
                compare(column(`local${previous}`), "<=", number(HIGHEST_INDEX)),
                compare(tenths(column(`local${year}`)), "<", tenths(column(`local${previous}`))),
              ),
            },
          ] as const,
          facts: (row) => ({
            ...yearCellFacts(row, { id: `local${year}`, year }),
            previous: toFact(row.value(`local${previous}`)),
          }),
        })),
    ),
  });
