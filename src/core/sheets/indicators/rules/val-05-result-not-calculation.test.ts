import { ptnSss20231 } from "../../../editions/ptn-sss/2023.1";
import { wholeShape } from "../shape";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { resultNotCalculation } from "./val-05-result-not-calculation";

const row = { number: "1.1", result2: 0.8, numerator: 8, denominator: 10 };
const differs = (value: number, numerator: number, denominator: number) => [
  {
    cells: ["result2", "numerator", "denominator"] as const,
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
const count = (cell: "numerator" | "denominator", value: string | number) => [
  {
    cells: [cell] as const,
    severity: "error" as const,
    facts: { indicator: "1.1", problem: "count", value },
  },
];

testRule(resultNotCalculation(wholeShape(ptnSss20231)), {
  valid: [
    { row },
    { row: { number: "1.1", result2: 0.666, numerator: 2, denominator: 3 } },
    { row: { number: "1.1", result2: 0.9, numerator: 8 } },
    { row: { ...row, result2: { error: "#DIV/0!" } } },
    { row: { number: "1.1", numerator: { error: "#N/A" } } },
    { row: { ...row, result2: null } },
    { row: { number: "1.1", result2: 0.9, numerator: 0, denominator: 0 } },
    // The counts are those of the year in view.
    { row: { ...row, result1: 0.5 } },
    { row: { number: "1.1", result2: "80 %", numerator: 8, denominator: 10 } },
    // A text that reads as a count: VAL-04.
    { row: { number: "1.1", numerator: "8", denominator: 10 } },
    { row: { ...row, result2: 0.9 }, identification: { fiscalYear: null } },
    {
      row: { number: "2.1", result1: "Atteint", numerator: 1, denominator: 2 },
      identification: { fiscalYear: "2023-2024" },
    },
    { row: { number: "3.1", unit: "0-4", result2: 2, numerator: 1, denominator: 2 } },
    { row: { ...row, result2: 0.9, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { ...row, number: "3.1", result2: 0.9 }, identification: { category: "OP" } },
  ],
  invalid: [
    { row: { ...row, result2: 0.75 }, expect: differs(0.75, 8, 10) },
    // Zero is a result and a count, not a blank.
    { row: { ...row, result2: 0 }, expect: differs(0, 8, 10) },
    { row: { ...row, numerator: 0 }, expect: differs(0.8, 0, 10) },
    { row: { number: "1.1", result2: 0.665, numerator: 2, denominator: 3 }, expect: differs(0.665, 2, 3) },
    { row: { number: "1.1", result2: 0.669, numerator: 2, denominator: 3 }, expect: differs(0.669, 2, 3) },
    { row: { number: "1.1", numerator: -1, denominator: 3 }, expect: count("numerator", -1) },
    { row: { number: "1.1", numerator: 2.5, denominator: 3 }, expect: count("numerator", 2.5) },
    { row: { number: "1.1", numerator: "8,5", denominator: 10 }, expect: count("numerator", "8,5") },
    { row: { number: "1.1", numerator: 1, denominator: -3 }, expect: count("denominator", -3) },
    { row: { number: "1.1", denominator: "dix" }, expect: count("denominator", "dix") },
    { row: { number: "1.1", numerator: "huit" }, expect: count("numerator", "huit") },
    {
      row: { number: "1.1", result2: 0.9, numerator: 12, denominator: 10 },
      expect: [
        {
          cells: ["numerator", "denominator"],
          severity: "error",
          facts: { indicator: "1.1", problem: "too-many", numerator: 12, denominator: 10 },
        },
      ],
    },
  ],
});
