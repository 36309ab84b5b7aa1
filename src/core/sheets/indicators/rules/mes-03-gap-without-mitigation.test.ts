import { shape } from "../../../../../test/support/ptn-sss";
import { testRule, yearFacts } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { gapWithoutMitigation } from "./mes-03-gap-without-mitigation";

const of = (severity: "error" | "info", facts: object, year = 2) => [
  { cells: [`mitigation${year}`] as const, severity, facts: { ...facts } },
];
const second = { ...yearFacts("1.1", "2024-2025", "75%"), gap: 35 };
const row = { number: "1.1", result2: 0.4 };
const measure = { aim: "Indicateur 1.1", type: "Mesure d'atténuation", action: "Équipe volante" };

testRule(gapWithoutMitigation(shape), {
  valid: [
    { row: { ...row, mitigation2: "Équipe volante" } },
    { row: { number: "1.1", result2: 0.75 } },
    { row, actions: [measure] },
    { row, actions: [{ ...measure, aim: " indicateur\u00a01.1 ", type: "MESURE D’ATTÉNUATION" }] },
    { row, actions: [{ aim: "Indicateur 1.2" }, measure] },
    // The number of the row may have been read as a number.
    { row: { ...row, number: 1.1 }, actions: [measure] },
  ],
  invalid: [
    { row, expect: of("error", second) },
    { row: { ...row, mitigation2: " " }, expect: of("error", second) },
    { row, actions: [{ ...measure, type: "Action" }], expect: of("error", second) },
    { row, actions: [{ ...measure, aim: "Indicateur 1.2" }], expect: of("error", second) },
    { row, actions: [{ ...measure, aim: "Indicateur *" }], expect: of("error", second) },
    { row, actions: [{ ...measure, action: "\u00a0" }], expect: of("error", second) },
    { row, identification: { dataDate: isoToSerial("2025-03-31") }, expect: of("info", second) },
    {
      row: { number: "2.1", result1: "Non amorcé" },
      expect: of("error", { ...yearFacts("2.1", "2023-2024", "Adoption des parcours"), gap: null }, 1),
    },
    // What was done about a year says nothing of another.
    { row: { ...row, result1: 0.4, mitigation1: "Équipe volante" }, expect: of("error", second) },
  ],
});
