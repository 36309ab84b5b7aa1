import { and, compare, isBlank, isFilled, not, number, type Condition } from "../../../conditions/expression";
import { riskExcused } from "../columns";
import { column, rowRule, ruleCheck, type RiskColumn } from "../handles";

const expected = and(compare(column("place"), ">", number(0)), not(riskExcused));
const likelihood = column("likelihood");
const impact = column("impact");

const check = (cells: readonly [RiskColumn, ...RiskColumn[]], when: Condition) =>
  ruleCheck({
    subject: "risks",
    cells,
    cases: [{ severity: "toFill", when: and(expected, when) }],
    facts: (row) => ({ risk: row.key }),
  });

/** An official risk has no local likelihood or impact (annex 5). */
export const riskNotAssessed = rowRule({
  id: "RIS-01",
  checks: [
    check(["likelihood", "impact"], and(isBlank(likelihood), isBlank(impact))),
    check(["likelihood"], and(isBlank(likelihood), isFilled(impact))),
    check(["impact"], and(isFilled(likelihood), isBlank(impact))),
  ],
});
