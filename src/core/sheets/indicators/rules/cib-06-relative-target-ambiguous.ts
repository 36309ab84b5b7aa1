import { stateIs } from "../columns";
import { yearFacts } from "./indicator-checks";
import { rowRule, toFact } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

/** The result is between the two readings of « +5% »: relative increase or percentage points. */
export const relativeTargetAmbiguous = ({ years }: IndicatorShape) =>
  rowRule({
    id: "CIB-06",
    checks: years.map((year) => ({
      subject: "indicators",
      year,
      cells: [`result${year}`, `gap${year}`],
      cases: [{ severity: "warning", when: stateIs(year, "confirm") }],
      facts: (row) => ({
        ...yearFacts(row, year),
        result: toFact(row.value(`result${year}`)),
        relativeThreshold: toFact(row.value(`low${year}`)),
        pointsThreshold: toFact(row.value(`high${year}`)),
      }),
    })),
  });
