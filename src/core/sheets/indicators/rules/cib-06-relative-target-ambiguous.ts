import { stateIs } from "../columns";
import { yearPlaces } from "../../../programme/table/table";
import { yearFacts } from "./indicator-checks";
import { toFact, type RowRule } from "../../../programme/rule/rule";

/** The result is between the two readings of « +5% »: relative increase or percentage points. */
export const relativeTargetAmbiguous: RowRule = {
  id: "CIB-06",
  checks: yearPlaces.map((year) => ({
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
};
