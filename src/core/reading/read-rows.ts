import { isBlankValue } from "../text/blank";
import type { Column, Table } from "../programme/table/table";
import { toA1, type CellPosition } from "../grid/address";
import { DAYS_1904 } from "../calendar/dates";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { farRow, type FilledCell } from "./far-rows";
import { headerKey } from "../text/header-key";
import { heldAt, saidAt } from "../grid/input-cell";
import { readColumns } from "./headers";
import type { LocatedTable } from "./locate";
import type { PlanCell, PlanRow } from "../programme/plan";
import { repeatsHeaders } from "./repeated-headers";

/**
 * Blank rows after which a row is of the table only when it looks like one. Gaps are common, and a table is drawn
 * with blank rows to fill in; what stands further down may be a note or something left behind.
 */
export const LONGEST_GAP = 100;

/** Rows far below that hold one cell each, from which they look like a column that was moved and not like notes. */
const LOOKS_LIKE_A_COLUMN = 3;

/** What the first filled cell of a row of totals says. */
const totals: ReadonlySet<string> = new Set(
  ["Total", "Totaux", "Sous-total", "Sous-totaux", "Grand total", "Total général", "Moyenne", "Somme"].map(
    headerKey,
  ),
);

/** The cell, dates of a 1904 workbook brought to the 1900 system that conditions use. */
export function toCell(grid: Grid, value: CellValue, place: CellPosition, isDateCell: boolean): PlanCell {
  const shifted = isDateCell && grid.date1904 && typeof value === "number" ? value + DAYS_1904 : value;
  return { value: shifted, address: toA1(place) };
}

export interface ReadRows {
  readonly rows: readonly PlanRow[];
  /** Zero-based lines that stand too far below to be read, and may be rows of the table. */
  readonly beyond: readonly number[];
  /** Zero-based lines that hold the headers of the table again. */
  readonly repeatedHeaders: readonly number[];
}

interface Line {
  readonly row: number;
  readonly filled: readonly FilledCell[];
}

/** Tells of lines that are one and the same: the one that stands for lines that hold nothing, a million of them maybe. */
function sharedBlank({ values, origin, merges }: GridSheet): (row: number) => boolean {
  if (merges && merges.length > 0) return () => false;
  return (row) => {
    const line = values[row - origin.row];
    return line !== undefined && line === values[row - 1 - origin.row] && line.every(isBlankValue);
  };
}

/** What a cell of the table says: an input cell for those that it is merged with too. */
function saidIn({ sheet, headerRow }: LocatedTable, { kind }: Column, place: CellPosition): CellValue {
  return kind === "input" ? saidAt(sheet, place, headerRow) : heldAt(sheet, place);
}

/** Lines under the headers that hold something in one of the table's columns. */
function linesBelow(table: Table, located: LocatedTable): readonly Line[] {
  const { sheet, headerRow, columns } = located;
  const isBlankLine = sharedBlank(sheet);
  const present = readColumns(table)
    .flatMap((column) => {
      const place = columns[column.id];
      return place === undefined ? [] : [{ column, place }];
    })
    .sort((left, right) => left.place - right.place);
  const count = Math.max(0, sheet.origin.row + sheet.values.length - headerRow - 1);
  return Array.from({ length: count }, (_, index) => headerRow + 1 + index).flatMap((row) => {
    if (isBlankLine(row)) return [];
    const filled = present.flatMap(({ column, place }) => {
      const value = saidIn(located, column, { row, column: place });
      return isBlankValue(value) ? [] : [{ column, value }];
    });
    return filled.length === 0 ? [] : [{ row, filled }];
  });
}

/** Lines that hold one cell each, all in one column, when there are several of them. */
function oneCellLines(lines: readonly Line[]): readonly number[] {
  const alone = lines.filter(({ filled }) => filled.length === 1);
  const ids = new Set(alone.map(({ filled: [cell] }) => cell?.column.id));
  return ids.size === 1 && alone.length >= LOOKS_LIKE_A_COLUMN ? alone.map(({ row }) => row) : [];
}

const isTotal = ({ filled: [first] }: Line): boolean =>
  typeof first?.value === "string" && totals.has(headerKey(first.value));

/** The lines of the table: those after a long gap only while they look like its rows. */
function splitLines(
  lines: readonly Line[],
  headerRow: number,
): { readonly read: readonly Line[]; readonly beyond: readonly number[] } {
  const read: Line[] = [];
  const unclear: number[] = [];
  const other: Line[] = [];
  let last = headerRow;
  for (const line of lines) {
    const kind = line.row - last - 1 > LONGEST_GAP ? farRow(line.filled) : "row";
    if (kind === "row") {
      read.push(line);
      last = line.row;
    } else if (kind === "unclear") unclear.push(line.row);
    else other.push(line);
  }
  return { read, beyond: [...unclear, ...oneCellLines(other)].sort((one, next) => one - next) };
}

/**
 * Rows of the table, from top to bottom: those that hold something in one of its columns, rows of totals and of
 * headers aside.
 */
export function readRows(grid: Grid, table: Table, located: LocatedTable): ReadRows {
  const { sheet, headerRow, columns } = located;
  const isHeaders = repeatsHeaders(table, sheet, { row: headerRow, columns });
  const lines = linesBelow(table, located);
  const repeatedHeaders = lines.filter(({ row }) => isHeaders(row)).map(({ row }) => row);
  const repeated = new Set(repeatedHeaders);
  const { read, beyond } = splitLines(
    lines.filter(({ row }) => !repeated.has(row)),
    headerRow,
  );
  const present = readColumns(table).filter((column) => columns[column.id] !== undefined);
  const rows = read
    .filter((line) => !isTotal(line))
    .map(({ row }): PlanRow => {
      const cells = present.map((column): [string, PlanCell] => {
        const place = { row, column: columns[column.id] ?? 0 };
        const value = saidIn(located, column, place);
        return [column.id, toCell(grid, value, place, column.format === "date")];
      });
      return { sheet: sheet.name, cells: Object.fromEntries(cells) };
    });
  return { rows, beyond, repeatedHeaders };
}
