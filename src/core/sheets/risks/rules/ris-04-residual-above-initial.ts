import { and, compare, not } from "../../../conditions/expression";
import { riskExcused } from "../columns";
import { toFact } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";

/** What remains of a risk once it is treated is rated higher than the risk itself. */
export const residualAboveInitial = rowRule({
  id: "RIS-04",
  checks: [
    {
      subject: "risks",
      cells: ["residualLikelihood", "residualImpact", "residualLevel"],
      cases: [
        {
          severity: "warning",
          when: and(not(riskExcused), compare(column("residualLevel"), ">", column("level"))),
        },
      ],
      facts: (row) => ({
        risk: row.key,
        level: toFact(row.value("level")),
        residualLevel: toFact(row.value("residualLevel")),
      }),
    },
  ],
});
