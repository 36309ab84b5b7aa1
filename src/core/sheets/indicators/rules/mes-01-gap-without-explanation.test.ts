import { ptnSss20231 } from "../../../editions/ptn-sss/2023.1";
import { wholeShape } from "../shape";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { gapWithoutExplanation } from "./mes-01-gap-without-explanation";

const of = (severity: "error" | "info", facts: object) => [
  { cells: ["explanation"] as const, severity, facts: { ...facts } },
];
const second = { ...yearFacts("1.1", "2024-2025", "75%"), gap: 35 };

testRule(gapWithoutExplanation(wholeShape(ptnSss20231)), {
  valid: [
    { row: { number: "1.1", result2: 0.4, explanation: "Embauche retardée" } },
    { row: { number: "1.1", result2: 0.75 } },
    { row: { number: "1.1", result2: 0.4, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { number: "3.1", baseline: 0.5, result2: 0.53 } },
    { row: { number: "4.1", result1: "En cours" } },
    { row: { number: "1.1", result3: 0.4 }, identification: { dataDate: isoToSerial("2025-03-31") } },
  ],
  invalid: [
    { row: { number: "1.1", result2: 0.4 }, expect: of("error", second) },
    { row: { number: "1.1", result2: 0.4, explanation: "\u00a0\n" }, expect: of("error", second) },
    {
      row: { number: "1.1", result2: 0.4 },
      identification: { dataDate: isoToSerial("2025-03-31") },
      expect: of("info", second),
    },
    // The latest year that has ended comes first, whatever the year under way.
    { row: { number: "1.1", result1: 0.2, result2: 0.4, result3: 0.1 }, expect: of("error", second) },
    {
      row: { number: "1.1", result1: 0.2, result3: 0.1 },
      expect: of("error", { ...yearFacts("1.1", "2023-2024", "50%"), gap: 30 }),
    },
    {
      row: { number: "2.1", result1: "En cours" },
      expect: of("error", { ...yearFacts("2.1", "2023-2024", "Adoption des parcours"), gap: null }),
    },
  ],
});
