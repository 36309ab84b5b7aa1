import { and, compare, isBlank, not, number } from "../../../conditions/expression";
import { bullets } from "../../../programme/official/content";
import { isHighRisk, riskExcused } from "../columns";
import { toFact, type RowFacts, type RowFix } from "../../../programme/rule/rule";
import { column, rowRule, type RiskColumn } from "../handles";

/** The ministry's own measures for the risk, as a text to adapt. */
function ministerialMeasures(row: RowFacts<RiskColumn>): RowFix<RiskColumn> | null {
  const measures = row.roadmap.risks[Number(row.value("place")) - 1]?.measures ?? [];
  if (measures.length === 0) return null;
  return { certainty: "proposal", edits: [{ column: "mitigation", after: bullets(measures) }] };
}

/** A high risk has no local mitigation measure, on its row or in « Plan d'action » (annex 5). */
export const highRiskWithoutMitigation = rowRule({
  id: "RIS-03",
  checks: [
    {
      subject: "risks",
      cells: ["mitigation"],
      cases: [
        {
          severity: "error",
          when: and(
            not(riskExcused),
            isHighRisk,
            isBlank(column("mitigation")),
            compare(column("linked"), "=", number(0)),
          ),
        },
      ],
      facts: (row) => ({ risk: row.key, level: toFact(row.value("level")) }),
      fix: ministerialMeasures,
    },
  ],
});
