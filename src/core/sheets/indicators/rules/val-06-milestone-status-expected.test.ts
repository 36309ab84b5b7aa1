import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { milestoneStatusExpected } from "./val-06-milestone-status-expected";

const ofYear = yearFacts("2.1", "2023-2024", "Adoption des parcours");

testRule(milestoneStatusExpected(shape), {
  valid: [
    { row: { number: "2.1", result1: "Atteint", mid1: "En cours" } },
    { row: { number: "2.1", result1: " non\u00a0AMORCÉ " } },
    { row: { number: "2.1", result1: "Sans objet", justification: "Aucun employé" } },
    { row: { number: "2.1", result1: "Non disponible" } },
    { row: { number: "2.1", result2: 0.5 } },
  ],
  invalid: [
    {
      row: { number: "2.1", result1: 1 },
      expect: [{ cells: ["result1"], severity: "error", facts: { ...ofYear, value: 1 } }],
    },
    {
      row: { number: "2.1", result1: "Oui", mid1: false },
      expect: [
        { cells: ["mid1"], severity: "error", facts: { ...ofYear, value: false } },
        { cells: ["result1"], severity: "error", facts: { ...ofYear, value: "Oui" } },
      ],
    },
    {
      // The ministry's own milestone too, when something is typed there.
      row: { number: "4.1", result1: 0.5 },
      expect: [
        {
          cells: ["result1"],
          severity: "error",
          facts: { ...yearFacts("4.1", "2023-2024", "Guide IA produit"), value: 0.5 },
        },
      ],
    },
  ],
});
