import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts, type ExpectedFix } from "../../../../../test/support/rule-tester";
import { localTargetTooLow } from "./cib-02-local-target-too-low";

const raised = (before: number, after: number): ExpectedFix => ({
  certainty: "proposal",
  edits: [{ column: "local2", before, after, format: "percent" }],
});
const facts = (value: number) => ({ ...yearFacts("1.1", "2024-2025", "75%"), value });

testRule(localTargetTooLow(shape), {
  valid: [
    { row: { number: "1.1", local2: 0.75 } },
    // Displayed 75,0 %.
    { row: { number: "1.1", local2: 0.7495 } },
    { row: { number: "1.1", local2: "60 %" } },
    { row: { number: "1.1", local2: { error: "#N/A" } } },
    { row: { number: "1.1", local2: null } },
    { row: { number: "1.1", local2: 0.6, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { number: "5.1", local2: 0.1 } },
    { row: { number: "5.2", local1: 0.1 } },
    { row: { number: "3.1", local2: 0.1 } },
    { row: { number: "3.1", baseline: 0.5, local2: 0.525 } },
    { row: { number: "3.1", unit: "0-4", baseline: 2.3, local2: 2.415 } },
  ],
  invalid: [
    {
      row: { number: "1.1", local2: 0.7494 },
      expect: [{ cells: ["local2"], severity: "error", facts: facts(0.7494), fix: raised(0.7494, 0.75) }],
    },
    {
      row: { number: "1.1", local2: 0 },
      expect: [{ cells: ["local2"], severity: "error", facts: facts(0), fix: raised(0, 0.75) }],
    },
    {
      // Under the easier reading of « +5% », 52,5 %.
      row: { number: "3.1", baseline: 0.5, local2: 0.52 },
      expect: [
        {
          cells: ["local2"],
          severity: "error",
          facts: { ...yearFacts("3.1", "2024-2025", "+5%"), value: 0.52 },
        },
      ],
    },
    {
      row: { number: "3.1", baseline: 0.5, local2: 0.54 },
      identification: { relativeReading: "Points de pourcentage" },
      expect: [
        {
          cells: ["local2"],
          severity: "error",
          facts: { ...yearFacts("3.1", "2024-2025", "+5%"), value: 0.54 },
          fix: raised(0.54, 0.55),
        },
      ],
    },
    {
      row: { number: "3.1", unit: "1–4", baseline: 2.3, local2: 2.4 },
      expect: [
        {
          cells: ["local2"],
          severity: "error",
          facts: { ...yearFacts("3.1", "2024-2025", "+5%"), isIndex: true, value: 2.4 },
          fix: { certainty: "proposal", edits: [{ column: "local2", before: 2.4, after: 2.415 }] },
        },
      ],
    },
  ],
});
