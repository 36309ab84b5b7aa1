import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { relativeTargetAmbiguous } from "./cib-06-relative-target-ambiguous";

const of = (result: number, relativeThreshold: number, pointsThreshold: number) => [
  {
    cells: ["result2"] as const,
    severity: "warning" as const,
    facts: { ...yearFacts("3.1", "2024-2025", "+5%"), result, relativeThreshold, pointsThreshold },
  },
];

testRule(relativeTargetAmbiguous(shape), {
  valid: [
    // Met whichever way « +5% » is read, or met neither way.
    { row: { number: "3.1", baseline: 0.5, result2: 0.55 } },
    { row: { number: "3.1", baseline: 0.5, result2: 0.524 } },
    {
      row: { number: "3.1", baseline: 0.5, result2: 0.53 },
      identification: { relativeReading: "Augmentation relative" },
    },
    {
      row: { number: "3.1", baseline: 0.5, result2: 0.53 },
      identification: { relativeReading: "points de pourcentage " },
    },
    // Neither reading asks for more than 100 %.
    { row: { number: "3.1", baseline: 0.97, result2: 1 } },
    // An index has no percentage points.
    { row: { number: "3.1", unit: "0-4", baseline: 2.3, result2: 2.4 } },
    { row: { number: "3.1", result2: 0.53 } },
    { row: { number: "3.1", baseline: 0.5, result3: 0.53 } },
    { row: { number: "1.1", result2: 0.53 } },
  ],
  invalid: [
    { row: { number: "3.1", baseline: 0.5, result2: 0.525 }, expect: of(0.525, 0.525, 0.55) },
    { row: { number: "3.1", baseline: 0.5, result2: 0.549 }, expect: of(0.549, 0.525, 0.55) },
    {
      row: { number: "3.1", baseline: 0.5, result2: 0.53 },
      identification: { relativeReading: "À confirmer", dataDate: 45600 },
      expect: of(0.53, 0.525, 0.55),
    },
  ],
});
