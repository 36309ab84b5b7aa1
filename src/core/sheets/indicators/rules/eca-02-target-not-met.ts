import { and, compare, LARGEST, not, tenths, TENTHS_SCALE } from "../../../conditions/expression";
import { toTenths } from "../../../conditions/evaluate";
import { hasGap, isAnswered, isRate, stateIs } from "../columns";
import { PHASE_DURING, PHASE_ENDED, phaseIs } from "../../../programme/workbook/phases";
import type { YearPlace } from "../../../programme/table/table";
import { isDocumented, yearFacts } from "./indicator-checks";
import { fiscalYearId } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule, ruleCheck, type IndicatorRow, type IndicatorColumn } from "../handles";
import { phaseId } from "../../../programme/workbook/setting-names";

// The ministerial target is met but not the organization's own, higher one.
const underLocalTarget = (year: YearPlace) =>
  and(
    isRate(year),
    stateIs(year, "met"),
    phaseIs(year, PHASE_ENDED),
    compare(tenths(column(at(year, "result"))), "<", tenths(column(at(year, "local")))),
  );

/** At mid-year the result is under the pace that leads to the target. */
const underPace = (year: YearPlace) =>
  compare(tenths(column(at(year, "mid"))), "<", column(at(year, "pace")));

function numberOf(row: IndicatorRow, id: IndicatorColumn): number {
  const value = row.value(id);
  if (typeof value !== "number") throw new Error(`Row ${row.key} has no number in ${id}`);
  return value;
}

const clamp = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, value));

/** How far a result is under a threshold: points to one decimal, or units of the index. */
const distance = (isIndex: boolean, threshold: number, result: number): number =>
  isIndex ? clamp(threshold) - clamp(result) : (toTenths(clamp(threshold)) - toTenths(clamp(result))) / 10;

/** The target that comes next once a year has ended, and how far it is; nothing while a result may still change. */
function nextFacts(row: IndicatorRow, year: YearPlace, years: IndicatorShape["years"]) {
  const next = years.find((item) => item === year + 1);
  const low = next ? row.value(at(next, "low")) : null;
  const isNext =
    row.parameter(phaseId(year)) === PHASE_ENDED && row.parameter(phaseId(next ?? year)) !== PHASE_ENDED;
  if (!next || !isNext || typeof low !== "number") return { nextYear: null, nextTarget: null, left: null };
  const { isIndex } = yearFacts(row, next);
  const left = Math.max(0, distance(isIndex, low, numberOf(row, at(year, "result"))));
  return { nextYear: fiscalYearId(row.roadmap, next), nextTarget: low, left };
}

function gapFacts(row: IndicatorRow, year: YearPlace, result: number, threshold: number) {
  const ofYear = yearFacts(row, year);
  return { ...ofYear, result, threshold, gap: distance(ofYear.isIndex, threshold, result) };
}

/** The year's result against one of its thresholds. */
const resultFacts = (
  row: IndicatorRow,
  year: YearPlace,
  threshold: IndicatorColumn,
  years: IndicatorShape["years"],
) => ({
  ...gapFacts(row, year, numberOf(row, at(year, "result")), numberOf(row, threshold)),
  ...nextFacts(row, year, years),
});

const ministerial = (year: YearPlace, shape: IndicatorShape) =>
  ruleCheck({
    subject: "indicators",
    year,
    cells: [at(year, "result"), at(year, "gap")],
    cases: [
      {
        severity: "warning",
        when: and(isRate(year), hasGap(year, PHASE_ENDED), not(isDocumented(shape, year))),
      },
      { severity: "info", when: and(isRate(year), hasGap(year, PHASE_ENDED)) },
      { severity: "info", when: and(isRate(year), hasGap(year, PHASE_DURING)) },
    ],
    facts: (row) => ({ ...resultFacts(row, year, at(year, "low"), shape.years), against: "target" as const }),
  });

const local = (year: YearPlace, { years }: IndicatorShape) =>
  ruleCheck({
    subject: "indicators",
    year,
    cells: [at(year, "result"), at(year, "local")],
    cases: [{ severity: "info", when: underLocalTarget(year) }],
    said: "ECA-02-local",
    facts: (row) => ({ ...resultFacts(row, year, at(year, "local"), years), against: "local" as const }),
  });

const atMidYear = (year: YearPlace) =>
  ruleCheck({
    subject: "indicators",
    year,
    cells: [at(year, "mid")],
    cases: [{ severity: "info", when: underPace(year) }],
    said: "ECA-02-pace",
    facts: (row) => ({
      ...gapFacts(row, year, numberOf(row, at(year, "mid")), numberOf(row, at(year, "pace")) / TENTHS_SCALE),
      goal: numberOf(row, at(year, "low")),
      against: "pace" as const,
    }),
  });

const answeredNo = (year: YearPlace, shape: IndicatorShape) =>
  ruleCheck({
    subject: "indicators",
    year,
    cells: [at(year, "result")],
    cases: [
      {
        severity: "warning",
        when: and(isAnswered(year), hasGap(year, PHASE_ENDED), not(isDocumented(shape, year))),
      },
      { severity: "info", when: and(isAnswered(year), hasGap(year, PHASE_ENDED)) },
      { severity: "info", when: and(isAnswered(year), hasGap(year, PHASE_DURING)) },
    ],
    said: "ECA-02-answer",
    facts: (row) => ({ ...yearFacts(row, year), against: "answer" as const }),
  });

/**
 * The result is under the target: to know during the year or once it is documented, to be
 * checked otherwise. During the year, a mid-year result under the pace that leads to the target is to know.
 */
export const targetNotMet = (shape: IndicatorShape) =>
  rowRule({
    id: "ECA-02",
    gap: "target",
    problem: { kind: "gap", part: "wrong" },
    checks: shape.years.flatMap((year) => [
      ministerial(year, shape),
      ...(shape.hasLocal ? [local(year, shape)] : []),
      ...(shape.hasAnswers ? [answeredNo(year, shape)] : []),
      ...(shape.hasMidYear ? [atMidYear(year)] : []),
    ]),
  });
