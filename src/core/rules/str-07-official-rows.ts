import { tableOf, tableIds, type TableId } from "../programme/table/table";
import { cleanText, sameText } from "../conditions/cell-text";
import { toA1 } from "../grid/address";
import { isCellError, type CellValue } from "../grid/grid";
import { locateTable } from "../reading/locate";
import { matchRows } from "../reading/match-rows";
import type { PlanCell, PlanTable } from "../programme/plan";
import { joinOutcomes } from "../programme/rule/join-outcomes";
import {
  planRule,
  type PlanCheckInput,
  type PlanFinding,
  type PlanOutcome,
} from "../programme/rule/plan-rule";
import { whyAbsent } from "../programme/rule/why-absent";

type Reported = Readonly<{
  problem: "missing" | "unknown" | "repeated";
  table: TableId;
  sheet: string;
  rows: string;
}>;

/** The number as it is compared: a comma is a point, as in formulas. Empty when the cell is blank. */
function numberOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : cleanText(String(value)).replaceAll(",", ".");
}

interface NumberedRow {
  readonly number: string;
  readonly cell: PlanCell;
  /** Nothing else is filled in: a note under the table, more likely than a row. */
  readonly isAlone: boolean;
}

const isFilled = ({ value }: PlanCell): boolean => numberOf(value) !== "";

function numberedRows({ rows }: PlanTable, keyColumn: string): readonly NumberedRow[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[keyColumn];
    const number = cell ? numberOf(cell.value) : "";
    const isAlone = Object.values(cells).filter(isFilled).length < 2;
    return cell && number !== "" ? [{ number, cell, isAlone }] : [];
  });
}

/** Official rows of a table that has some, by number. */
function officialNumbers(id: TableId, { template }: PlanCheckInput): readonly string[] {
  return (template.lists[tableOf(template, id).keyList ?? ""] ?? []).map(String);
}

function missingRows(
  id: TableId,
  missing: readonly string[],
  { grid, template }: PlanCheckInput,
): readonly PlanFinding<Reported>[] {
  const located = locateTable(grid, template, id);
  const column = located?.columns[tableOf(template, id).keyColumn];
  if (!located || column === undefined || missing.length === 0) return [];
  const sheet = located.sheet.name;
  const cell = { sheet, address: toA1({ row: located.headerRow, column }) };
  const facts: Reported = { problem: "missing", table: id, sheet, rows: missing.join("\n") };
  return [{ severity: "error", cells: [cell], facts }];
}

/** Official rows whose number was changed, by the address of that number: FDR-01 tells them and restores them. */
function renumbered(
  id: TableId,
  table: PlanTable,
  { template }: PlanCheckInput,
): ReadonlyMap<string, string> {
  const content = template.official[id];
  const { keyColumn } = tableOf(template, id);
  if (!content) return new Map();
  return new Map(
    [...matchRows(content, table.rows)].flatMap(([number, { cells }]) => {
      const cell = cells[keyColumn];
      return cell && !sameText(numberOf(cell.value), number) ? [[cell.address, number] as const] : [];
    }),
  );
}

function checkRows(id: TableId, table: PlanTable, input: PlanCheckInput): readonly PlanFinding<Reported>[] {
  const numbers = officialNumbers(id, input);
  const known = renumbered(id, table, input);
  const rows = numberedRows(table, tableOf(input.template, id).keyColumn).filter(
    ({ cell }) => !known.has(cell.address),
  );
  const seen = new Set<string>(known.values());
  const wrong = rows.flatMap(({ number, cell, isAlone }): readonly PlanFinding<Reported>[] => {
    const cells = [{ sheet: table.sheet, address: cell.address }];
    const official = numbers.find((item) => sameText(item, number));
    const facts = { table: id, sheet: table.sheet, rows: official ?? number };
    if (official === undefined) {
      // A local risk is judged, and told by RIS-06.
      return isAlone || tableOf(input.template, id).takesOwnRows
        ? []
        : [{ severity: "info", cells, facts: { problem: "unknown", ...facts } }];
    }
    if (seen.has(official)) return [{ severity: "error", cells, facts: { problem: "repeated", ...facts } }];
    seen.add(official);
    return [];
  });
  return [
    ...missingRows(
      id,
      numbers.filter((number) => !seen.has(number)),
      input,
    ),
    ...wrong,
  ];
}

function checkTable(id: TableId, input: PlanCheckInput): PlanOutcome<Reported> {
  const { length } = officialNumbers(id, input);
  const table = input.plan.tables[id];
  if (!table) return { findings: [], checked: 0, skipped: length, why: whyAbsent(input.plan, id) };
  if (table.missingColumns.includes(tableOf(input.template, id).keyColumn)) {
    return { findings: [], checked: 0, skipped: length, why: "column-missing" };
  }
  return { findings: checkRows(id, table, input), checked: length, skipped: 0 };
}

/**
 * Each official row is there once. A row with a number of its own is local: it is told, and not assessed
 * against the roadmap.
 */
export const officialRows = planRule({
  id: "STR-07",
  severities: ["error", "info"],
  // The rows that are missing are told on a header, where a header that is missing may be told too.
  isBeside: true,
  check(input) {
    const withRows = tableIds(input.template).filter((id) => tableOf(input.template, id).keyList !== null);
    return joinOutcomes(withRows.map((id) => checkTable(id, input)));
  },
});
