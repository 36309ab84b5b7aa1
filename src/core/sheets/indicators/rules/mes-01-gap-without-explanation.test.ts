import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { gapWithoutExplanation } from "./mes-01-gap-without-explanation";

const of = (severity: "error" | "info", facts: object, year = 2) => [
  { cells: [`explanation${year}`] as const, severity, facts: { ...facts } },
];
const first = { ...yearFacts("1.1", "2023-2024", "50%"), gap: 30 };
const second = { ...yearFacts("1.1", "2024-2025", "75%"), gap: 35 };
const third = { ...yearFacts("1.1", "2025-2026", "90%"), gap: 80 };

testRule(gapWithoutExplanation(shape), {
  valid: [
    { row: { number: "1.1", result2: 0.4, explanation2: "Embauche retardée" } },
    { row: { number: "1.1", result2: 0.75 } },
    { row: { number: "1.1", result2: 0.4, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { number: "3.1", baseline: 0.5, result2: 0.53 } },
    { row: { number: "4.1", result1: "En cours" } },
    { row: { number: "1.1", result3: 0.4 }, identification: { dataDate: isoToSerial("2025-03-31") } },
  ],
  invalid: [
    { row: { number: "1.1", result2: 0.4 }, expect: of("error", second) },
    { row: { number: "1.1", result2: 0.4, explanation2: "\u00a0\n" }, expect: of("error", second) },
    {
      row: { number: "1.1", result2: 0.4 },
      identification: { dataDate: isoToSerial("2025-03-31") },
      expect: of("info", second),
    },
    // Each year is for itself: what was said of one says nothing of another.
    {
      row: { number: "1.1", result1: 0.2, result2: 0.4, result3: 0.1 },
      expect: [...of("error", first, 1), ...of("error", second), ...of("info", third, 3)],
    },
    {
      row: { number: "1.1", result1: 0.2, result2: 0.4, explanation1: "Embauche retardée" },
      expect: of("error", second),
    },
    {
      row: { number: "2.1", result1: "En cours" },
      expect: of("error", { ...yearFacts("2.1", "2023-2024", "Adoption des parcours"), gap: null }, 1),
    },
  ],
});
