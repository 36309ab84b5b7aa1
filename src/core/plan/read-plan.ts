import type { RuleSubject } from "../rules/rule";
import { fields, IDENTIFICATION_TITLE } from "../template/identification";
import { tableIds, type Table, type TableId } from "../template/table";
import type { Template } from "../template/template";
import { toA1 } from "./address";
import type { CellValue, Grid, GridSheet } from "./grid";
import { locateIdentification, locateTable, readColumns, type LocatedTable } from "./locate";
import type { Plan, PlanCell, PlanRow, PlanTable } from "./plan";
import { isBlankText, normalizeText } from "./text";

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

const isEmpty = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && isBlankText(value));

function valueAt(sheet: GridSheet, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The cell, dates of a 1904 workbook brought to the 1900 system that conditions use. */
function cellAt(grid: Grid, sheet: GridSheet, row: number, column: number, isDateCell: boolean): PlanCell {
  const value = valueAt(sheet, row, column);
  const shifted = isDateCell && grid.date1904 && typeof value === "number" ? value + DAYS_1904 : value;
  return { value: shifted, address: toA1({ row, column }) };
}

function readRows(grid: Grid, table: Table, located: LocatedTable): readonly PlanRow[] {
  const { sheet, headerRow, columns } = located;
  const present = readColumns(table).filter((column) => columns[column.id] !== undefined);
  const last = sheet.origin.row + sheet.values.length;
  const rows: PlanRow[] = [];
  for (let row = headerRow + 1; row < last; row += 1) {
    const cells: Record<string, PlanCell> = {};
    for (const column of present) {
      cells[column.id] = cellAt(grid, sheet, row, columns[column.id] ?? 0, column.format === "date");
    }
    // Blank rows in between are common: they hold nothing to check, and addresses stay true.
    if (Object.values(cells).some((cell) => !isEmpty(cell.value))) rows.push({ sheet: sheet.name, cells });
  }
  return rows;
}

function readTable(grid: Grid, template: Template, id: TableId): PlanTable | null {
  const located = locateTable(grid, template, id);
  if (!located) return null;
  const table = template.tables[id];
  const missingColumns = readColumns(table)
    .map((column) => column.id)
    .filter((column) => located.columns[column] === undefined);
  return { sheet: located.sheet.name, rows: readRows(grid, table, located), missingColumns };
}

function readIdentification(grid: Grid, template: Template): PlanRow | null {
  const sheet = locateIdentification(grid, template);
  if (!sheet) return null;
  const cells: Record<string, PlanCell> = {};
  sheet.values.forEach((row, rowPlace) => {
    row.forEach((value, columnPlace) => {
      if (typeof value !== "string") return;
      const field = fields.find((item) => normalizeText(item.label) === normalizeText(value));
      if (!field || cells[field.id]) return;
      const position = { row: sheet.origin.row + rowPlace, column: sheet.origin.column + columnPlace + 1 };
      cells[field.id] = cellAt(grid, sheet, position.row, position.column, field.format === "date");
    });
  });
  return { sheet: sheet.name, cells };
}

/** A sheet that could not be read is known by its title only, with or without the suffix given at insertion. */
function isUnread(grid: Grid, title: string): boolean {
  return grid.unread.some(
    ({ sheet }) => normalizeText(sheet.replace(/ \(\d+\)$/, "")) === normalizeText(title),
  );
}

/** Reads the plan that a grid holds: every table found, each value with its address. */
export function readPlan(grid: Grid, template: Template): Plan {
  const tables: Partial<Record<TableId, PlanTable>> = {};
  for (const id of tableIds) {
    const table = readTable(grid, template, id);
    if (table) tables[id] = table;
  }
  const identification = readIdentification(grid, template);
  const unread: RuleSubject[] = tableIds.filter(
    (id) => !tables[id] && isUnread(grid, template.tables[id].title),
  );
  if (!identification && isUnread(grid, IDENTIFICATION_TITLE)) unread.unshift("identification");
  return { identification, tables, unread };
}
