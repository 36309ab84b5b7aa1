import { testRule } from "../../../../../test/support/rule-tester";
import { zeroDenominator } from "./por-03-zero-denominator";

const found = (year: string | null) => [
  { cells: ["denominator"] as const, severity: "warning" as const, facts: { indicator: "1.1", year } },
];

testRule(zeroDenominator, {
  valid: [
    { row: { number: "1.1", numerator: 0, denominator: 12 } },
    { row: { number: "1.1", numerator: 3 } },
    { row: { number: "1.1", denominator: "0" } },
    { row: { number: "1.1", denominator: false } },
    { row: { number: "1.1", denominator: { error: "#DIV/0!" } } },
    // Out of scope: POR-01.
    { row: { number: "3.1", denominator: 0 }, identification: { category: "OP" } },
  ],
  invalid: [
    { row: { number: "1.1", denominator: 0 }, expect: found("2024-2025") },
    { row: { number: "1.1", denominator: 0 }, identification: { fiscalYear: null }, expect: found(null) },
  ],
});
