import { and, compare, isBlank, minus, number, tenths, type Condition } from "../../../conditions/expression";
import { toTenths } from "../../../conditions/evaluate";
import type { YearPlace } from "../../../programme/table/table";
import { yearFacts } from "./indicator-checks";
import { fiscalYearId, toFact } from "../../../programme/rule/rule";
import { answerOf, type IndicatorShape } from "../shape";
import { at, column, rowRule, ruleCheck, type IndicatorRow, type IndicatorColumn } from "../handles";

/** Points, in tenths, from which a drop is worth a look. */
const DROP = 20;

const drops = (shape: IndicatorShape, year: YearPlace, earlier: IndicatorColumn): Condition =>
  and(
    isBlank(column(answerOf(shape, "explanation", year))),
    compare(column(earlier), "<=", number(1)),
    compare(minus(tenths(column(earlier)), column(at(year, "tenths"))), ">=", number(DROP)),
  );

function facts(row: IndicatorRow, year: YearPlace, earlier: IndicatorColumn, from: YearPlace) {
  const [result, previous] = [row.value(at(year, "result")), row.value(earlier)];
  const drop =
    typeof result === "number" && typeof previous === "number"
      ? (toTenths(previous) - toTenths(result)) / 10
      : null;
  return {
    ...yearFacts(row, year),
    result: toFact(result),
    previous: toFact(previous),
    from: fiscalYearId(row.roadmap, from),
    sinceMidYear: year === from,
    gap: drop,
  };
}

const check = (shape: IndicatorShape, year: YearPlace, earlier: IndicatorColumn, from: YearPlace) =>
  ruleCheck({
    subject: "indicators",
    year,
    cells: [at(year, "result"), earlier],
    cases: [{ severity: "warning", when: drops(shape, year, earlier) }],
    facts: (row) => facts(row, year, earlier, from),
  });

/**
 * A result is lower, by 2 points or more, than the previous year's or than its own year's at mid-year,
 * and nothing explains it. Under the target it is ECA-02 that says it.
 */
export const resultDropped = (shape: IndicatorShape) =>
  rowRule({
    id: "ECA-04",
    checks: shape.years.flatMap((year) => {
      const before = shape.years.find((item) => item === year - 1);
      return [
        ...(before ? [check(shape, year, at(before, "result"), before)] : []),
        ...(shape.hasMidYear ? [check(shape, year, at(year, "mid"), year)] : []),
      ];
    }),
  });
