import { testRule, type ExpectedFinding } from "../../../../../test/support/rule-tester";
import { highRiskWithoutMitigation } from "./ris-03-high-risk-without-mitigation";

const measures = [
  "• PTN SSSS : orientation 5",
  "• Inventaire des données numériques et amélioration de la qualité des données",
  "• Stratégie propre à la valorisation des données à venir",
].join("\n");
const found = (level: number, before: string | null = null): readonly ExpectedFinding[] => [
  {
    cells: ["mitigation"],
    severity: "error",
    facts: { risk: "R03", level },
    fix: { certainty: "proposal", edits: [{ column: "mitigation", before, after: measures }] },
  },
];
const high = { number: "R03", likelihood: 4, impact: 3 };
const measure = { aim: "Risque R03", type: "Mesure d'atténuation", action: "Sauvegardes" };

testRule(highRiskWithoutMitigation, {
  valid: [
    { row: { ...high, mitigation: "Sauvegardes" } },
    // Not a blank: MES-02 reports it.
    { row: { ...high, mitigation: { error: "#REF!" } } },
    { row: { ...high, mitigation: 0 } },
    { row: { number: "R03", likelihood: { error: "#N/A" }, impact: 5 } },
    { row: high, actions: [measure] },
    // 11 does not exist as a product; 10 is under the threshold of 12.
    { row: { number: "R03", likelihood: 5, impact: 2 } },
    { row: { number: "R03", likelihood: 5, impact: 6 } },
    { row: { ...high, applicable: "Sans objet", justification: "Aucun système touché" } },
  ],
  invalid: [
    { row: high, expect: found(12) },
    { row: { number: "R03", likelihood: 5, impact: 5, mitigation: "\u202f" }, expect: found(25, "\u202f") },
    { row: high, actions: [{ ...measure, aim: "Risque R04" }], expect: found(12) },
    { row: { ...high, applicable: "Sans objet" }, expect: found(12) },
    // The organization's own risk: the ministry has no measure for it.
    {
      row: { ...high, number: "R99" },
      expect: [{ cells: ["mitigation"], severity: "error", facts: { risk: "R99", level: 12 } }],
    },
  ],
});
