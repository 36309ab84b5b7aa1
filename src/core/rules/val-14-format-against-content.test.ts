import type { TableId } from "../../../test/support/ptn-sss";
import { cellOf, planGrid, validated } from "../../../test/support/plan-grid";
import { testPlanRule } from "../../../test/support/plan-rule-tester";
import { fromA1 } from "../grid/address";
import { isoToSerial } from "../calendar/dates";
import type { CellValue, FormatCategory, Grid } from "../grid/grid";
import { fieldRow } from "../programme/workbook/identification";
import { formatAgainstContent } from "./val-14-format-against-content";

interface At {
  readonly sheet: string;
  readonly address: string;
}

const keys: Readonly<Record<TableId, string | number>> = {
  indicators: "1.1",
  actions: 0,
  risks: "R03",
  change: "C05",
  workforce: "MO2",
};

/** The same grid, one cell in another format. */
function inFormat(grid: Grid, { sheet: name, address }: At, category: FormatCategory): Grid {
  const at = fromA1(address);
  const sheets = grid.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          formats: sheet.formats.map((line, row) =>
            line.map((format, column) => (row === at?.row && column === at.column ? category : format)),
          ),
        }
      : sheet,
  );
  return { ...grid, sheets };
}

function holding(table: TableId, column: string, value: CellValue, category?: FormatCategory) {
  const row = { number: table === "actions" ? "A1" : keys[table], [column]: value };
  const inputs = table === "actions" ? { actions: [row] } : { [table]: { [keys[table]]: row } };
  const grid = planGrid({ isBare: true, ...inputs });
  const at = cellOf(table, keys[table], column);
  return { cell: `${at.sheet}!${at.address}`, grid: category ? inFormat(grid, at, category) : grid };
}

const day = isoToSerial("2024-06-01");
const filing = { sheet: "Identification", address: `B${fieldRow("filingDate") + 1}` };
const filed = planGrid({ isBare: true, identification: { filingDate: day } });

const asked = (
  table: TableId,
  column: string,
  value: number,
  category: FormatCategory,
  date: string | null,
) => {
  const { cell, grid } = holding(table, column, value, category);
  const problem = category === "date" ? "a-date" : "not-a-date";
  const key = table === "actions" ? "A1" : String(keys[table]);
  return {
    title: `${String(value)} as ${category} in ${table}, ${column}`,
    grid,
    expect: [{ cells: [cell], severity: "warning" as const, facts: { key, problem, value, date } }],
  };
};

testPlanRule(formatAgainstContent, {
  valid: [
    { title: "a date in its format", grid: holding("risks", "due", day).grid },
    { title: "a rate in its format", grid: holding("indicators", "result1", 0.5).grid },
    { title: "a rate in a plain cell", grid: holding("indicators", "result1", 0.5, "general").grid },
    // DAT-01 says it already.
    { title: "no date of our time", grid: holding("risks", "due", 2025, "number").grid },
    { title: "a text in a plain cell", grid: holding("risks", "due", "2024-06-01", "general").grid },
    { title: "a text where a number is expected", grid: holding("workforce", "required", "x", "date").grid },
    { title: "a comment that is a number", grid: holding("risks", "comments", day, "number").grid },
  ],
  invalid: [
    asked("indicators", "due2", day, "general", "2024-06-01"),
    asked("actions", "start", 46_000, "number", "2025-12-09"),
    asked("actions", "done", 46_000.5, "percent", "2025-12-09"),
    asked("risks", "due", day, "text", "2024-06-01"),
    asked("change", "due", day, "number", "2024-06-01"),
    asked("workforce", "due", day, "general", "2024-06-01"),
    asked("workforce", "required", 12, "date", "1900-01-12"),
    asked("indicators", "numerator2", 45_659, "date", "2025-01-02"),
    asked("indicators", "result1", 0.5, "date", null),
    {
      title: "a field of Identification",
      grid: inFormat(filed, filing, "number"),
      expect: [
        {
          cells: [`${filing.sheet}!${filing.address}`],
          severity: "warning",
          facts: { key: "", problem: "not-a-date", value: day, date: "2024-06-01" },
        },
      ],
    },
  ],
});

test.each([
  ["indicators", "result2", 0.75, '#,##0.00 "$"', true],
  ["indicators", "numerator2", 12, "[$CAD] #,##0", false],
  ["actions", "progress", 0.5, "[$€-40C] 0.00", true],
  ["workforce", "required", 3, "#,##0.00 [$$-C0C]", false],
  ["indicators", "result2", 0.75, "[$-C0C]0.0%", null],
  ["workforce", "required", 3, "#,##0", null],
  ["risks", "due", 46_000, '#,##0 "$"', null],
] as const)("%s, %s holding %d as %s: a rate %j", (table, column, value, code, isRate) => {
  const { grid, cell } = holding(table, column, value, "number");
  const [name = "", address = ""] = cell.split("!");
  const sheets = grid.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, formatCodes: { [address]: code } } : sheet,
  );
  const found = validated({ ...grid, sheets }, "2025-06-01").findings.filter(
    ({ rule, facts }) => rule === "VAL-14" && facts["problem"] === "an-amount",
  );
  expect(found.map(({ cells, facts }) => [cells[0]?.address, facts["isRate"]])).toEqual(
    isRate === null ? [] : [[address, isRate]],
  );
});
