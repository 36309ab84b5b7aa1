import { and, compare, number, tenths } from "../../../conditions/expression";
import { isRate } from "../columns";
import type { YearPlace } from "../../../programme/table/table";
import { yearCellFacts } from "./indicator-checks";
import { expectsLocalTarget } from "./local-target-checks";
import { toFact } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

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
          cells: [at(year, "local")] as const,
          cases: [
            {
              severity: "warning" as const,
              when: and(
                expectsLocalTarget(year),
                isRate(previous),
                // Beyond any index, the previous one is VAL-02's or VAL-03's.
                compare(column(at(previous, "local")), "<=", number(HIGHEST_INDEX)),
                compare(tenths(column(at(year, "local"))), "<", tenths(column(at(previous, "local")))),
              ),
            },
          ] as const,
          facts: (row) => ({
            ...yearCellFacts(row, { id: at(year, "local"), year }),
            previous: toFact(row.value(at(previous, "local"))),
          }),
        })),
    ),
  });
