import { testRule } from "../../../test/support/rule-tester";
import { isoToSerial } from "../plan/fiscal-year";
import { invalidDate } from "./dat-01-invalid-date";

const found = (cell: string, key: string, value: string | number | boolean) => [
  { cells: [cell] as const, severity: "error" as const, facts: { key, value } },
];

testRule(invalidDate, {
  valid: [
    { row: { number: "1.1", due: isoToSerial("2025-06-30") } },
    { row: { number: "1.1", due: isoToSerial("2000-01-01") } },
    { row: { number: "1.1", due: isoToSerial("2099-12-31") } },
    { row: { number: "1.1", due: "\u00a0" } },
    { on: "identification", row: { dataDate: null, filingDate: isoToSerial("2025-11-15") } },
  ],
  invalid: [
    { row: { number: "1.1", due: "30 juin 2025" }, expect: found("due", "1.1", "30 juin 2025") },
    { row: { number: "1.1", due: 2025 }, expect: found("due", "1.1", 2025) },
    { row: { number: "1.1", due: isoToSerial("1999-12-31") }, expect: found("due", "1.1", 36525) },
    { row: { number: "1.1", due: { error: "#VALUE!" } }, expect: found("due", "1.1", "#VALUE!") },
    { on: "actions", row: { number: "A1", start: "hier" }, expect: found("start", "A1", "hier") },
    { on: "actions", row: { number: "A1", due: true }, expect: found("due", "A1", true) },
    { on: "actions", row: { done: -1 }, expect: found("done", "", -1) },
    { on: "risks", row: { number: "R03", due: "x" }, expect: found("due", "R03", "x") },
    { on: "change", row: { number: "C05", due: "x" }, expect: found("due", "C05", "x") },
    { on: "workforce", row: { number: "M02", due: "x" }, expect: found("due", "M02", "x") },
    { on: "identification", row: { dataDate: "avril" }, expect: found("dataDate", "", "avril") },
    { on: "identification", row: { filingDate: 1 }, expect: found("filingDate", "", 1) },
    { on: "identification", row: { approvalDate: 0 }, expect: found("approvalDate", "", 0) },
  ],
});
