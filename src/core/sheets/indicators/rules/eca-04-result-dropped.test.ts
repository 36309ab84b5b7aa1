import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { resultDropped } from "./eca-04-result-dropped";

const of = (earlier: string, from: string, result: number, previous: number, gap: number) => [
  {
    cells: ["result2", earlier] as const,
    severity: "warning" as const,
    facts: {
      ...yearFacts("1.1", "2024-2025", "75%"),
      result,
      previous,
      from,
      sinceMidYear: earlier === "mid2",
      gap,
    },
  },
];

testRule(resultDropped(shape), {
  valid: [
    { row: { number: "1.1", result1: 0.8, result2: 0.8 } },
    { row: { number: "1.1", result1: 0.8, result2: 0.781 } },
    { row: { number: "1.1", result1: 0.9, result2: 0.8, explanation2: "Nouveau mode de calcul" } },
    { row: { number: "1.1", result1: 90, result2: 0.8 } },
    { row: { number: "1.1", result1: "90 %", result2: 0.8 } },
    { row: { number: "1.1", result1: 0.9, result2: 0.8, applicable: "Sans objet", justification: "Aucun" } },
    // Under the target: ECA-02.
    { row: { number: "1.1", result1: 0.9, result2: 0.7 } },
    // « ----- » in 2026-2027.
    { row: { number: "4.2", result3: 0.95, result4: 0.8 } },
    { row: { number: "3.1", unit: "0-4", baseline: 0.1, result2: 0.9, result3: 0.5 } },
  ],
  invalid: [
    { row: { number: "1.1", result1: 0.9, result2: 0.8 }, expect: of("result1", "2023-2024", 0.8, 0.9, 10) },
    { row: { number: "1.1", result1: 0.8, result2: 0.78 }, expect: of("result1", "2023-2024", 0.78, 0.8, 2) },
    { row: { number: "1.1", mid2: 0.85, result2: 0.8 }, expect: of("mid2", "2024-2025", 0.8, 0.85, 5) },
    {
      row: { number: "1.1", result1: 0.9, mid2: 0.85, result2: 0.8 },
      expect: of("result1", "2023-2024", 0.8, 0.9, 10),
    },
  ],
});
