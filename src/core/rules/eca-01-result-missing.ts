import { and, column, isNumber, not, or } from "../conditions/expression";
import { isInView } from "../template/parameters";
import { PHASE_ENDED, phaseIs, stateIs } from "../template/tables/indicators";
import { yearPlaces } from "../template/table";
import { yearFacts } from "./indicator-checks";
import type { RowRule } from "./rule";

/** The year has ended and there is no result; « Non disponible » is an answer once a due date goes with it. */
export const resultMissing: RowRule = {
  id: "ECA-01",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`result${year}`],
    cases: [
      {
        severity: "error",
        when: and(
          phaseIs(year, PHASE_ENDED),
          isInView(year),
          or(stateIs(year, "missing"), and(stateIs(year, "unavailable"), not(isNumber(column("due"))))),
        ),
      },
    ],
    facts: (row) => {
      const isUnavailable = row.value(`state${year}`) === "unavailable";
      return { ...yearFacts(row, year), ...(isUnavailable ? { problem: "unavailable" } : {}) };
    },
  })),
};
