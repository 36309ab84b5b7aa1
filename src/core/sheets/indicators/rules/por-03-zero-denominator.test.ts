import { shape } from "../../../../../test/support/ptn-sss";
import { testRule } from "../../../../../test/support/rule-tester";
import { zeroDenominator } from "./por-03-zero-denominator";

const found = (year: string) => [
  { cells: ["denominator2"] as const, severity: "warning" as const, facts: { indicator: "1.1", year } },
];

testRule(zeroDenominator(shape), {
  valid: [
    { row: { number: "1.1", numerator2: 0, denominator2: 12 } },
    { row: { number: "1.1", numerator2: 3 } },
    { row: { number: "1.1", denominator2: "0" } },
    { row: { number: "1.1", denominator2: false } },
    { row: { number: "1.1", denominator2: { error: "#DIV/0!" } } },
    // Out of scope: POR-01.
    { row: { number: "3.1", denominator2: 0 }, identification: { category: "OP" } },
  ],
  invalid: [
    { row: { number: "1.1", denominator2: 0 }, expect: found("2024-2025") },
    {
      row: { number: "1.1", denominator2: 0 },
      identification: { fiscalYear: null },
      expect: found("2024-2025"),
    },
  ],
});
