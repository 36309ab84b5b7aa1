import { testRule } from "../../../../../test/support/rule-tester";
import { riskNotAssessed } from "./ris-01-risk-not-assessed";

const facts = { risk: "R03" };

testRule(riskNotAssessed, {
  valid: [
    { row: { number: "R03", likelihood: 2, impact: 3 } },
    { row: { number: "R03", applicable: "Sans objet", justification: "Aucun système touché" } },
    // Rated, though wrong: RIS-02.
    { row: { number: "R03", likelihood: 9, impact: "élevé" } },
    // The organization's own risk.
    { row: { number: "R99", risk: "Risque local" } },
  ],
  invalid: [
    { row: { number: "R03" }, expect: [{ cells: ["likelihood", "impact"], severity: "toFill", facts }] },
    {
      row: { number: "R03", likelihood: "\u00a0", impact: 3 },
      expect: [{ cells: ["likelihood"], severity: "toFill", facts }],
    },
    { row: { number: "R03", likelihood: 2 }, expect: [{ cells: ["impact"], severity: "toFill", facts }] },
    {
      row: { number: "R03", applicable: "Sans objet" },
      expect: [{ cells: ["likelihood", "impact"], severity: "toFill", facts }],
    },
  ],
});
