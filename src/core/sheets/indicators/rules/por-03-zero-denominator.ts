import { and, column, compare, number } from "../../../conditions/expression";
import { inScope } from "../columns";
import { rowRule, toFact } from "../../../programme/rule/rule";

/** Nothing to count this year: 0 ÷ 0 is not 0 %. */
export const zeroDenominator = rowRule({
  id: "POR-03",
  checks: [
    {
      subject: "indicators",
      cells: ["denominator"],
      cases: [{ severity: "warning", when: and(inScope, compare(column("denominator"), "=", number(0))) }],
      facts: (row) => ({ indicator: row.key, year: toFact(row.parameter("fiscalYear")) }),
    },
  ],
});
