import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { naturesAgainstTotal } from "./var-pmt-01-natures-against-total";

const found = (sum: number, total: number, gap: number) => [
  {
    cells: ["planned"] as const,
    severity: "warning" as const,
    facts: { year: "2022-2023", of: "natures", sum, total, gap },
  },
];

testRule(naturesAgainstTotal(951), {
  edition: shippedEdition("pmt"),
  valid: [
    // As announced for the whole plan.
    { row: { year: "2022-2023", planned: 951, capital: 546, operating: 405 } },
    { row: { year: "2022-2023", planned: 10, capital: 6.5, operating: 4 } },
    { row: { year: "2022-2023", planned: 10, capital: 5.5, operating: 4 } },
    // Binary noise: 0.7 + 0.9 − 1.1 is a little more than 0.5.
    { row: { year: "2022-2023", planned: 1.1, capital: 0.7, operating: 0.9 } },
    { row: { year: "2022-2023", planned: 10, capital: 4 } },
    // In dollars, less than nothing: for VAR-PMT-03 alone.
    { row: { year: "2022-2023", planned: 10, capital: 4_000_000, operating: 1 } },
    { row: { year: "2022-2023", planned: 10, capital: 4, operating: -4 } },
    { row: { year: "2022-2023", planned: 9_000_000, capital: 4, operating: 1 } },
    { row: { year: "2022-2023", capital: 4, operating: 4 } },
    { row: { year: "2022-2023", planned: 10, capital: "4", operating: 1 } },
    { row: { year: "2022-2023", planned: 10, capital: 4, operating: 4, explanation: "Dons." } },
  ],
  invalid: [
    { row: { year: "2022-2023", planned: 10, capital: 6.6, operating: 4 }, expect: found(10.6, 10, 0.6) },
    { row: { year: "2022-2023", planned: 10, capital: 5.4, operating: 4 }, expect: found(9.4, 10, 0.6) },
    {
      row: { year: "2022-2023", planned: 10, capital: 0, operating: 0, explanation: "\u00a0" },
      expect: found(0, 10, 10),
    },
  ],
});
