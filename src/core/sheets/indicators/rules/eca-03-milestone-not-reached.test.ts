import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { milestoneNotReached } from "./eca-03-milestone-not-reached";

const of = (severity: "warning" | "info", value: string) => [
  {
    cells: ["result1"] as const,
    severity,
    facts: { ...yearFacts("2.1", "2023-2024", "Adoption des parcours"), value },
  },
];

testRule(milestoneNotReached(shape), {
  valid: [
    { row: { number: "2.1", result1: "Atteint" } },
    { row: { number: "2.1", result1: "Sans objet", justification: "Aucun employé" } },
    { row: { number: "2.1" } },
    // Not a status: VAL-06.
    { row: { number: "2.1", result1: 0.2 } },
    // The ministry's own milestone is nobody else's gap.
    { row: { number: "4.1", result1: "En cours" } },
    { row: { number: "2.1", result1: "En cours" }, identification: { dataDate: isoToSerial("2023-03-31") } },
  ],
  invalid: [
    { row: { number: "2.1", result1: "En cours" }, expect: of("warning", "En cours") },
    { row: { number: "2.1", result1: " non amorcé" }, expect: of("warning", " non amorcé") },
    {
      row: { number: "2.1", result1: "En cours" },
      identification: { dataDate: isoToSerial("2024-03-31") },
      expect: of("info", "En cours"),
    },
    {
      row: { number: "2.1", result1: "En cours", explanation1: "Report", mitigation1: "Relance" },
      expect: of("info", "En cours"),
    },
    {
      row: { number: "4.1", result1: "En cours" },
      identification: { category: "MSSS" },
      expect: [
        {
          cells: ["result1"],
          severity: "warning",
          facts: { ...yearFacts("4.1", "2023-2024", "Guide IA produit"), value: "En cours" },
        },
      ],
    },
  ],
});
