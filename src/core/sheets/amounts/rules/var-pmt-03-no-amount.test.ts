import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { noAmount } from "./var-pmt-03-no-amount";

const edition = shippedEdition("pmt");
const found = (cell: string, key: string, column: string, value: string | number | boolean) => [
  { cells: [cell] as const, severity: "error" as const, facts: { key, column, value, max: 951 } },
];

testRule(noAmount(edition.tables), {
  edition,
  valid: [
    { row: { number: "1.1", planned: 0, spent: 951, local: 0.1 } },
    { row: { number: "1.1", planned: "\u00a0" } },
    // A text that reads as a number is for VAL-04, an error for VAL-10.
    { row: { number: "1.1", planned: "12,5" } },
    { row: { number: "1.1", planned: "12,5 M$" } },
    { row: { number: "1.1", planned: { error: "#N/A" } } },
    { on: "totals", row: { year: "2022-2023", planned: 951, capital: 0, operating: 1, spent: 2 } },
    // Other numbers have rules of their own.
    { on: "actions", row: { progress: 7, action: "Déployer" } },
  ],
  invalid: [
    {
      row: { number: "1.1", planned: 292_500_000 },
      expect: found("planned", "1.1", "Prévu (M$)", 292_500_000),
    },
    { row: { number: "1.1", spent: -0.1 }, expect: found("spent", "1.1", "Dépensé (M$)", -0.1) },
    {
      row: { number: "4.3", local: 951.1 },
      expect: found("local", "4.3", "Dont projets locaux (M$)", 951.1),
    },
    { row: { number: "2.1", spent: true }, expect: found("spent", "2.1", "Dépensé (M$)", true) },
    { row: { number: "2.1", spent: "à venir" }, expect: found("spent", "2.1", "Dépensé (M$)", "à venir") },
    {
      on: "totals",
      row: { year: "2024-2025", capital: 952 },
      expect: found("capital", "2024-2025", "Dont investissement capitalisable (M$)", 952),
    },
  ],
});
