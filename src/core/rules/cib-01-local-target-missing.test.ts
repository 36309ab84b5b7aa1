import { testRule, yearFacts } from "../../../test/support/rule-tester";
import { localTargetMissing } from "./cib-01-local-target-missing";

testRule(localTargetMissing, {
  valid: [
    { row: { number: "1.1", local2: 0.75 } },
    // Written, though wrong: VAL-01.
    { row: { number: "1.1", local2: "à venir" } },
    { row: { number: "1.1", applicable: "Sans objet", justification: "Aucun nouveau service" } },
    { row: { number: "1.1" }, identification: { fiscalYear: null } },
    { row: { number: "5.1" } },
    { row: { number: "5.2" }, identification: { fiscalYear: "2023-2024" } },
    { row: { number: "3.1" }, identification: { category: "OP" } },
  ],
  invalid: [
    {
      row: { number: "1.1" },
      expect: [{ cells: ["local2"], severity: "error", facts: yearFacts("1.1", "2024-2025", "75%") }],
    },
    {
      row: { number: "1.1", local3: "\u00a0" },
      identification: { fiscalYear: " 2025-2026 " },
      expect: [{ cells: ["local3"], severity: "error", facts: yearFacts("1.1", "2025-2026", "90%") }],
    },
    {
      row: { number: "3.1", applicable: "Sans objet" },
      expect: [{ cells: ["local2"], severity: "error", facts: yearFacts("3.1", "2024-2025", "+5%") }],
    },
  ],
});
