import { isBlankValue } from "./blank";
import type { Table } from "../template/table";
import { toA1 } from "./address";
import { DAYS_1904 } from "./dates";
import type { CellPosition, CellValue, Grid, GridSheet } from "./grid";
import { headerKey } from "./header-key";
import { readColumns } from "./headers";
import type { LocatedTable } from "./locate";
import type { PlanCell, PlanRow } from "./plan";

/**
 * Blank rows after which the table is over. Gaps are common, and a table is drawn with blank rows to fill in;
 * what stands further down is a note or something left behind, not a row of the plan.
 */
export const LONGEST_GAP = 100;

/** Filled cells from which something far below looks like a row of the table that was moved there. */
const LOOKS_LIKE_A_ROW = 2;

/** What the first filled cell of a row of totals says. */
const totals: ReadonlySet<string> = new Set(
  ["Total", "Totaux", "Sous-total", "Sous-totaux", "Grand total", "Total général", "Moyenne", "Somme"].map(
    headerKey,
  ),
);

function valueAt(sheet: GridSheet, { row, column }: CellPosition): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The cell, dates of a 1904 workbook brought to the 1900 system that conditions use. */
export function cellAt(grid: Grid, sheet: GridSheet, place: CellPosition, isDateCell: boolean): PlanCell {
  const value = valueAt(sheet, place);
  const shifted = isDateCell && grid.date1904 && typeof value === "number" ? value + DAYS_1904 : value;
  return { value: shifted, address: toA1(place) };
}

export interface ReadRows {
  readonly rows: readonly PlanRow[];
  /** Rows that stand too far below to be read, and look like rows of the table. */
  readonly beyond: number;
}

/** Rows of the table, from top to bottom: those that hold something in one of its columns, rows of totals aside. */
export function readRows(grid: Grid, table: Table, located: LocatedTable): ReadRows {
  const { sheet, headerRow, columns } = located;
  const present = readColumns(table).filter((column) => columns[column.id] !== undefined);
  const places = present.map((column) => columns[column.id] ?? 0).sort((left, right) => left - right);
  const last = sheet.origin.row + sheet.values.length;
  const rows: PlanRow[] = [];
  let beyond = 0;
  let gap = 0;
  for (let row = headerRow + 1; row < last; row += 1) {
    const filled = places
      .map((column) => valueAt(sheet, { row, column }))
      .filter((value) => !isBlankValue(value));
    if (filled.length === 0) {
      gap += gap > LONGEST_GAP ? 0 : 1;
      continue;
    }
    if (gap > LONGEST_GAP) {
      if (filled.length >= LOOKS_LIKE_A_ROW) beyond += 1;
      continue;
    }
    gap = 0;
    if (typeof filled[0] === "string" && totals.has(headerKey(filled[0]))) continue;
    const cells = present.map(({ id, format }): [string, PlanCell] => [
      id,
      cellAt(grid, sheet, { row, column: columns[id] ?? 0 }, format === "date"),
    ]);
    rows.push({ sheet: sheet.name, cells: Object.fromEntries(cells) });
  }
  return { rows, beyond };
}
