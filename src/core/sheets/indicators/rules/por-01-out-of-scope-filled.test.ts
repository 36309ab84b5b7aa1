import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { outOfScopeFilled } from "./por-01-out-of-scope-filled";

const facts = { ...yearFacts("3.1", "2024-2025", "+5%"), value: 0.4, category: "OP" };
const publicBody = { category: "OP" };

testRule(outOfScopeFilled(shape), {
  valid: [
    { row: { number: "3.1", result2: 0.4 } },
    { row: { number: "3.1", result2: 0.4 }, identification: { category: "MSSS" } },
    { row: { number: "3.1", result2: 0.4 }, identification: { category: "Santé Québec" } },
    { row: { number: "1.1", result2: 0.4 }, identification: publicBody },
    {
      row: { number: "3.1", result2: "\u00a0 ", justification: "Ne nous vise pas" },
      identification: publicBody,
    },
    // A row that is not of the roadmap is nobody's.
    { row: { number: "9.9", result2: 0.4 }, identification: publicBody },
  ],
  invalid: [
    {
      row: { number: "3.1", result2: 0.4 },
      identification: publicBody,
      expect: [{ cells: ["result2"], severity: "warning", facts }],
    },
    {
      row: { number: "3.1", result2: 0.4 },
      identification: { category: " op\u00a0" },
      expect: [{ cells: ["result2"], severity: "warning", facts: { ...facts, category: " op\u00a0" } }],
    },
    {
      row: { number: "3.1", baseline: "Sans objet", local3: true, mid4: "n. d.", denominator2: 0 },
      identification: publicBody,
      expect: [
        {
          cells: ["baseline"],
          severity: "warning",
          facts: { indicator: "3.1", value: "Sans objet", category: "OP" },
        },
        {
          cells: ["denominator2"],
          severity: "warning",
          facts: { ...yearFacts("3.1", "2024-2025", "+5%"), value: 0, category: "OP" },
        },
        {
          cells: ["local3"],
          severity: "warning",
          facts: { ...yearFacts("3.1", "2025-2026", "+10%"), value: true, category: "OP" },
        },
        {
          cells: ["mid4"],
          severity: "warning",
          facts: { ...yearFacts("3.1", "2026-2027", "+15%"), value: "n. d.", category: "OP" },
        },
      ],
    },
  ],
});
