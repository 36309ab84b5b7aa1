import { testRule } from "../../../test/support/rule-tester";
import { highRiskWithoutMitigation } from "./ris-03-high-risk-without-mitigation";

const found = (level: number) => [
  { cells: ["mitigation"] as const, severity: "error" as const, facts: { risk: "R03", level } },
];
const high = { number: "R03", likelihood: 4, impact: 3 };
const measure = { aim: "Risque R03", type: "Mesure d'atténuation", action: "Sauvegardes" };

testRule(highRiskWithoutMitigation, {
  valid: [
    { row: { ...high, mitigation: "Sauvegardes" } },
    { row: high, actions: [measure] },
    // 11 does not exist as a product; 10 is under the threshold of 12.
    { row: { number: "R03", likelihood: 5, impact: 2 } },
    { row: { number: "R03", likelihood: 5, impact: 6 } },
    { row: { ...high, applicable: "Sans objet", justification: "Aucun système touché" } },
  ],
  invalid: [
    { row: high, expect: found(12) },
    { row: { number: "R03", likelihood: 5, impact: 5, mitigation: "\u202f" }, expect: found(25) },
    { row: high, actions: [{ ...measure, aim: "Risque R04" }], expect: found(12) },
    { row: { ...high, applicable: "Sans objet" }, expect: found(12) },
  ],
});
