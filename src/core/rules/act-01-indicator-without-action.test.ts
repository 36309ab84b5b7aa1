import { testRule } from "../../../test/support/rule-tester";
import { indicatorWithoutAction } from "./act-01-indicator-without-action";

const row = { number: "1.1", local2: 0.8 };
const found = [
  {
    cells: ["applicable"] as const,
    severity: "warning" as const,
    facts: { indicator: "1.1", year: "2024-2025" },
  },
];

testRule(indicatorWithoutAction, {
  valid: [
    { row, actions: [{ aim: "Indicateur 1.1", type: "Action", action: "Former les équipes" }] },
    { row: { ...row, mitigation: "Équipe volante" } },
    // A gap asks for a measure, and what is not a rate for a rate: nothing is asked for twice.
    { row: { number: "1.1", result2: 0.4 } },
    { row: { number: "1.1", result2: 2.5 } },
    { row: { number: "1.1", result2: 0.8 } },
    { row: { number: "1.1" } },
    { row: { number: "1.1", local3: 0.95 } },
    { row: { ...row, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { number: "3.1", local2: 0.5 }, identification: { category: "OP" } },
    { row, identification: { fiscalYear: null } },
    // The ministry's own milestone.
    { row: { number: "4.1", result2: "En cours" } },
  ],
  invalid: [
    { row, expect: found },
    { row: { number: "1.1", result2: "Non disponible" }, expect: found },
    { row, actions: [{ aim: "Indicateur 1.2", action: "Former les équipes" }], expect: found },
    { row, actions: [{ aim: "Indicateur 1.1", action: "\u00a0" }], expect: found },
  ],
});
