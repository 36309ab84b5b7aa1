import { stateIs } from "../columns";
import { yearFacts } from "./indicator-checks";
import { toFact } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";
import { at, rowRule } from "../handles";

/** The result is between the two readings of « +5% »: relative increase or percentage points. */
export const relativeTargetAmbiguous = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-06",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "result"), at(year, "gap")],
      cases: [{ severity: "warning", when: stateIs(year, "confirm") }],
      facts: (row) => ({
        ...yearFacts(row, year),
        result: toFact(row.value(at(year, "result"))),
        relativeThreshold: toFact(row.value(at(year, "low"))),
        pointsThreshold: toFact(row.value(at(year, "high"))),
      }),
    })),
  });
