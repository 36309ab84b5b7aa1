import {
  and,
  compare,
  isFilled,
  minus,
  not,
  number,
  or,
  type Condition,
} from "../../../conditions/expression";
import { excused, inScope, isCount } from "../columns";
import { isYearInView } from "../../../programme/workbook/phases";
import type { YearPlace } from "../../../programme/table/table";
import { yearFacts } from "./indicator-checks";
import { toFact } from "../../../programme/rule/rule";
import { answerId, answerYears, ofYear, type IndicatorShape } from "../shape";
import {
  at,
  column,
  rowRule,
  ruleCheck,
  type IndicatorRow,
  type IndicatorFix,
  type IndicatorColumn,
} from "../handles";

const assessed = and(inScope, not(excused));

/** The columns of counts of a year, or of the row. */
interface Counts {
  readonly year: YearPlace | undefined;
  readonly numerator: IndicatorColumn;
  readonly denominator: IndicatorColumn;
}

const countsOf = (year: YearPlace | undefined): Counts => ({
  year,
  numerator: answerId("numerator", year),
  denominator: answerId("denominator", year),
});

const counted = (row: IndicatorRow, { numerator, denominator }: Counts) => ({
  numerator: toFact(row.value(numerator)),
  denominator: toFact(row.value(denominator)),
});

function count({ year, ...counts }: Counts, name: "numerator" | "denominator") {
  const cell = counts[name];
  return ruleCheck({
    subject: "indicators",
    ...ofYear(year),
    cells: [cell],
    cases: [{ severity: "error", when: and(assessed, isFilled(column(cell)), not(isCount(cell))) }],
    facts: (row) => ({ indicator: row.key, problem: "count" as const, value: toFact(row.value(cell)) }),
  });
}

function tooMany(counts: Counts) {
  const { year, numerator, denominator } = counts;
  return ruleCheck({
    subject: "indicators",
    ...ofYear(year),
    cells: [numerator, denominator],
    cases: [
      {
        severity: "error",
        when: and(
          assessed,
          isCount(denominator),
          // A denominator of zero is POR-03.
          compare(column(denominator), ">", number(0)),
          compare(column(numerator), ">", column(denominator)),
        ),
      },
    ],
    facts: (row) => ({ indicator: row.key, problem: "too-many" as const, ...counted(row, counts) }),
  });
}

function calculated(row: IndicatorRow, counts: Counts): number | null {
  const { numerator, denominator } = counted(row, counts);
  return typeof numerator === "number" && typeof denominator === "number" ? numerator / denominator : null;
}

/** The counts may be what is wrong: the result worked out from them is proposed, never taken for sure. */
function replaceResult(row: IndicatorRow, year: YearPlace, counts: Counts): IndicatorFix | null {
  const after = calculated(row, counts);
  if (after === null) return null;
  return { certainty: "proposal", edits: [{ column: at(year, "result"), after, format: "percent" }] };
}

function differs(year: YearPlace, counts: Counts): Condition {
  const calculation = counts.year === undefined ? "calculated" : at(counts.year, "calculated");
  const gap = minus(column(at(year, "tenths")), column(calculation));
  const isFar = or(compare(gap, ">", number(1)), compare(gap, "<", number(-1)));
  // Counts of the row stand for the fiscal year in view.
  return counts.year === undefined ? and(isYearInView(year), isFar) : isFar;
}

function result(shape: IndicatorShape, year: YearPlace) {
  const counts = countsOf(shape.isByYear ? year : undefined);
  return ruleCheck({
    subject: "indicators",
    year,
    cells: [at(year, "result"), counts.numerator, counts.denominator],
    cases: [{ severity: "error", when: differs(year, counts) }],
    said: "VAL-05-result",
    facts: (row) => ({
      ...yearFacts(row, year),
      problem: "differs" as const,
      value: toFact(row.value(at(year, "result"))),
      ...counted(row, counts),
      calculated: calculated(row, counts),
    }),
    fix: (row) => replaceResult(row, year, counts),
  });
}

/**
 * The result of the year for which the counts stand, that in view where there is one pair of them, is not
 * numerator ÷ denominator to a tenth of a point; or the counts are not whole numbers, or the part exceeds the whole.
 */
export const resultNotCalculation = (shape: IndicatorShape) =>
  rowRule({
    id: "VAL-05",
    checks: [
      ...answerYears(shape).flatMap((year) => {
        const counts = countsOf(year);
        return [count(counts, "numerator"), tooMany(counts), count(counts, "denominator")];
      }),
      ...shape.years.map((year) => result(shape, year)),
    ],
  });
