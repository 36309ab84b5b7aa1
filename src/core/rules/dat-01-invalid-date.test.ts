import { rowRule } from "../../../test/support/ptn-sss";
import { planGrid, validated } from "../../../test/support/plan-grid";
import { testRule } from "../../../test/support/rule-tester";
import { isoToSerial } from "../calendar/dates";

const found = (cell: string, key: string, value: string | number | boolean) => [
  {
    cells: [cell] as const,
    severity: "error" as const,
    facts: { key, value, reading: null, otherReading: null },
  },
];

const read = (
  cell: string,
  before: string | number,
  reading: string,
  certainty: "certain" | "proposal" = "certain",
) => [
  {
    cells: [cell] as const,
    severity: "error" as const,
    facts: { key: cell === "due2" ? "1.1" : "", value: before, reading, otherReading: null },
    fix: {
      certainty,
      edits: [{ column: cell, before, after: isoToSerial(reading), format: "date" as const }],
    },
  },
];

testRule(rowRule("DAT-01"), {
  valid: [
    { row: { number: "1.1", due2: isoToSerial("2025-06-30") } },
    { row: { number: "1.1", due2: isoToSerial("2000-01-01") } },
    { row: { number: "1.1", due2: isoToSerial("2099-12-31") } },
    { row: { number: "1.1", due2: "\u00a0" } },
    { row: { number: "1.1", due2: { error: "#VALUE!" } } },
    { on: "identification", row: { dataDate: null, filingDate: isoToSerial("2025-11-15") } },
  ],
  invalid: [
    { row: { number: "1.1", due2: 2025 }, expect: found("due2", "1.1", 2025) },
    { row: { number: "1.1", due2: isoToSerial("1999-12-31") }, expect: found("due2", "1.1", 36525) },
    { on: "actions", row: { number: "A1", start: "hier" }, expect: found("start", "A1", "hier") },
    { on: "actions", row: { number: "A1", due: true }, expect: found("due", "A1", true) },
    { on: "actions", row: { done: -1 }, expect: found("done", "", -1) },
    { on: "risks", row: { number: "R03", due: "x" }, expect: found("due", "R03", "x") },
    { on: "change", row: { number: "C05", due: "x" }, expect: found("due", "C05", "x") },
    { on: "workforce", row: { number: "M02", due: "x" }, expect: found("due", "M02", "x") },
    { on: "identification", row: { dataDate: "avril" }, expect: found("dataDate", "", "avril") },
    { on: "identification", row: { filingDate: 1 }, expect: found("filingDate", "", 1) },
    { on: "identification", row: { approvalDate: 0 }, expect: found("approvalDate", "", 0) },
    // Dates kept as text, or typed without separators.
    { row: { number: "1.1", due2: "30 juin 2025" }, expect: read("due2", "30 juin 2025", "2025-06-30") },
    {
      row: { number: "1.1", due2: "2025-06-30\u00a0" },
      expect: read("due2", "2025-06-30\u00a0", "2025-06-30"),
    },
    { row: { number: "1.1", due2: "30/06/2025" }, expect: read("due2", "30/06/2025", "2025-06-30") },
    { row: { number: "1.1", due2: 20_250_630 }, expect: read("due2", 20_250_630, "2025-06-30") },
    { row: { number: "1.1", due2: "45838" }, expect: read("due2", "45838", "2025-06-30", "proposal") },
    { row: { number: "1.1", due2: "2000-01-01" }, expect: read("due2", "2000-01-01", "2000-01-01") },
    { row: { number: "1.1", due2: "31/12/2099" }, expect: read("due2", "31/12/2099", "2099-12-31") },
    {
      on: "identification",
      row: { dataDate: "1er avril 2025" },
      expect: read("dataDate", "1er avril 2025", "2025-04-01"),
    },
    // Read, but not of our time.
    { row: { number: "1.1", due2: "31/12/1999" }, expect: found("due2", "1.1", "31/12/1999") },
    { row: { number: "1.1", due2: "2100-01-01" }, expect: found("due2", "1.1", "2100-01-01") },
    {
      row: { number: "1.1", due2: "03/04/2025" },
      expect: [
        {
          cells: ["due2"],
          severity: "error",
          facts: {
            key: "1.1",
            value: "03/04/2025",
            reading: "2025-04-03",
            otherReading: "2025-03-04",
          },
        },
      ],
    },
  ],
});

test("in a workbook that counts from 1904, a text gives the day as that workbook counts it", () => {
  const due = ["30 juin 2025", "44376", 20_250_630, 2025];
  const grid = { ...planGrid({ isBare: true, actions: due.map((item) => ({ due: item })) }), date1904: true };
  const { findings } = validated(grid, "2025-04-15");
  const dates = findings.filter(({ rule }) => rule === "DAT-01");
  expect(dates.map(({ facts }) => [facts["value"], facts["reading"]])).toEqual([
    ["30 juin 2025", "2025-06-30"],
    ["44376", "2025-06-30"],
    [20_250_630, "2025-06-30"],
    [2025, null],
  ]);
  expect(dates.map(({ fix }) => fix?.edits.map(({ before, after }) => [before, after]))).toEqual([
    [["30 juin 2025", 44_376]],
    [["44376", 44_376]],
    [[20_250_630, 44_376]],
    undefined,
  ]);
});
