import {
  and,
  column,
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
import { rowRule, ruleCheck, toFact, type RowFacts, type RowFix } from "../../../programme/rule/rule";
import type { IndicatorShape } from "../shape";

const assessed = and(inScope, not(excused));
const counted = (row: RowFacts) => ({
  numerator: toFact(row.value("numerator")),
  denominator: toFact(row.value("denominator")),
});

function count(cell: "numerator" | "denominator") {
  return ruleCheck({
    subject: "indicators",
    cells: [cell],
    cases: [{ severity: "error", when: and(assessed, isFilled(column(cell)), not(isCount(cell))) }],
    facts: (row) => ({ indicator: row.key, problem: "count" as const, value: toFact(row.value(cell)) }),
  });
}

const tooMany = ruleCheck({
  subject: "indicators",
  cells: ["numerator", "denominator"],
  cases: [
    {
      severity: "error",
      when: and(
        assessed,
        isCount("denominator"),
        // A denominator of zero is POR-03.
        compare(column("denominator"), ">", number(0)),
        compare(column("numerator"), ">", column("denominator")),
      ),
    },
  ],
  facts: (row) => ({ indicator: row.key, problem: "too-many" as const, ...counted(row) }),
});

function calculated(row: RowFacts): number | null {
  const { numerator, denominator } = counted(row);
  return typeof numerator === "number" && typeof denominator === "number" ? numerator / denominator : null;
}

/** The counts may be what is wrong: the result worked out from them is proposed, never taken for sure. */
function replaceResult(row: RowFacts, year: YearPlace): RowFix | null {
  const after = calculated(row);
  if (after === null) return null;
  return { certainty: "proposal", edits: [{ column: `result${year}`, after, format: "percent" }] };
}

function differs(year: YearPlace): Condition {
  const gap = minus(column(`tenths${year}`), column("calculated"));
  return and(isYearInView(year), or(compare(gap, ">", number(1)), compare(gap, "<", number(-1))));
}

const result = (year: YearPlace) =>
  ruleCheck({
    subject: "indicators",
    year,
    cells: [`result${year}`, "numerator", "denominator"],
    cases: [{ severity: "error", when: differs(year) }],
    said: "VAL-05-result",
    facts: (row) => ({
      ...yearFacts(row, year),
      problem: "differs" as const,
      value: toFact(row.value(`result${year}`)),
      ...counted(row),
      calculated: calculated(row),
    }),
    fix: (row) => replaceResult(row, year),
  });

/**
 * The result of the fiscal year in view, for which the counts stand, is not numerator ÷ denominator to
 * a tenth of a point; or the counts are not whole numbers, or the part exceeds the whole.
 */
export const resultNotCalculation = ({ years }: IndicatorShape) =>
  rowRule({
    id: "VAL-05",
    checks: [count("numerator"), tooMany, count("denominator"), ...years.map(result)],
  });
