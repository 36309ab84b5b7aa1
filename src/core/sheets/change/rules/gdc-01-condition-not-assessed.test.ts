import { rowRule } from "../../../../../test/support/ptn-sss";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";

const during = { dataDate: isoToSerial("2025-03-31") };
const found = (cell: "status" | "evidence", problem: string) => [
  {
    cells: [cell] as const,
    severity: cell === "status" ? ("toFill" as const) : ("warning" as const),
    facts: { key: "C05", problem },
  },
];

testRule(rowRule("GDC-01"), {
  valid: [
    { row: { number: "C05", status: "En place" } },
    { row: { number: "C05", status: "Sans objet", evidence: "Aucun projet" } },
    { row: { number: "C05", status: "Sans objet", comments: "Aucun projet" } },
    { row: { number: "C05" }, identification: during },
    { row: { number: "C05" }, identification: { fiscalYear: null } },
  ],
  invalid: [
    { row: { number: "C05" }, expect: found("status", "status") },
    { row: { number: "C05", status: "\u00a0" }, expect: found("status", "status") },
    {
      row: { number: "C05", owner: "Direction" },
      identification: during,
      expect: found("status", "status"),
    },
    { row: { number: "C05", status: "sans objet" }, expect: found("evidence", "justification") },
  ],
});
