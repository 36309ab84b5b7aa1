import { shape } from "../../../../../test/support/ptn-sss";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { indicatorWithoutAction } from "./act-01-indicator-without-action";

const row = { number: "1.1", local2: 0.8 };
const of = (severity: "warning" | "info") => [
  { cells: ["mitigation2"] as const, severity, facts: { indicator: "1.1", year: "2024-2025" } },
];
const found = of("warning");
const on = (day: string) => ({ dataDate: isoToSerial(day) });

testRule(indicatorWithoutAction(shape), {
  valid: [
    { row, actions: [{ aim: "Indicateur 1.1", type: "Action", action: "Former les équipes" }] },
    { row: { ...row, mitigation2: "Équipe volante" } },
    // A gap asks for a measure, and what is not a rate for a rate: nothing is asked for twice.
    { row: { number: "1.1", result2: 0.4 } },
    { row: { number: "1.1", result2: 2.5 } },
    { row: { number: "1.1", result2: 0.8 } },
    { row: { number: "1.1" } },
    { row: { number: "1.1", local3: 0.95 } },
    { row: { ...row, applicable: "Sans objet", justification: "Aucun service" } },
    { row: { number: "3.1", local2: 0.5 }, identification: { category: "OP" } },
    { row, identification: { fiscalYear: null } },
    // The ministry's own milestone.
    { row: { number: "4.1", result2: "En cours" } },
  ],
  invalid: [
    { row, expect: found },
    { row, identification: on("2025-04-01"), expect: found },
    // In a running year, and before it, it is only good to know.
    { row, identification: on("2025-03-31"), expect: of("info") },
    {
      row: { ...row, mid2: 0.4, mitigation2: "\u00a0" },
      identification: on("2024-09-30"),
      expect: of("info"),
    },
    { row, identification: on("2024-03-31"), expect: of("info") },
    { row: { number: "1.1", result2: "Non disponible" }, expect: found },
    { row, actions: [{ aim: "Indicateur 1.2", action: "Former les équipes" }], expect: found },
    { row, actions: [{ aim: "Indicateur 1.1", action: "\u00a0" }], expect: found },
  ],
});
