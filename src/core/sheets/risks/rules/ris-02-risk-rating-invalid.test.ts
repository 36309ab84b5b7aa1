import { testRule } from "../../../../../test/support/rule-tester";
import { riskRatingInvalid } from "./ris-02-risk-rating-invalid";

const found = (cell: string, value: string | number | boolean) => [
  { cells: [cell] as const, severity: "error" as const, facts: { risk: "R03", value } },
];

testRule(riskRatingInvalid, {
  valid: [
    { row: { number: "R03", likelihood: 1, impact: 5, residualLikelihood: 3, residualImpact: 2 } },
    { row: { number: "R03", likelihood: null, impact: "\u00a0" } },
    // VAL-10 says it.
    { row: { number: "R03", residualImpact: { error: "#N/A" } } },
    // A text that reads as a rating: VAL-04.
    { row: { number: "R03", residualLikelihood: "3" } },
  ],
  invalid: [
    { row: { number: "R03", likelihood: 0, impact: 1 }, expect: found("likelihood", 0) },
    { row: { number: "R03", likelihood: 1, impact: 6 }, expect: found("impact", 6) },
    { row: { number: "R03", likelihood: 2.5, impact: 1 }, expect: found("likelihood", 2.5) },
    { row: { number: "R03", residualLikelihood: "6" }, expect: found("residualLikelihood", "6") },
    { row: { number: "R03", residualLikelihood: "élevée" }, expect: found("residualLikelihood", "élevée") },
    { row: { number: "R03", residualImpact: true }, expect: found("residualImpact", true) },
  ],
});
