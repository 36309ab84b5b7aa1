import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { percentageOutOfRange } from "./val-02-percentage-out-of-range";

const ofYear = yearFacts("1.1", "2024-2025", "75%");

testRule(percentageOutOfRange(shape), {
  valid: [
    { row: { number: "1.1", baseline: 0, local2: 1, mid2: 0.5, result2: 0.75 } },
    // Probably 90 typed for 90 %: VAL-03.
    { row: { number: "1.1", result2: 90 } },
    { row: { number: "1.1", result2: "120 %" } },
    { row: { number: "2.1", result1: 120 } },
    { row: { number: "3.1", unit: "0–4", baseline: -1, result2: 250 } },
  ],
  invalid: [
    {
      row: { number: "1.1", local2: 1.01, mid2: 1.2, result2: 2 },
      expect: [
        { cells: ["local2"], severity: "error", facts: { ...ofYear, value: 1.01 } },
        { cells: ["mid2"], severity: "error", facts: { ...ofYear, value: 1.2 } },
        { cells: ["result2"], severity: "error", facts: { ...ofYear, value: 2 } },
      ],
    },
    {
      row: { number: "1.1", result2: -0.1 },
      expect: [{ cells: ["result2"], severity: "error", facts: { ...ofYear, value: -0.1 } }],
    },
    {
      row: { number: "1.1", mid2: 100.01 },
      expect: [{ cells: ["mid2"], severity: "error", facts: { ...ofYear, value: 100.01 } }],
    },
    {
      row: { number: "1.1", local2: 250, baseline: -5 },
      expect: [
        { cells: ["baseline"], severity: "error", facts: { indicator: "1.1", value: -5 } },
        { cells: ["local2"], severity: "error", facts: { ...ofYear, value: 250 } },
      ],
    },
  ],
});
