import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { resultNotCalculation } from "./val-05-result-not-calculation";

const row = { number: "1.1", result2: 0.8, numerator2: 8, denominator2: 10 };
const differs = (value: number, numerator: number, denominator: number) => [
  {
    cells: ["result2", "numerator2", "denominator2"] as const,
    severity: "error" as const,
    facts: {
      ...yearFacts("1.1", "2024-2025", "75%"),
      problem: "differs",
      value,
      numerator,
      denominator,
      calculated: numerator / denominator,
    },
    fix: {
      certainty: "proposal" as const,
      edits: [
        { column: "result2", before: value, after: numerator / denominator, format: "percent" as const },
      ],
    },
  },
];
const count = (cell: "numerator2" | "denominator2", value: string | number) => [
  {
    cells: [cell] as const,
    severity: "error" as const,
    facts: { indicator: "1.1", problem: "count", value },
  },
];

testRule(resultNotCalculation(shape), {
  valid: [
    { row },
    { row: { number: "1.1", result2: 0.666, numerator2: 2, denominator2: 3 } },
    { row: { number: "1.1", result2: 0.9, numerator2: 8 } },
    { row: { ...row, result2: { error: "#DIV/0!" } } },
    { row: { number: "1.1", numerator2: { error: "#N/A" } } },
    { row: { ...row, result2: null } },
    { row: { number: "1.1", result2: 0.9, numerator2: 0, denominator2: 0 } },
    // Each year has its own counts.
    { row: { ...row, result1: 0.5 } },
    { row: { number: "1.1", result2: "80 %", numerator2: 8, denominator2: 10 } },
    // A text that reads as a count: VAL-04.
    { row: { number: "1.1", numerator2: "8", denominator2: 10 } },
    {
      row: { number: "2.1", result1: "Atteint", numerator1: 1, denominator1: 2 },
      identification: { fiscalYear: "2023-2024" },
    },
    { row: { number: "3.1", unit: "0-4", result2: 2, numerator2: 1, denominator2: 2 } },
    { row: { ...row, result2: 0.9, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { ...row, number: "3.1", result2: 0.9 }, identification: { category: "OP" } },
  ],
  invalid: [
    { row: { ...row, result2: 0.75 }, expect: differs(0.75, 8, 10) },
    // Whatever the year in view.
    { row: { ...row, result2: 0.9 }, identification: { fiscalYear: null }, expect: differs(0.9, 8, 10) },
    // Zero is a result and a count, not a blank.
    { row: { ...row, result2: 0 }, expect: differs(0, 8, 10) },
    { row: { ...row, numerator2: 0 }, expect: differs(0.8, 0, 10) },
    { row: { number: "1.1", result2: 0.665, numerator2: 2, denominator2: 3 }, expect: differs(0.665, 2, 3) },
    { row: { number: "1.1", result2: 0.669, numerator2: 2, denominator2: 3 }, expect: differs(0.669, 2, 3) },
    { row: { number: "1.1", numerator2: -1, denominator2: 3 }, expect: count("numerator2", -1) },
    { row: { number: "1.1", numerator2: 2.5, denominator2: 3 }, expect: count("numerator2", 2.5) },
    { row: { number: "1.1", numerator2: "8,5", denominator2: 10 }, expect: count("numerator2", "8,5") },
    { row: { number: "1.1", numerator2: 1, denominator2: -3 }, expect: count("denominator2", -3) },
    { row: { number: "1.1", denominator2: "dix" }, expect: count("denominator2", "dix") },
    { row: { number: "1.1", numerator2: "huit" }, expect: count("numerator2", "huit") },
    {
      row: { number: "1.1", result2: 0.9, numerator2: 12, denominator2: 10 },
      expect: [
        {
          cells: ["numerator2", "denominator2"],
          severity: "error",
          facts: { indicator: "1.1", problem: "too-many", numerator: 12, denominator: 10 },
        },
      ],
    },
  ],
});
