import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { measureTooEarly } from "./var-meie-08-measure-too-early";

const edition = shippedEdition("ptn-meie");
// The data are of 15 April 2025.
const referenceDate = "2025-04-15";
const day = isoToSerial(referenceDate);
const dated = (key: string) => [
  {
    cells: ["measured"] as const,
    severity: "error" as const,
    facts: { key, value: null, date: "2025-04-16", referenceDate },
  },
];

testRule(measureTooEarly(edition.roadmap), {
  edition,
  valid: [
    { row: { year: "2024-2025", measure: 2.3, measured: day } },
    { row: { year: "2024-2025", measure: 2.3, measured: day + 0.9 } },
    { row: { year: "2025-2026", measure: 2.3 } },
    { row: { year: "2026-2027" } },
    { row: { year: "2026-2027", measure: "à venir" } },
    // No date of our time: DAT-01.
    { row: { year: "2024-2025", measured: 99_999 } },
    { on: "radar", row: { number: "1", measured: day } },
  ],
  invalid: [
    {
      row: { year: "2026-2027", measure: 2.3 },
      expect: [
        {
          cells: ["measure"],
          severity: "warning",
          facts: { key: "2026-2027", value: 2.3, date: null, referenceDate },
        },
      ],
    },
    { row: { year: "2024-2025", measured: day + 1 }, expect: dated("2024-2025") },
    { on: "radar", row: { number: "G", measured: day + 1 }, expect: dated("G") },
  ],
});
