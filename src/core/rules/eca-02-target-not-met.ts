import { and, column, compare, not, tenths } from "../conditions/expression";
import { toTenths } from "../conditions/evaluate";
import type { CellValue } from "../plan/grid";
import { isRate, PHASE_DURING, PHASE_ENDED, phaseIs, stateIs } from "../template/tables/indicators";
import { yearPlaces, type YearPlace } from "../template/table";
import { hasGap, isDocumented, yearFacts } from "./indicator-checks";
import { toFact, type RowFacts, type RowRule, type RuleCheck } from "./rule";

// The ministerial target is met but not the organization's own, higher one (domain.md T14).
const underLocalTarget = (year: YearPlace) =>
  and(
    isRate(year),
    stateIs(year, "met"),
    phaseIs(year, PHASE_ENDED),
    compare(tenths(column(`result${year}`)), "<", tenths(column(`local${year}`))),
  );

const isNumeric = (value: CellValue): value is number => typeof value === "number";

function ministerialFacts(row: RowFacts, year: YearPlace) {
  const gap = row.value(`gap${year}`);
  return {
    ...yearFacts(row, year),
    result: toFact(row.value(`result${year}`)),
    threshold: toFact(row.value(`low${year}`)),
    gap: isNumeric(gap) ? Math.abs(gap) : null,
    againstLocal: false,
  };
}

function localFacts(row: RowFacts, year: YearPlace) {
  const ofYear = yearFacts(row, year);
  const result = row.value(`result${year}`);
  const local = row.value(`local${year}`);
  if (!isNumeric(result) || !isNumeric(local))
    throw new Error(`Row ${row.key} has no two numbers to compare`);
  const gap = ofYear.isIndex ? local - result : (toTenths(local) - toTenths(result)) / 10;
  return { ...ofYear, result, threshold: local, gap, againstLocal: true };
}

const ministerial = (year: YearPlace): RuleCheck => ({
  subject: "indicators",
  year,
  cells: [`result${year}`, `gap${year}`],
  cases: [
    { severity: "warning", when: and(isRate(year), hasGap(year, PHASE_ENDED), not(isDocumented)) },
    { severity: "info", when: and(isRate(year), hasGap(year, PHASE_ENDED)) },
    { severity: "info", when: and(isRate(year), hasGap(year, PHASE_DURING)) },
  ],
  facts: (row) => ministerialFacts(row, year),
});

const local = (year: YearPlace): RuleCheck => ({
  subject: "indicators",
  year,
  cells: [`result${year}`, `local${year}`],
  cases: [{ severity: "info", when: underLocalTarget(year) }],
  said: "ECA-02-local",
  facts: (row) => localFacts(row, year),
});

/** The result is under the target: to know during the year (domain.md T16) or once it is documented, to be checked otherwise. */
export const targetNotMet: RowRule = {
  id: "ECA-02",
  checks: yearPlaces.flatMap((year) => [ministerial(year), local(year)]),
};
