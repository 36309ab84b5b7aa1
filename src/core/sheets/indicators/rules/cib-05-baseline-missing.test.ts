import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { baselineMissing } from "./cib-05-baseline-missing";

const of = (severity: "error" | "toFill") => [
  { cells: ["baseline"] as const, severity, facts: yearFacts("3.1", "2024-2025", "+5%") },
];
const found = of("toFill");

testRule(baselineMissing(shape), {
  valid: [
    { row: { number: "3.1", baseline: 0.5 } },
    { row: { number: "3.1", baseline: 0 } },
    { row: { number: "1.1" } },
    // The first year with a relative target is not in view yet.
    { row: { number: "3.1" }, identification: { fiscalYear: "2023-2024" } },
    { row: { number: "3.1" }, identification: { category: "OP" } },
    { row: { number: "3.1", applicable: "Sans objet", justification: "Aucune mesure" } },
    // Not a rate: VAL-01.
    { row: { number: "3.1", baseline: "40 %" } },
  ],
  invalid: [
    { row: { number: "3.1" }, expect: found },
    { row: { number: "3.1", baseline: "Non disponible" }, expect: of("error") },
    { row: { number: "3.1", baseline: "\u202f" }, expect: found },
    { row: { number: "3.1" }, identification: { fiscalYear: "2026-2027" }, expect: found },
    { row: { number: "3.1" }, identification: { fiscalYear: null }, expect: found },
  ],
});
