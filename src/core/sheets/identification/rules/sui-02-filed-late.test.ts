import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { filedLate } from "./sui-02-filed-late";

// No data date: the filing would come before it (DAT-05).
const filed = (iso: string) => ({ filingDate: isoToSerial(iso), dataDate: null });
const first = { fiscalYear: "2023-2024" };
const late = (filing: string, date: string, limit: string, year: string) => [
  { cells: ["filingDate"] as const, severity: "warning" as const, facts: { filing, date, limit, year } },
];

testRule(filedLate, {
  valid: [
    { row: { ...first, followUp: "S1", ...filed("2023-11-15") } },
    { row: { ...first, followUp: "S1", filingDate: isoToSerial("2023-11-15") + 0.99 } },
    // The first collection, from the first day of winter to the end of the year.
    { row: { ...first, followUp: "S1", ...filed("2023-12-21") } },
    { row: { ...first, followUp: "S1", filingDate: isoToSerial("2024-03-31") + 0.99 } },
    { row: { followUp: "S1", ...filed("2025-03-31") } },
    // The plan of the year to come.
    { row: { followUp: "S1", ...filed("2023-11-30") } },
    // Results of the year are known after 31 March: nothing says when they are to be filed.
    { row: { followUp: "S2", ...filed("2025-04-15") } },
    { row: { ...first, followUp: "S2", ...filed("2024-05-15") } },
    { row: { ...filed("2025-04-15") } },
    { row: { followUp: "S1" } },
    { row: { followUp: "S1", fiscalYear: "2031-2032", ...filed("2035-04-15") } },
    // Not a date: DAT-01.
    { row: { followUp: "S1", filingDate: "15 avril 2025" } },
    { row: { followUp: "S1", filingDate: 9_999_999 } },
  ],
  invalid: [
    {
      row: { ...first, followUp: "S1", ...filed("2023-11-16") },
      expect: late("first", "2023-11-16", "2023-11-15", "2023-2024"),
    },
    {
      row: { ...first, ...filed("2023-12-20") },
      expect: late("first", "2023-12-20", "2023-11-15", "2023-2024"),
    },
    {
      row: { ...first, followUp: "S1", ...filed("2024-04-01") },
      expect: late("collection", "2024-04-01", "2024-03-31", "2023-2024"),
    },
    {
      row: { fiscalYear: "2024-2025", followUp: " s1 ", ...filed("2025-04-01") },
      expect: late("collection", "2025-04-01", "2025-03-31", "2024-2025"),
    },
  ],
});
