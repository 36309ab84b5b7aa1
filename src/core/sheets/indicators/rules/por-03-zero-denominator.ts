import { and, compare, number } from "../../../conditions/expression";
import { inScope } from "../columns";
import { fiscalYearId, toFact } from "../../../programme/rule/rule";
import { answerId, answerYears, ofYear, type IndicatorShape } from "../shape";
import { column, rowRule } from "../handles";

/** Nothing to count this year: 0 ÷ 0 is not 0 %. */
export const zeroDenominator = (shape: IndicatorShape) =>
  rowRule({
    id: "POR-03",
    checks: answerYears(shape).map((year) => {
      const denominator = answerId("denominator", year);
      return {
        subject: "indicators",
        ...ofYear(year),
        cells: [denominator],
        cases: [{ severity: "warning", when: and(inScope, compare(column(denominator), "=", number(0))) }],
        facts: (row) => ({
          indicator: row.key,
          year: year === undefined ? toFact(row.parameter("fiscalYear")) : fiscalYearId(row.roadmap, year),
        }),
      };
    }),
  });
