import { shape } from "../../../../../test/support/ptn-sss";
import { testRule } from "../../../../../test/support/rule-tester";
import { notApplicableUnjustified } from "./por-02-not-applicable-unjustified";

const found = (indicator: string) => [
  { cells: ["justification"] as const, severity: "error" as const, facts: { indicator } },
];

testRule(notApplicableUnjustified(shape), {
  valid: [
    { row: { number: "1.1", applicable: "Oui" } },
    { row: { number: "1.1", applicable: "Sans objet", justification: "Aucun nouveau service" } },
    { row: { number: "1.1", result2: "Non disponible" } },
    { row: { number: "3.1", applicable: "Sans objet" }, identification: { category: "OP" } },
  ],
  invalid: [
    { row: { number: "1.1", applicable: "Sans objet" }, expect: found("1.1") },
    {
      row: { number: "1.1", applicable: "SANS\u00a0 objet ", justification: "\u202f" },
      expect: found("1.1"),
    },
    { row: { number: "2.1", result1: "sans objet" }, expect: found("2.1") },
    { row: { number: "2.1", result4: "Sans objet" }, expect: found("2.1") },
  ],
});
