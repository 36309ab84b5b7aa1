import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { localTargetBeyond } from "./cib-03-local-target-beyond";

testRule(localTargetBeyond(shape), {
  valid: [
    { row: { number: "1.1", local2: 0.75 } },
    { row: { number: "1.1", local2: 0.7504 } },
    { row: { number: "1.1", local2: 0.6 } },
    // 80 for 80 %: VAL-03.
    { row: { number: "1.1", local2: 80 } },
    { row: { number: "5.1", local2: 0.9 } },
    // Between the two readings of « +5% ».
    { row: { number: "3.1", baseline: 0.5, local2: 0.54 } },
  ],
  invalid: [
    {
      row: { number: "1.1", local2: 0.7505 },
      expect: [
        {
          cells: ["local2"],
          severity: "info",
          facts: { ...yearFacts("1.1", "2024-2025", "75%"), value: 0.7505 },
        },
      ],
    },
    {
      row: { number: "3.1", baseline: 0.5, local2: 0.56 },
      expect: [
        {
          cells: ["local2"],
          severity: "info",
          facts: { ...yearFacts("3.1", "2024-2025", "+5%"), value: 0.56 },
        },
      ],
    },
  ],
});
