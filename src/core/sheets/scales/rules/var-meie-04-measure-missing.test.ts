import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { measureMissing } from "./var-meie-04-measure-missing";

const edition = shippedEdition("ptn-meie");
const found = (year: string) => [
  { cells: ["measure"] as const, severity: "toFill" as const, facts: { year } },
];

// 2024-2025 is in view, with data of 15 April 2025.
testRule(measureMissing(edition.roadmap), {
  edition,
  valid: [
    { row: { year: "2024-2025", measure: 2.3 } },
    { row: { year: "2024-2025", measure: "inconnue" } },
    { row: { year: "2023-2024" } },
    { row: { year: "2025-2026" } },
    { row: { year: "2024-2025" }, identification: { dataDate: 45_747 } },
    { row: { year: "2024-2025" }, identification: { fiscalYear: null } },
  ],
  invalid: [
    { row: { year: "2024-2025" }, expect: found("2024-2025") },
    { row: { year: "2024-2025", measure: "\u00a0" }, expect: found("2024-2025") },
    { row: { year: "2024-2025" }, identification: { dataDate: 45_748 }, expect: found("2024-2025") },
    {
      row: { year: "2023-2024", source: "Sondage" },
      identification: { fiscalYear: "2023-2024" },
      expect: found("2023-2024"),
    },
  ],
});
