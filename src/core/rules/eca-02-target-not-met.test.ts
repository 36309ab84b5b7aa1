import { testRule, yearFacts } from "../../../test/support/rule-tester";
import { isoToSerial } from "../plan/fiscal-year";
import { targetNotMet } from "./eca-02-target-not-met";

const facts = (result: number, gap: number) => ({
  ...yearFacts("1.1", "2024-2025", "75%"),
  result,
  threshold: 0.75,
  gap,
  againstLocal: false,
});
const during = { dataDate: isoToSerial("2025-03-31") };
const documented = { explanation: "Embauche retardée", mitigation: "Équipe volante" };

testRule(targetNotMet, {
  valid: [
    { row: { number: "1.1", result2: 0.75 } },
    // Displayed 75,0 % (domain.md T31).
    { row: { number: "1.1", result2: 0.7495 } },
    { row: { number: "1.1", result2: 0.8, local2: 0.8 } },
    // The local target is not met, but the year is not over.
    { row: { number: "1.1", result2: 0.8, local2: 0.9 }, identification: during },
    { row: { number: "1.1", result2: 0.4, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { number: "1.1", result2: -0.4 } },
    { row: { number: "1.1", result2: "40 %" } },
    { row: { number: "1.1", result3: 0.4 }, identification: during },
    { row: { number: "5.2", result1: 0.4 } },
    // Between the two readings of « +5% »: CIB-06.
    { row: { number: "3.1", baseline: 0.5, result2: 0.53 } },
    { row: { number: "3.1", result2: 0.4 } },
    { row: { number: "3.1", baseline: 0.5, result2: 0.4 }, identification: { category: "OP" } },
  ],
  invalid: [
    {
      row: { number: "1.1", result2: 0.4 },
      expect: [{ cells: ["result2"], severity: "warning", facts: facts(0.4, 35) }],
    },
    {
      row: { number: "1.1", result2: 0.7494 },
      expect: [{ cells: ["result2"], severity: "warning", facts: facts(0.7494, 0.1) }],
    },
    {
      row: { number: "1.1", result2: 0.4, explanation: "Embauche retardée" },
      expect: [{ cells: ["result2"], severity: "warning", facts: facts(0.4, 35) }],
    },
    {
      row: { number: "1.1", result2: 0.4, ...documented },
      expect: [{ cells: ["result2"], severity: "info", facts: facts(0.4, 35) }],
    },
    {
      row: { number: "1.1", result2: 0.4, explanation: "Embauche retardée" },
      actions: [{ aim: "Indicateur 1.1", type: "Mesure d’atténuation", action: "Équipe volante" }],
      expect: [{ cells: ["result2"], severity: "info", facts: facts(0.4, 35) }],
    },
    {
      row: { number: "1.1", result2: 0.4 },
      identification: during,
      expect: [{ cells: ["result2"], severity: "info", facts: facts(0.4, 35) }],
    },
    {
      row: { number: "1.1", result2: 0.8, local2: 0.9 },
      expect: [
        {
          cells: ["result2", "local2"],
          severity: "info",
          facts: { ...facts(0.8, 10), threshold: 0.9, againstLocal: true },
        },
      ],
    },
    {
      row: { number: "3.1", unit: "0-4", baseline: 2, result2: 2.2, local2: 2.5 },
      expect: [
        {
          cells: ["result2", "local2"],
          severity: "info",
          facts: {
            ...yearFacts("3.1", "2024-2025", "+5%"),
            isIndex: true,
            result: 2.2,
            threshold: 2.5,
            gap: expect.closeTo(0.3, 9),
            againstLocal: true,
          },
        },
      ],
    },
    {
      row: { number: "3.1", unit: "0-4", baseline: 2, result2: 2 },
      expect: [
        {
          cells: ["result2"],
          severity: "warning",
          facts: {
            ...yearFacts("3.1", "2024-2025", "+5%"),
            isIndex: true,
            result: 2,
            threshold: 2.1,
            gap: expect.closeTo(0.1, 9),
            againstLocal: false,
          },
        },
      ],
    },
  ],
});
