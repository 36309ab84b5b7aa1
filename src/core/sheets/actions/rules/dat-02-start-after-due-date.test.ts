import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { startAfterDueDate } from "./dat-02-start-after-due-date";

const dates = (start: string, due: string) => ({ start: isoToSerial(start), due: isoToSerial(due) });

testRule(startAfterDueDate, {
  valid: [
    { row: { number: "A1", ...dates("2025-04-01", "2025-06-30") } },
    { row: { number: "A1", ...dates("2025-04-01", "2025-04-01") } },
    { row: { number: "A1", start: isoToSerial("2025-04-01") } },
    { row: { number: "A1", start: isoToSerial("2025-04-01"), due: "2025-03-31" } },
  ],
  invalid: [
    {
      row: { number: "A1", ...dates("2025-04-02", "2025-04-01") },
      expect: [
        {
          cells: ["start", "due"],
          severity: "error",
          facts: { key: "A1", start: "2025-04-02", due: "2025-04-01" },
        },
      ],
    },
  ],
});
