import { testRule, yearFacts } from "../../../test/support/rule-tester";
import { wrongScale } from "./val-03-wrong-scale";

const ofYear = yearFacts("1.1", "2024-2025", "75%");

testRule(wrongScale, {
  valid: [
    { row: { number: "1.1", result2: 1 } },
    { row: { number: "1.1", result2: 0.01 } },
    { row: { number: "1.1", result2: 0 } },
    { row: { number: "1.1", result2: 100.01 } },
    { row: { number: "1.1", result2: "90" } },
    { row: { number: "3.1", unit: "1-4", baseline: 2.3, result2: 2.5 } },
  ],
  invalid: [
    {
      row: { number: "1.1", result2: 90 },
      expect: [{ cells: ["result2"], severity: "warning", facts: { ...ofYear, value: 90, proposal: 0.9 } }],
    },
    {
      row: { number: "1.1", local2: 1.01 },
      expect: [
        { cells: ["local2"], severity: "warning", facts: { ...ofYear, value: 1.01, proposal: 0.0101 } },
      ],
    },
    {
      row: { number: "1.1", mid2: 0.005, baseline: 100 },
      expect: [
        { cells: ["baseline"], severity: "warning", facts: { indicator: "1.1", value: 100, proposal: 1 } },
        { cells: ["mid2"], severity: "warning", facts: { ...ofYear, value: 0.005, proposal: 0.5 } },
      ],
    },
  ],
});
