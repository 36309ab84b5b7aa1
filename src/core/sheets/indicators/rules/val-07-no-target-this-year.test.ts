import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { noTargetThisYear } from "./val-07-no-target-this-year";

testRule(noTargetThisYear(shape), {
  valid: [
    { row: { number: "5.2", result1: null } },
    { row: { number: "5.2", result2: "Atteint" } },
    { row: { number: "1.1", result1: 0.5 } },
    { row: { number: "4.2", result4: 0.5 }, identification: { category: "OP" } },
  ],
  invalid: [
    {
      row: { number: "5.2", result1: 0.2 },
      expect: [
        {
          cells: ["result1"],
          severity: "info",
          facts: { ...yearFacts("5.2", "2023-2024", "-----"), value: 0.2 },
        },
      ],
    },
    {
      row: { number: "4.2", result4: "Atteint" },
      expect: [
        {
          cells: ["result4"],
          severity: "info",
          facts: { ...yearFacts("4.2", "2026-2027", "-----"), value: "Atteint" },
        },
      ],
    },
  ],
});
