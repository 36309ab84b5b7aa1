import type { TableId } from "../../../test/support/ptn-sss";
import {
  planGrid,
  rowOf,
  withHeader,
  withoutSheet,
  withSheet,
  type RowInputs,
} from "../../../test/support/plan-grid";
import { testPlanRule, type ExpectedPlanFinding } from "../../../test/support/plan-rule-tester";
import type { CellValue, Grid } from "../grid/grid";
import { FIRST_ROW } from "../programme/table/table";
import { officialRows } from "./str-07-official-rows";

const whole = planGrid();
const titles = {
  indicators: "Indicateurs",
  actions: "Plan d'action",
  risks: "Risques",
  change: "Gestion du changement",
  workforce: "Main-d'œuvre",
} as const satisfies Record<TableId, string>;

const withoutRows = (grid: Grid, id: TableId, ...numbers: readonly string[]) =>
  withSheet(grid, id, (sheet) => ({
    ...sheet,
    values: sheet.values.filter((_, row) => !numbers.some((number) => rowOf(id, number) === row)),
  }));
/** More rows at the bottom of a sheet. */
const withRows = (grid: Grid, id: TableId, ...rows: readonly (readonly CellValue[])[]) =>
  withSheet(grid, id, (sheet) => ({ ...sheet, values: [...sheet.values, ...rows] }));
const risk = (row: RowInputs) => planGrid({ risks: { R03: row } });

const found = (
  severity: "error" | "info",
  problem: string,
  table: keyof typeof titles,
  address: string,
  ...rows: readonly string[]
): ExpectedPlanFinding => ({
  cells: [`${titles[table]}!${address}`],
  severity,
  facts: { problem, table, sheet: titles[table], rows: rows.join("\n") },
});

testPlanRule(officialRows, {
  valid: [
    { title: "the inserted template", grid: whole, coverage: { checked: 10 + 18 + 11 + 7, skipped: 0 } },
    {
      title: "rows in another order, with blank ones in between",
      grid: withSheet(whole, "risks", (sheet) => ({
        ...sheet,
        values: [...sheet.values.slice(0, FIRST_ROW), [null], ...sheet.values.slice(FIRST_ROW).reverse()],
      })),
    },
    { title: "a number typed in lower case, with spaces", grid: risk({ number: "\u00a0r03 " }) },
    {
      title: "the number of an indicator taken for a number, and with a comma",
      grid: planGrid({ indicators: { "1.1": { number: 1.1 }, "2.2": { number: "2,2" } } }),
    },
    { title: "a row of totals", grid: withRows(whole, "risks", ["Total", null, null, 12]) },
    {
      title: "notes under a table, in the column of numbers",
      grid: withRows(whole, "risks", ["Source : direction des projets", "\u00a0"], ["R19"]),
    },
    // FDR-01 tells these: the row is there, and its number is restored.
    {
      title: "a number that was erased, on a row that still has its content",
      grid: risk({ number: null, likelihood: 3 }),
    },
    { title: "an error for a number, on an official row", grid: risk({ number: { error: "#REF!" } }) },
    { title: "another number, on an official row", grid: risk({ number: "R99" }) },
    { title: "a row without a number", grid: withRows(whole, "risks", [null, null, "Nos notes"]) },
    { title: "actions, which are the organization's own", grid: planGrid({ actions: [{ number: "X" }] }) },
    {
      title: "a sheet that is gone",
      grid: withoutSheet(whole, "risks"),
      coverage: { checked: 10 + 11 + 7, skipped: 18, why: "sheet-missing" },
    },
    {
      title: "a sheet that could not be read",
      grid: { ...withoutSheet(whole, "change"), unread: [{ sheet: titles.change, reason: "too-large" }] },
      coverage: { checked: 10 + 18 + 7, skipped: 11, why: "sheet-unread" },
    },
    {
      title: "a column of numbers whose header is gone",
      grid: withHeader(whole, "workforce", "No", "Rang"),
      coverage: { checked: 10 + 18 + 11, skipped: 7, why: "column-missing" },
    },
  ],
  invalid: [
    {
      title: "an indicator that is missing",
      grid: withoutRows(whole, "indicators", "1.2"),
      expect: [found("error", "missing", "indicators", "A4", "1.2")],
      coverage: { checked: 46, skipped: 0 },
    },
    {
      title: "several rows of every sheet, one finding a sheet",
      grid: withoutRows(
        withoutRows(
          withoutRows(withoutRows(whole, "indicators", "1.1", "5.2"), "risks", "R18"),
          "change",
          "C01",
          "C02",
          "C11",
        ),
        "workforce",
        "MO1",
        "MO7",
      ),
      expect: [
        found("error", "missing", "indicators", "A4", "1.1", "5.2"),
        found("error", "missing", "risks", "A4", "R18"),
        found("error", "missing", "change", "A4", "C01", "C02", "C11"),
        found("error", "missing", "workforce", "A4", "MO1", "MO7"),
      ],
    },
    {
      title: "a row that is missing where the headers are further down",
      grid: withSheet(withoutRows(whole, "risks", "R03"), "risks", (sheet) => ({
        ...sheet,
        origin: { row: 2, column: 1 },
      })),
      expect: [found("error", "missing", "risks", "B6", "R03")],
    },
    {
      title: "a row that is there twice",
      grid: withRows(whole, "risks", ["r03", "Humain"]),
      expect: [found("error", "repeated", "risks", "A23", "R03")],
    },
    {
      title: "a row that is there three times",
      grid: withRows(whole, "indicators", ["1,1"], [1.1]),
      expect: [
        found("error", "repeated", "indicators", "A15", "1.1"),
        found("error", "repeated", "indicators", "A16", "1.1"),
      ],
    },
    {
      // A local risk is told by RIS-06.
      title: "local rows",
      grid: withRows(withRows(whole, "risks", ["R19", null, "Pénurie"]), "indicators", ["L1", "a"], [6, "b"]),
      expect: [
        found("info", "unknown", "indicators", "A15", "L1"),
        found("info", "unknown", "indicators", "A16", "6"),
      ],
    },
    {
      title: "an error and a boolean for a number of one's own",
      grid: withRows(withRows(whole, "risks", [{ error: "#REF!" }, "a"]), "change", [true, "c"]),
      expect: [found("info", "unknown", "change", "A16", "true")],
    },
  ],
});
