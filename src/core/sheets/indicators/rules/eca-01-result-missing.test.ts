import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { resultMissing } from "./eca-01-result-missing";

const first = {
  cells: ["result1"] as const,
  severity: "toFill" as const,
  facts: yearFacts("1.1", "2023-2024", "50%"),
};
const second = {
  cells: ["result2"] as const,
  severity: "toFill" as const,
  facts: yearFacts("1.1", "2024-2025", "75%"),
};

const unavailable = {
  ...second,
  severity: "error" as const,
  facts: { ...second.facts, problem: "unavailable" },
};

testRule(resultMissing(shape), {
  valid: [
    { row: { number: "1.1", result1: 0.5, result2: 0.75 } },
    { row: { number: "1.1", result1: "Sans objet", result2: "Sans objet" } },
    { row: { number: "1.1", result1: "Non disponible", result2: 0.8, due1: isoToSerial("2025-06-30") } },
    { row: { number: "1.1", applicable: "Sans objet", justification: "Aucun service" } },
    // Something is there, though wrong: VAL-01, VAL-06.
    { row: { number: "1.1", result1: 0.5, result2: "à venir" } },
    // Both milestones of 4.1 are the ministry's, and 5.2 has no target the first year.
    { row: { number: "4.1" } },
    { row: { number: "5.2", result2: "Atteint" } },
    { row: { number: "3.1" }, identification: { category: "OP" } },
    { row: { number: "1.1" }, identification: { dataDate: isoToSerial("2024-03-31") } },
  ],
  invalid: [
    { row: { number: "1.1" }, expect: [first, second] },
    {
      row: { number: "1.1", result2: "\u00a0" },
      identification: { fiscalYear: "2023-2024" },
      expect: [first],
    },
    { row: { number: "1.1" }, identification: { dataDate: isoToSerial("2024-04-01") }, expect: [first] },
    { row: { number: "1.1" }, identification: { dataDate: null }, today: "2025-03-31", expect: [first] },
    { row: { number: "1.1", result1: 0.5, result2: "Non disponible" }, expect: [unavailable] },
    // The due date of another year says nothing of this one.
    {
      row: { number: "1.1", result1: 0.5, result2: "Non disponible", due1: isoToSerial("2025-06-30") },
      expect: [unavailable],
    },
    {
      row: { number: "1.1", result1: 0.5, result2: "non disponible", due2: "bientôt" },
      expect: [unavailable],
    },
    {
      row: { number: "4.1" },
      identification: { category: "MSSS", fiscalYear: "2023-2024" },
      expect: [
        { cells: ["result1"], severity: "toFill", facts: yearFacts("4.1", "2023-2024", "Guide IA produit") },
      ],
    },
  ],
});
