import { and, isFilled, not } from "../../../conditions/expression";
import { isRating } from "../columns";
import { toFact } from "../../../programme/rule/rule";
import { column, rowRule } from "../handles";

const ratings = ["likelihood", "impact", "residualLikelihood", "residualImpact"] as const;

/** A likelihood or an impact, residual ones included, is a whole number from 1 to 5. */
export const riskRatingInvalid = rowRule({
  id: "RIS-02",
  checks: ratings.map((id) => ({
    subject: "risks",
    cells: [id],
    cases: [{ severity: "error", when: and(isFilled(column(id)), not(isRating(id))) }],
    facts: (row) => ({ risk: row.key, value: toFact(row.value(id)) }),
  })),
});
