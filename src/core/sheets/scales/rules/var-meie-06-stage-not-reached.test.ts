import { shippedEdition } from "../../../../../test/support/shipped-editions";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { stageNotReached } from "./var-meie-06-stage-not-reached";

const edition = shippedEdition("ptn-meie");
const last = { year: "2026-2027" };
const ended = { fiscalYear: "2026-2027", dataDate: isoToSerial("2027-04-01") };
const running = { fiscalYear: "2026-2027", dataDate: isoToSerial("2027-03-31") };
const stage = (value: number, severity: "warning" | "info") => [
  {
    cells: ["measure"] as const,
    severity,
    facts: { key: "2026-2027", problem: "stage", value, expected: 3 },
  },
];
const radar = (key: string, problem: "local" | "dropped", value: number, expected: number) => [
  {
    cells: ["measure"] as const,
    severity: "warning" as const,
    facts: { key, problem, value, expected },
  },
];

testRule(stageNotReached(edition.roadmap), {
  edition,
  valid: [
    { row: { ...last, measure: 3 }, identification: ended },
    { row: { ...last, measure: 3.4 }, identification: ended },
    { row: last, identification: ended },
    // Off the scale: VAR-MEIE-01.
    { row: { ...last, measure: 0.5 }, identification: ended },
    // No stage is published for the years before.
    { row: { year: "2025-2026", measure: 1.5 }, identification: ended },
    { on: "radar", row: { number: "1", measure: 1.25 } },
    { on: "radar", row: { number: "1", measure: 2, local: 2 } },
    { on: "radar", row: { number: "1", measure: 2, local: 9 } },
    { on: "radar", row: { number: "G", measure: 1.75 } },
    { on: "radar", row: { number: "1", local: 2 } },
  ],
  invalid: [
    { row: { ...last, measure: 2.9 }, identification: ended, expect: stage(2.9, "warning") },
    { row: { ...last, measure: 1 }, identification: running, expect: stage(1, "info") },
    { on: "radar", row: { number: "1", measure: 1.24 }, expect: radar("1", "dropped", 1.24, 1.25) },
    { on: "radar", row: { number: "4", measure: 3.1, local: 3.2 }, expect: radar("4", "local", 3.1, 3.2) },
    // One finding a cell: the organization's own target comes first.
    { on: "radar", row: { number: "4", measure: 2, local: 3.2 }, expect: radar("4", "local", 2, 3.2) },
    { on: "radar", row: { number: "G", measure: 0 }, expect: radar("G", "dropped", 0, 1.75) },
  ],
});
