import type { CellValue, GridSheet } from "../grid/grid";
import { reportColumns, type ReportColumnId } from "../programme/workbook/report";
import { reportHeadersIn, reportIn } from "./report-headers";

/** From B3 (row 2, column 1) on. */
const sheetOf = (...values: readonly (readonly CellValue[])[]): GridSheet => ({
  name: "Rapport",
  visibility: "visible",
  origin: { row: 2, column: 1 },
  values,
  formats: [],
  names: [],
});
const header = (id: ReportColumnId): string => reportColumns.find((column) => column.id === id)?.header ?? "";
const [rule, decision, reason] = [header("rule"), header("decision"), header("reason")];

test("what is decided and why tell the report, wherever they stand", () => {
  const sheet = sheetOf(["Rapport"], [reason, null, 3, ` ${decision.toUpperCase()} `, rule]);
  expect(reportIn(sheet)).toEqual({ sheet, headerRow: 3, columns: { reason: 1, decision: 4, rule: 5 } });
});

test("of a header that stands twice the first counts, and the first row that has both", () => {
  const sheet = sheetOf([decision, reason, decision], [rule, reason, decision]);
  expect(reportIn(sheet)).toEqual({ sheet, headerRow: 2, columns: { decision: 1, reason: 2 } });
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["one of the two is not enough", [[decision, rule], [reason]]],
  ["nor words that hold more", [[`${decision} prise`, reason]]],
  ["a blank sheet", []],
])("no report: %s", (_, values) => {
  expect(reportIn(sheetOf(...values))).toBeNull();
});

test("headers are looked for in forty rows, in cells of a hundred characters", () => {
  const under = (rows: number) =>
    sheetOf(...Array.from({ length: rows }, () => [null]), [decision, reason, rule]);
  expect([reportIn(under(39))?.headerRow, reportHeadersIn(under(39))?.headerRow]).toEqual([41, 41]);
  expect([reportIn(under(40)), reportHeadersIn(under(40))]).toEqual([null, null]);
  const [padded, longer] = [decision.padEnd(100), decision.padEnd(101)];
  expect(reportIn(sheetOf([padded, reason]))).not.toBeNull();
  expect(reportIn(sheetOf([longer, reason]))).toBeNull();
});

test("three headers tell the row where those of the decisions are not all there, most of them first", () => {
  const [first, second, third, fourth] = reportColumns
    .filter(({ id }) => id !== "decision")
    .map((column) => column.header);
  const three = [first, second, third].map((text) => text ?? null);
  expect(reportHeadersIn(sheetOf(three.slice(1)))).toBeNull();
  expect(reportHeadersIn(sheetOf())).toBeNull();
  expect(reportHeadersIn(sheetOf(["x"], three))?.headerRow).toBe(3);
  expect(reportHeadersIn(sheetOf(three, [...three, fourth ?? null], three))?.headerRow).toBe(3);
  expect(reportHeadersIn(sheetOf(three, three))?.headerRow).toBe(2);
});
