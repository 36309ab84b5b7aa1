import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { localTargetDecreasing } from "./cib-04-local-target-decreasing";

testRule(localTargetDecreasing(shape), {
  valid: [
    { row: { number: "1.1", local1: 0.9, local2: 0.9, local3: 0.95 } },
    { row: { number: "1.1", local2: 0.85, local3: 0.84 + 0.0099 } },
    { row: { number: "1.1", local1: 0.9, local2: "80 %" } },
    // « ----- » and milestones are no drop.
    { row: { number: "4.2", local3: 0.95, local4: 0 } },
    { row: { number: "5.1", local1: 1, local2: 0.5, local3: 0.95 } },
    // On the wrong scale, the previous target is what to correct.
    { row: { number: "1.1", local1: 75, local2: 0.8 } },
    // Under the ministerial target first: CIB-02.
    { row: { number: "1.1", local1: 0.9, local2: 0.6 } },
  ],
  invalid: [
    {
      row: { number: "1.1", local1: 0.9, local2: 0.8 },
      expect: [
        {
          cells: ["local2"],
          severity: "warning",
          facts: { ...yearFacts("1.1", "2024-2025", "75%"), value: 0.8, previous: 0.9 },
        },
      ],
    },
    {
      row: { number: "3.1", unit: "0-4", local2: 4, local3: 3.9 },
      expect: [
        {
          cells: ["local3"],
          severity: "warning",
          facts: { ...yearFacts("3.1", "2025-2026", "+10%"), isIndex: true, value: 3.9, previous: 4 },
        },
      ],
    },
    {
      row: { number: "3.1", local2: 0.6, local3: 0.59 },
      expect: [
        {
          cells: ["local3"],
          severity: "warning",
          facts: { ...yearFacts("3.1", "2025-2026", "+10%"), value: 0.59, previous: 0.6 },
        },
      ],
    },
  ],
});
