import { SHEET_COLUMNS, SHEET_ROWS } from "../../../core/grid/address";

/** A rectangle of cells, zero-based. Whole rows and columns have Excel's full extent. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = SHEET_ROWS;
export const maxColumns = SHEET_COLUMNS;

export const cellRect = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });
export const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export const isSingleCell = (rect: Rect): boolean => rect.rows === 1 && rect.columns === 1;
export const isWholeColumns = (rect: Rect): boolean => rect.rows === maxRows;
export const isWholeRows = (rect: Rect): boolean => rect.columns === maxColumns;
const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;

/** The rectangle between two rows and two columns, all included. */
export const between = (top: number, left: number, bottom: number, right: number): Rect => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top > bottom || left > right ? null : between(top, left, bottom, right);
}

export const overlaps = (a: Rect, b: Rect): boolean => intersection(a, b) !== null;

export const contains = (outer: Rect, inner: Rect): boolean => {
  const common = intersection(outer, inner);
  return common !== null && sameRect(common, inner);
};

/** The smallest rectangle around both. */
export const bounding = (a: Rect, b: Rect): Rect =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** What is left of `a` outside `b`: up to four rectangles. */
export function subtract(a: Rect, b: Rect): readonly Rect[] {
  const common = intersection(a, b);
  if (!common) return [a];
  const parts = [
    between(a.row, a.column, common.row - 1, lastColumn(a)),
    between(lastRow(common) + 1, a.column, lastRow(a), lastColumn(a)),
    between(common.row, a.column, lastRow(common), common.column - 1),
    between(common.row, lastColumn(common) + 1, lastRow(common), lastColumn(a)),
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Every cell, row by row. */
export function* cellsOf(rect: Rect): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) yield { row, column };
  }
}
