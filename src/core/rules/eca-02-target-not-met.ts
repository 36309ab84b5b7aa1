import { and, column, compare, not, tenths } from "../conditions/expression";
import { isRate, PHASE_DURING, PHASE_ENDED, phaseIs, stateIs } from "../template/tables/indicators";
import { yearPlaces, type YearPlace } from "../template/table";
import { hasGap, isDocumented, yearFacts } from "./indicator-checks";
import { toFact, type RowFacts, type RowRule } from "./rule";

// The ministerial target is met but not the organization's own, higher one (domain.md T14).
const underLocalTarget = (year: YearPlace) =>
  and(
    isRate(year),
    stateIs(year, "met"),
    phaseIs(year, PHASE_ENDED),
    compare(tenths(column(`result${year}`)), "<", tenths(column(`local${year}`))),
  );

function facts(row: RowFacts, year: YearPlace) {
  const result = row.value(`result${year}`);
  const local = row.value(`local${year}`);
  const gap = row.value(`gap${year}`);
  const againstLocal = row.value(`state${year}`) === "met";
  const shortfall = typeof result === "number" && typeof local === "number" ? (local - result) * 100 : 0;
  return {
    ...yearFacts(row, year),
    result: toFact(result),
    threshold: toFact(againstLocal ? local : row.value(`low${year}`)),
    gap: againstLocal ? Math.round(shortfall * 10) / 10 : typeof gap === "number" ? Math.abs(gap) : null,
    againstLocal,
  };
}

/** The result is under the target: to know during the year (domain.md T16) or once it is documented, to be checked otherwise. */
export const targetNotMet: RowRule = {
  id: "ECA-02",
  checks: yearPlaces.map((year) => ({
    subject: "indicators",
    year,
    cells: [`result${year}`, `gap${year}`],
    cases: [
      { severity: "warning", when: and(isRate(year), hasGap(year, PHASE_ENDED), not(isDocumented)) },
      { severity: "info", when: and(isRate(year), hasGap(year, PHASE_ENDED)) },
      { severity: "info", when: and(isRate(year), hasGap(year, PHASE_DURING)) },
      { severity: "info", when: underLocalTarget(year) },
    ],
    facts: (row) => facts(row, year),
  })),
};
