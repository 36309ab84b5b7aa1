import { testRule } from "../../../../../test/support/rule-tester";
import { residualAboveInitial } from "./ris-04-residual-above-initial";

const risk = { number: "R03", likelihood: 2, impact: 3 };

testRule(residualAboveInitial, {
  valid: [
    { row: { ...risk, residualLikelihood: 1, residualImpact: 3 } },
    { row: { ...risk, residualLikelihood: 3, residualImpact: 2 } },
    { row: { ...risk, residualLikelihood: 5 } },
    { row: { ...risk, residualLikelihood: 5, residualImpact: "5" } },
    { row: { number: "R03", residualLikelihood: 5, residualImpact: 5 } },
    {
      row: {
        ...risk,
        residualLikelihood: 3,
        residualImpact: 3,
        applicable: "Sans objet",
        justification: "Aucun système touché",
      },
    },
  ],
  invalid: [
    {
      row: { ...risk, residualLikelihood: 2, residualImpact: 4 },
      expect: [
        {
          cells: ["residualLikelihood", "residualImpact"],
          severity: "warning",
          facts: { risk: "R03", level: 6, residualLevel: 8 },
        },
      ],
    },
  ],
});
