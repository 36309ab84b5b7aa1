import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts, type ExpectedFix } from "../../../../../test/support/rule-tester";
import { wrongScale } from "./val-03-wrong-scale";

const ofYear = yearFacts("1.1", "2024-2025", "75%");

const toPercent = (
  certainty: ExpectedFix["certainty"],
  column: string,
  before: number,
  after: number,
): ExpectedFix => ({ certainty, edits: [{ column, before, after, format: "percent" }] });

testRule(wrongScale(shape), {
  valid: [
    // 101 % to 200 % may be meant, only out of range: VAL-02.
    { row: { number: "1.1", local2: 1.01, mid2: 1.2, result2: 2 } },
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
      expect: [
        {
          cells: ["result2"],
          severity: "warning",
          facts: { ...ofYear, value: 90, proposal: 0.9 },
          fix: toPercent("certain", "result2", 90, 0.9),
        },
      ],
    },
    {
      row: { number: "1.1", local2: 2.01, result2: 3 },
      expect: [
        {
          cells: ["local2"],
          severity: "warning",
          facts: { ...ofYear, value: 2.01, proposal: 0.0201 },
          fix: toPercent("certain", "local2", 2.01, 0.0201),
        },
        {
          cells: ["result2"],
          severity: "warning",
          facts: { ...ofYear, value: 3, proposal: 0.03 },
          fix: toPercent("certain", "result2", 3, 0.03),
        },
      ],
    },
    {
      row: { number: "1.1", mid2: 0.005, baseline: 100, result2: 0.0029 },
      expect: [
        {
          cells: ["baseline"],
          severity: "warning",
          facts: { indicator: "1.1", value: 100, proposal: 1 },
          fix: toPercent("certain", "baseline", 100, 1),
        },
        {
          cells: ["mid2"],
          severity: "warning",
          facts: { ...ofYear, value: 0.005, proposal: 0.5 },
          fix: toPercent("proposal", "mid2", 0.005, 0.5),
        },
        {
          cells: ["result2"],
          severity: "warning",
          facts: { ...ofYear, value: 0.0029, proposal: 0.29 },
          fix: toPercent("proposal", "result2", 0.0029, 0.29),
        },
      ],
    },
    {
      row: { number: "1.1", mid2: 0.0001, result2: 0.00009 },
      expect: [
        {
          cells: ["mid2"],
          severity: "warning",
          facts: { ...ofYear, value: 0.0001, proposal: 0.01 },
          fix: toPercent("proposal", "mid2", 0.0001, 0.01),
        },
        { cells: ["result2"], severity: "warning", facts: { ...ofYear, value: 0.00009, proposal: 0.009 } },
      ],
    },
  ],
});
