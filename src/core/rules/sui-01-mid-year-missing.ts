import { and, column, compare, isBlank, not, number, parameter, plus } from "../conditions/expression";
import { PHASE_DURING, phaseIs, stateIs } from "../template/tables/indicators";
import { isYearInView } from "../template/parameters";
import { yearPlaces } from "../template/table";
import { yearFacts } from "./indicator-checks";
import type { RowRule } from "./rule";

/**
 * The mid-year result is missing once 30 September of the year in view has passed. It is asked for until
 * the year ends: from then on the year-end result counts (domain.md T17), and ECA-01 asks for that one.
 */
export const midYearMissing: RowRule = {
  id: "SUI-01",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`mid${year}`],
    cases: [
      {
        severity: "warning",
        when: and(
          isYearInView(year),
          phaseIs(year, PHASE_DURING),
          compare(parameter("referenceDate"), ">=", plus(parameter("midYear"), number(1))),
          not(stateIs(year, "unknown", "out-of-scope", "not-applicable", "none", "inherited")),
          isBlank(column(`mid${year}`)),
        ),
      },
    ],
    facts: (row) => yearFacts(row, year),
  })),
};
