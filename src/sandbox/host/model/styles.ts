/** Formats of cells: Excel's words on one side, Univer's style objects on the other. */
import { ensureSize, usedRect } from "./cells";
import { sheetKey, worksheetOf, type Sheet } from "./book";
import { cellsOf, intersection, isWholeColumns, isWholeRows, type Rect } from "./rect";
import {
  BooleanNumber,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "../univer-packages";

/** A change of style; null takes the property away. */
export type StylePatch = Partial<Record<keyof IStyleData, IStyleData[keyof IStyleData] | null>>;

/** The style that a cell shows: its row's over its column's, its own over both. */
export function styleAt(sheet: Sheet, row: number, column: number): IStyleData {
  const worksheet = worksheetOf(sheet);
  const styles = sheet.book.access.workbook.getStyles();
  const own = styles.getStyleByCell(worksheet.getCellMatrix().getValue(row, column));
  return { ...worksheet.getColumnStyle(column), ...worksheet.getRowStyle(row), ...own };
}

/**
 * The cells of a range worth looking at one by one: all of a small one; of
 * whole rows or columns, those in use and one beyond them for the rest.
 */
function sampleCells(sheet: Sheet, rect: Rect): readonly { readonly row: number; readonly column: number }[] {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return [...cellsOf(rect)];
  const used = usedRect(sheet, false);
  const inUse = used ? intersection(used, rect) : null;
  const beyond = { row: rect.row + rect.rows - 1, column: rect.column };
  const columns = isWholeColumns(rect)
    ? [...cellsOf({ ...rect, row: beyond.row, rows: 1 })].slice(0, 1000)
    : [];
  return [...(inUse ? cellsOf(inUse) : []), ...columns, ...(columns.length === 0 ? [beyond] : [])];
}

/** What every cell of a range shares, null when they differ. */
export function common<V>(sheet: Sheet, rect: Rect, read: (style: IStyleData) => V): V | null {
  const found = new Set<V>();
  for (const { row, column } of sampleCells(sheet, rect)) found.add(read(styleAt(sheet, row, column)));
  const [value] = found;
  return found.size === 1 && value !== undefined ? value : null;
}

/** Sides of a border are merged one by one; null takes a side away. */
function mergedBorder(old: Nullable<IBorderData>, patch: IBorderData): IBorderData | null {
  const sides = Object.entries({ ...old, ...patch }).filter(([, line]) => line !== null);
  return sides.length === 0 ? null : Object.fromEntries(sides.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function merged(old: IStyleData, patch: StylePatch): IStyleData {
  const style = new Map<string, unknown>(Object.entries(old));
  for (const [key, value] of Object.entries(patch)) {
    const next = key === "bd" && value !== null ? mergedBorder(old.bd, value as IBorderData) : value;
    if (next === null) style.delete(key);
    else style.set(key, next);
  }
  return Object.fromEntries(style);
}

type PatchOf = (old: IStyleData) => StylePatch;

function patchColumns(sheet: Sheet, rect: Rect, patchOf: PatchOf): void {
  const worksheet = worksheetOf(sheet);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    const old = worksheet.getColumnStyle(column) ?? {};
    columnData[column] = { s: merged(old, patchOf(old)) };
  }
  sheet.book.apply(SetColDataMutation, { ...sheetKey(sheet), columnData });
}

function patchRows(sheet: Sheet, rect: Rect, patchOf: PatchOf): void {
  const worksheet = worksheetOf(sheet);
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const old = worksheet.getRowStyle(row) ?? {};
    rowData[row] = { s: merged(old, patchOf(old)) };
  }
  sheet.book.apply(SetRowDataMutation, { ...sheetKey(sheet), rowData });
}

/** How a style changes: always the same way, or depending on what it was. */
export type StyleChange = StylePatch | ((old: IStyleData) => StylePatch);

/** Changes the style of every cell of a range. */
export function patchStyle(sheet: Sheet, rect: Rect, change: StyleChange): void {
  const patchOf = typeof change === "function" ? change : (): StylePatch => change;
  let cells: Rect | null = rect;
  if (isWholeColumns(rect) || isWholeRows(rect)) {
    if (isWholeColumns(rect)) patchColumns(sheet, rect, patchOf);
    else patchRows(sheet, rect, patchOf);
    const used = usedRect(sheet, false);
    cells = used ? intersection(used, rect) : null;
  }
  if (cells) patchCells(sheet, cellsOf(cells), patchOf, cells);
  sheet.book.raise({ type: "format-changed", sheet, rect });
}

/** The same style always reads the same: Univer then finds it again at once. */
const inOrder = (style: IStyleData): IStyleData =>
  Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Changes the style of single cells. Univer's own mutation merges the style of
 * each cell anew, which takes seconds for a template: here each style is merged
 * once, then the mutation is told so that a screen draws the cells again.
 */
export function patchCells(
  sheet: Sheet,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
  patchOf: (old: IStyleData) => StylePatch,
  around: Rect,
): void {
  ensureSize(sheet, around);
  const matrix = worksheetOf(sheet).getCellMatrix();
  const styles = sheet.book.access.workbook.getStyles();
  const known = new Map<ICellData["s"], string | null>();
  for (const { row, column } of cells) {
    const cell = matrix.getValue(row, column);
    const old = cell?.s;
    let next = known.get(old);
    if (next === undefined) {
      const style = styles.getStyleByCell(cell) ?? {};
      const changed = inOrder(merged(style, patchOf(style)));
      next = Object.keys(changed).length === 0 ? null : (styles.setValue(changed) ?? null);
      known.set(old, next);
    }
    const { s: _old, ...rest } = cell ?? {};
    const kept: ICellData = next === null ? rest : { ...rest, s: next };
    if (Object.keys(kept).length > 0) matrix.setValue(row, column, kept);
    else if (cell) matrix.realDeleteValue(row, column);
  }
  const cellValue = { [around.row]: { [around.column]: {} } };
  sheet.book.apply(SetRangeValuesMutation, { ...sheetKey(sheet), cellValue, trigger: SetStyleCommand.id });
}

export const patternOf = (style: IStyleData): string => style.n?.pattern ?? "General";
export const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
