import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { measureWithoutProvenance } from "./var-meie-05-measure-without-provenance";

const whole = { measured: 45_700, source: "Sondage aux employés" };
const found = (subject: "maturity" | "radar", key: string, ...cells: readonly ("measured" | "source")[]) =>
  cells.map((cell) => ({
    cells: [cell] as const,
    severity: "toFill" as const,
    facts: { key, subject, cell },
  }));

testRule(measureWithoutProvenance, {
  edition: shippedEdition("ptn-meie"),
  valid: [
    { row: { year: "2024-2025", measure: 2.3, ...whole } },
    { row: { year: "2024-2025" } },
    { row: { year: "2024-2025", measure: " " } },
    { on: "radar", row: { number: "1", measure: 2, ...whole } },
    { on: "radar", row: { number: "1", local: 2 } },
  ],
  invalid: [
    {
      row: { year: "2024-2025", measure: 2.3 },
      expect: found("maturity", "2024-2025", "measured", "source"),
    },
    {
      row: { year: "2024-2025", measure: 2.3, ...whole, source: "\u00a0" },
      expect: found("maturity", "2024-2025", "source"),
    },
    {
      on: "radar",
      row: { number: "G", measure: 0, source: "Atelier" },
      expect: found("radar", "G", "measured"),
    },
    {
      on: "radar",
      row: { number: "2", measure: 1, measured: 45_700 },
      expect: found("radar", "2", "source"),
    },
  ],
});
