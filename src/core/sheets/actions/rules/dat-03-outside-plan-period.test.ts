import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { outsidePlanPeriod } from "./dat-03-outside-plan-period";

const found = (cell: "start" | "due", date: string) => [
  {
    cells: [cell] as const,
    severity: "warning" as const,
    facts: { key: "A1", date, start: "2023-04-01", end: "2027-03-31" },
  },
];

testRule(outsidePlanPeriod, {
  valid: [
    { row: { number: "A1", start: isoToSerial("2023-04-01"), due: isoToSerial("2027-03-31") } },
    { row: { number: "A1", due: isoToSerial("2027-03-31") + 0.75 } },
    { row: { number: "A1", start: "2022-01-01", due: 2028 } },
    { row: { number: "A1", done: isoToSerial("2027-06-30") } },
  ],
  invalid: [
    { row: { number: "A1", start: isoToSerial("2023-03-31") }, expect: found("start", "2023-03-31") },
    { row: { number: "A1", due: isoToSerial("2027-04-01") }, expect: found("due", "2027-04-01") },
  ],
});
