import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { offScale } from "./var-meie-01-off-scale";

const edition = shippedEdition("ptn-meie");
const maturity = { column: "Maturité mesurée (1-4)", min: 1, max: 4 };
const measured = { column: "Valeur mesurée (0-4)", min: 0, max: 4 };
const local = { column: "Cible locale (0-4)", min: 0, max: 4 };
const found = (cell: string, key: string, value: string | number | boolean, of: typeof maturity) => [
  { cells: [cell] as const, severity: "error" as const, facts: { key, ...of, value } },
];

testRule(offScale(edition.tables), {
  edition,
  valid: [
    { row: { year: "2024-2025", measure: 1 } },
    { row: { year: "2024-2025", measure: 4 } },
    { row: { year: "2024-2025", measure: 2.3 } },
    { row: { year: "2024-2025", measure: "\u00a0" } },
    { on: "radar", row: { number: "1", measure: 0, local: 4 } },
    { on: "radar", row: { number: "G", measure: 1.75 } },
    // Other numbers have rules of their own.
    { on: "initiatives", row: { number: "1.1.1", progress: 7 } },
    // A text that reads as a number is for VAL-04, an error for VAL-10.
    { row: { year: "2024-2025", measure: "2,3" } },
    { row: { year: "2024-2025", measure: { error: "#N/A" } } },
  ],
  invalid: [
    {
      row: { year: "2024-2025", measure: 0.99 },
      expect: found("measure", "2024-2025", 0.99, maturity),
    },
    { row: { year: "2026-2027", measure: 23 }, expect: found("measure", "2026-2027", 23, maturity) },
    { row: { year: "2024-2025", measure: true }, expect: found("measure", "2024-2025", true, maturity) },
    {
      row: { year: "2024-2025", measure: "étape 2" },
      expect: found("measure", "2024-2025", "étape 2", maturity),
    },
    {
      on: "radar",
      row: { number: "3", measure: -0.01 },
      expect: found("measure", "3", -0.01, measured),
    },
    { on: "radar", row: { number: "G", measure: 4.01 }, expect: found("measure", "G", 4.01, measured) },
    { on: "radar", row: { number: "8", local: 5 }, expect: found("local", "8", 5, local) },
  ],
});
