import { and, column, isFilled } from "../../../conditions/expression";
import { inScope, kindIs } from "../columns";
import { yearPlaces } from "../../../programme/table/table";
import { cellFacts } from "./indicator-checks";
import type { RowRule } from "../../../programme/rule/rule";

/** « ----- »: the result is kept and no gap is worked out. */
export const noTargetThisYear: RowRule = {
  id: "VAL-07",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`result${year}`],
    cases: [
      { severity: "info", when: and(inScope, kindIs(year, "none"), isFilled(column(`result${year}`))) },
    ],
    facts: (row) => cellFacts(row, { id: `result${year}`, year }),
  })),
};
