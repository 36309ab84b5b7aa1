import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { percentageExpected } from "./val-01-percentage-expected";

const ofYear = yearFacts("1.1", "2024-2025", "75%");

testRule(percentageExpected(shape), {
  valid: [
    { row: { number: "1.1", result2: 0.75, mid2: 0, local2: 1 } },
    { row: { number: "1.1", result2: "Sans objet", justification: "Aucun service" } },
    { row: { number: "1.1", result2: " non\u00a0disponible ", mid2: "NON DISPONIBLE" } },
    { row: { number: "1.1", result2: "\t\u200b" } },
    // A milestone takes a status (VAL-06), and « ----- » anything.
    { row: { number: "2.1", result1: "Presque" } },
    { row: { number: "5.2", result1: "Presque" } },
    { row: { number: "3.1", result2: "Presque" }, identification: { category: "OP" } },
    // Zero is a rate, and a text that reads as a number is VAL-04.
    { row: { number: "1.1", result2: 0, mid2: 0, local2: 0, baseline: 0 } },
    { row: { number: "1.1", result2: "80 %" } },
  ],
  invalid: [
    {
      row: { number: "1.1", result2: "environ 80 %" },
      expect: [{ cells: ["result2"], severity: "error", facts: { ...ofYear, value: "environ 80 %" } }],
    },
    {
      // An increase over the baseline, not a rate of 5 %.
      row: { number: "3.1", local2: "+5 %" },
      expect: [
        {
          cells: ["local2"],
          severity: "error",
          facts: { ...yearFacts("3.1", "2024-2025", "+5%"), value: "+5 %" },
        },
      ],
    },
    {
      row: { number: "1.1", local2: true, mid2: false, result2: "Atteint" },
      expect: [
        { cells: ["local2"], severity: "error", facts: { ...ofYear, value: true } },
        { cells: ["mid2"], severity: "error", facts: { ...ofYear, value: false } },
        { cells: ["result2"], severity: "error", facts: { ...ofYear, value: "Atteint" } },
      ],
    },
    {
      row: { number: "2.1", baseline: "à venir" },
      expect: [{ cells: ["baseline"], severity: "error", facts: { indicator: "2.1", value: "à venir" } }],
    },
  ],
});
