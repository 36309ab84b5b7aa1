import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import type { FactValue } from "../../../programme/finding/facts";
import { isoToSerial } from "../../../calendar/dates";
import { targetNotMet } from "./eca-02-target-not-met";

/** On 15 April 2025, 2025-2026 is running: its target comes next. */
const next = (nextTarget: number, left: FactValue) => ({ nextYear: "2025-2026", nextTarget, left });
const noNext = { nextYear: null, nextTarget: null, left: null };
const facts = (result: number, gap: number, left: number) => ({
  ...yearFacts("1.1", "2024-2025", "75%"),
  result,
  threshold: 0.75,
  gap,
  against: "target",
  ...next(0.9, left),
});
const pace = (year: string, target: string, found: Readonly<Record<string, number>>) => ({
  ...yearFacts("1.1", year, target),
  ...found,
  against: "pace",
});
const during = { dataDate: isoToSerial("2025-03-31") };
const documented = { explanation2: "Embauche retardée", mitigation2: "Équipe volante" };

testRule(targetNotMet(shape), {
  valid: [
    { row: { number: "1.1", result2: 0.75 } },
    // Displayed 75,0 %.
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
    // At mid-year, halfway from 60 % to 90 %.
    { row: { number: "1.1", result2: 0.8, mid3: 0.85 } },
    { row: { number: "1.1", result2: 0.8, mid3: 0.8495 } },
    // The year's own result says more, and the pace is asked for while the year is running.
    { row: { number: "1.1", result2: 0.8, mid3: 0.5, result3: 0.95 } },
    { row: { number: "1.1", result1: 0.5, result2: 0.8, mid2: 0.1 } },
    // The target is met already, though the year before was better still.
    { row: { number: "1.1", result2: 1, mid3: 0.9 } },
    // Nothing to start from: no result nor baseline, one that is no rate, a milestone or « ----- » before.
    { row: { number: "1.1", mid3: 0.1 } },
    { row: { number: "1.1", result2: "80 %", baseline: "60 %", mid3: 0.1 } },
    { row: { number: "1.1", result2: 80, mid3: 0.1 } },
    { row: { number: "5.1", result2: 0.8, mid3: 0.1 } },
    { row: { number: "1.1", result2: 0.8, mid3: "x" } },
    { row: { number: "1.1", result2: 0.8, mid3: 0.1, applicable: "Sans objet", justification: "Aucun" } },
    { row: { number: "3.1", baseline: 0.5, result2: 0.6, mid3: 0.1 }, identification: { category: "OP" } },
  ],
  invalid: [
    {
      row: { number: "1.1", result2: 0.4 },
      expect: [{ cells: ["result2"], severity: "warning", facts: facts(0.4, 35, 50) }],
    },
    {
      row: { number: "1.1", result2: 0.7494 },
      expect: [{ cells: ["result2"], severity: "warning", facts: facts(0.7494, 0.1, 15.1) }],
    },
    {
      row: { number: "1.1", result2: 0.4, explanation2: "Embauche retardée" },
      expect: [{ cells: ["result2"], severity: "warning", facts: facts(0.4, 35, 50) }],
    },
    {
      row: { number: "1.1", result2: 0.4, ...documented },
      expect: [{ cells: ["result2"], severity: "info", facts: facts(0.4, 35, 50) }],
    },
    {
      row: { number: "1.1", result2: 0.4, explanation2: "Embauche retardée" },
      actions: [{ aim: "Indicateur 1.1", type: "Mesure d’atténuation", action: "Équipe volante" }],
      expect: [{ cells: ["result2"], severity: "info", facts: facts(0.4, 35, 50) }],
    },
    {
      row: { number: "1.1", result2: 0.4 },
      identification: during,
      expect: [{ cells: ["result2"], severity: "info", facts: { ...facts(0.4, 35, 50), ...noNext } }],
    },
    {
      row: { number: "1.1", result2: 0.8, local2: 0.9 },
      expect: [
        {
          cells: ["result2", "local2"],
          severity: "info",
          facts: { ...facts(0.8, 10, 10), threshold: 0.9, against: "local" },
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
            against: "local",
            // 2 × 1.1: already there.
            ...next(2.2, 0),
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
            against: "target",
            ...next(2.2, expect.closeTo(0.2, 9)),
          },
        },
      ],
    },
    {
      row: { number: "1.1", result2: 0.8, mid3: 0.8494 },
      expect: [
        {
          cells: ["mid3"],
          severity: "info",
          facts: pace("2025-2026", "90%", { result: 0.8494, threshold: 0.85, gap: 0.1, goal: 0.9 }),
        },
      ],
    },
    {
      // Below the baseline, and the previous year's result goes first.
      row: { number: "1.1", baseline: 0.1, result2: 0.8, mid3: 0.4 },
      expect: [
        {
          cells: ["mid3"],
          severity: "info",
          facts: pace("2025-2026", "90%", { result: 0.4, threshold: 0.85, gap: 45, goal: 0.9 }),
        },
      ],
    },
    {
      row: { number: "1.1", baseline: 0.3, mid1: 0.35 },
      identification: { dataDate: isoToSerial("2023-10-15") },
      expect: [
        {
          cells: ["mid1"],
          severity: "info",
          facts: pace("2023-2024", "50%", { result: 0.35, threshold: 0.4, gap: 5, goal: 0.5 }),
        },
      ],
    },
    {
      // A milestone the year before: the baseline is what there is to start from.
      row: { number: "2.1", baseline: 0.3, result1: "Atteint", mid2: 0.5 },
      identification: during,
      expect: [
        {
          cells: ["mid2"],
          severity: "info",
          facts: {
            ...pace("2024-2025", "90%", { result: 0.5, threshold: 0.6, gap: 10, goal: 0.9 }),
            indicator: "2.1",
          },
        },
      ],
    },
    {
      // The year before was better than the target: the target is enough.
      row: { number: "1.1", result2: 1, mid3: 0.89 },
      expect: [
        {
          cells: ["mid3"],
          severity: "info",
          facts: pace("2025-2026", "90%", { result: 0.89, threshold: 0.9, gap: 1, goal: 0.9 }),
        },
      ],
    },
    {
      // An index: 2 × 1.1 is the target, 2.1 the year before.
      row: { number: "3.1", unit: "0-4", baseline: 2, result2: 2.1, mid3: 2.1 },
      expect: [
        {
          cells: ["mid3"],
          severity: "info",
          facts: {
            ...pace("2025-2026", "+10%", { result: 2.1 }),
            indicator: "3.1",
            isIndex: true,
            threshold: 2.15,
            gap: expect.closeTo(0.05, 9),
            goal: expect.closeTo(2.2, 9),
          },
        },
      ],
    },
    {
      // Both years have ended, and a year without target comes after the last.
      row: { number: "4.2", result2: 0.4, result3: 0.4 },
      identification: { dataDate: isoToSerial("2026-04-15") },
      expect: [
        {
          cells: ["result2"],
          severity: "warning",
          facts: {
            ...yearFacts("4.2", "2024-2025", "90%"),
            result: 0.4,
            threshold: 0.9,
            gap: 50,
            against: "target",
            ...noNext,
          },
        },
        {
          cells: ["result3"],
          severity: "warning",
          facts: {
            ...yearFacts("4.2", "2025-2026", "90%"),
            result: 0.4,
            threshold: 0.9,
            gap: 50,
            against: "target",
            ...noNext,
          },
        },
      ],
    },
  ],
});
