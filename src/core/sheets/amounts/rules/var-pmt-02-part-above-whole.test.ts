import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { partAboveWhole } from "./var-pmt-02-part-above-whole";

const found = (key: string, part: string, whole: string, value: number, total: number) => [
  { cells: [part] as const, severity: "error" as const, facts: { key, part, whole, value, total } },
];

testRule(partAboveWhole(951), {
  edition: shippedEdition("pmt"),
  valid: [
    { row: { number: "1.1", planned: 292.5, spent: 320.3, local: 201.2 } },
    // The same once shown to one decimal.
    { row: { number: "1.1", planned: 292.54, spent: 10, local: 10.04 } },
    // No amount is announced for the fourth chantier.
    { row: { number: "4.1", planned: 900 } },
    { row: { number: "1.1", local: 10 } },
    { row: { number: "1.1", spent: 5, local: "10" } },
    // What is no amount is for VAR-PMT-03 alone.
    { row: { number: "1.1", planned: 292_500_000 } },
    { row: { number: "1.1", spent: -1, local: 1 } },
    { row: { number: "1.1", spent: 5, local: 5_000_000 } },
    { on: "totals", row: { year: "2022-2023", planned: 951, capital: 546, operating: 405 } },
    { on: "totals", row: { year: "2022-2023", capital: 5, operating: 5 } },
  ],
  invalid: [
    { row: { number: "1.2", planned: 292.6 }, expect: found("1.2", "planned", "announced", 292.6, 292.5) },
    { row: { number: "2.3", planned: 421.2 }, expect: found("2.3", "planned", "announced", 421.2, 421.1) },
    { row: { number: "3.1", planned: 500 }, expect: found("3.1", "planned", "announced", 500, 237.9) },
    { row: { number: "4.1", spent: 10, local: 10.1 }, expect: found("4.1", "local", "spent", 10.1, 10) },
    { row: { number: "1.1", spent: 0, local: 0.1 }, expect: found("1.1", "local", "spent", 0.1, 0) },
    {
      on: "totals",
      row: { year: "2023-2024", planned: 5, capital: 6, operating: 7 },
      expect: [
        ...found("2023-2024", "capital", "planned", 6, 5),
        ...found("2023-2024", "operating", "planned", 7, 5),
      ],
    },
  ],
});
