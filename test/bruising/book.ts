/** A workbook that is knocked about, and where each of its first cells has come to stand. */
import { tableIds, type TableId } from "../support/ptn-sss";
import { tableOf, columnPlace, HEADER_ROW, type Column } from "../../src/core/programme/table/table";
import type { FindingCell } from "../../src/core/programme/finding/facts";
import { fromA1, toA1, type CellPosition } from "../../src/core/grid/address";
import type { CellValue, Grid, GridSheet } from "../../src/core/grid/grid";
import { IDENTIFICATION_TITLE } from "../../src/core/programme/workbook/identification";
import { template } from "../support/plan-grid";

export interface Book {
  readonly grid: Grid;
  /** Where a cell of the first workbook is now. */
  readonly moved: (cell: FindingCell) => FindingCell;
  /** The present title of a sheet of the first workbook. */
  readonly named: (title: string) => string;
}

export type Role = TableId | "identification";
export const roles: readonly Role[] = ["identification", ...tableIds];

export const titleOf = (role: Role): string =>
  role === "identification" ? IDENTIFICATION_TITLE : tableOf(template, role).title;

export const bookOf = (grid: Grid): Book => ({
  grid,
  moved: (cell) => cell,
  named: (title) => title,
});

export function positionOf({ address }: FindingCell): CellPosition {
  const position = fromA1(address);
  if (!position) throw new Error(`Not an address: ${address}`);
  return position;
}

export function sheetNow(book: Book, role: Role): GridSheet {
  const name = book.named(titleOf(role));
  const found = book.grid.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** Present place of a cell of the first workbook. */
export const placeNow = ({ moved }: Book, role: Role, place: CellPosition): CellPosition =>
  positionOf(moved({ sheet: titleOf(role), address: toA1(place) }));

/** Present place of a column's header. */
export const headerNow = (book: Book, id: TableId, column: Column): CellPosition =>
  placeNow(book, id, { row: HEADER_ROW, column: columnPlace(tableOf(template, id), column.id) });

export interface SheetChange {
  readonly sheet: GridSheet;
  readonly move: (place: CellPosition) => CellPosition;
}

/** The same book, one sheet changed. */
export function withSheetNow(book: Book, role: Role, change: (sheet: GridSheet) => SheetChange): Book {
  const before = sheetNow(book, role);
  const { sheet, move } = change(before);
  return {
    grid: { ...book.grid, sheets: book.grid.sheets.map((item) => (item === before ? sheet : item)) },
    moved: (cell) => {
      const now = book.moved(cell);
      return now.sheet === before.name ? { sheet: sheet.name, address: toA1(move(positionOf(now))) } : now;
    },
    named: (title) => {
      const now = book.named(title);
      return now === before.name ? sheet.name : now;
    },
  };
}

/** The same book, cells of one sheet saying something else. Places are those of the sheet. */
export const withCells = (
  book: Book,
  role: Role,
  cells: readonly (readonly [CellPosition, CellValue])[],
): Book =>
  withSheetNow(book, role, (sheet) => {
    const values = sheet.values.map((line) => [...line]);
    for (const [{ row, column }, value] of cells) {
      const line = values[row - sheet.origin.row];
      if (!line || line[column - sheet.origin.column] === undefined)
        throw new Error(`No cell ${toA1({ row, column })} in ${sheet.name}`);
      line[column - sheet.origin.column] = value;
    }
    return { sheet: { ...sheet, values }, move: (place) => place };
  });

/** What the sheet holds there now. */
export const valueNow = (sheet: GridSheet, { row, column }: CellPosition): CellValue =>
  sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
