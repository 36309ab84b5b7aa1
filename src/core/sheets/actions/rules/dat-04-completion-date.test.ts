import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { completionDate } from "./dat-04-completion-date";

const done = { number: "A1", status: "Réalisée" };
const found = (date: string | null, referenceDate = "2025-04-15") => [
  {
    cells: ["done", "status"] as const,
    severity: "error" as const,
    facts: { key: "A1", subject: "actions", date, referenceDate },
  },
];

testRule(completionDate, {
  valid: [
    { row: { ...done, done: isoToSerial("2025-04-15") } },
    { row: { ...done, done: isoToSerial("2025-04-15") + 0.5 } },
    { row: { number: "A1", status: "En cours" } },
    { row: { number: "A1", status: "En cours", done: isoToSerial("2026-01-01") } },
    { row: { ...done, done: "hier" } },
  ],
  invalid: [
    { row: done, expect: [...found(null)] },
    { row: { number: "A1", status: " réalisée\u00a0" }, expect: [...found(null)] },
    { row: { ...done, done: isoToSerial("2025-04-16") }, expect: [...found("2025-04-16")] },
    {
      row: { ...done, done: isoToSerial("2024-06-01") },
      identification: { dataDate: null },
      today: "2024-05-31",
      expect: [...found("2024-06-01", "2024-05-31")],
    },
  ],
});
