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
  type IObjectMatrixPrimitiveType,
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
export function sampleCells(
  sheet: Sheet,
  rect: Rect,
): readonly { readonly row: number; readonly column: number }[] {
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

function merged(old: Nullable<IStyleData>, patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete style[key];
    else if (key === "bd") style[key] = { ...old?.bd, ...(value as IBorderData) };
    else style[key] = value;
  }
  return style;
}

function patchColumns(sheet: Sheet, rect: Rect, patch: StylePatch): void {
  const worksheet = worksheetOf(sheet);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    columnData[column] = { s: merged(worksheet.getColumnStyle(column), patch) };
  }
  sheet.book.apply(SetColDataMutation, { ...sheetKey(sheet), columnData });
}

function patchRows(sheet: Sheet, rect: Rect, patch: StylePatch): void {
  const worksheet = worksheetOf(sheet);
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    rowData[row] = { s: merged(worksheet.getRowStyle(row), patch) };
  }
  sheet.book.apply(SetRowDataMutation, { ...sheetKey(sheet), rowData });
}

/** Changes the style of every cell of a range; `patch` may depend on the cell's place in it (borders). */
export function patchStyle(
  sheet: Sheet,
  rect: Rect,
  patch: StylePatch | ((row: number, column: number) => StylePatch),
): void {
  const at = typeof patch === "function" ? patch : (): StylePatch => patch;
  let cells: Rect | null = rect;
  if (isWholeColumns(rect) || isWholeRows(rect)) {
    if (isWholeColumns(rect)) patchColumns(sheet, rect, at(rect.row, rect.column));
    else patchRows(sheet, rect, at(rect.row, rect.column));
    const used = usedRect(sheet, false);
    cells = used ? intersection(used, rect) : null;
  }
  if (cells) patchCells(sheet, cells, at);
  sheet.book.raise({ type: "format-changed", sheet, rect });
}

function patchCells(sheet: Sheet, rect: Rect, at: (row: number, column: number) => StylePatch): void {
  ensureSize(sheet, rect);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column } of cellsOf(rect)) {
    (cellValue[row] ??= {})[column] = { s: at(row, column) as IStyleData };
  }
  sheet.book.apply(SetRangeValuesMutation, { ...sheetKey(sheet), cellValue, trigger: SetStyleCommand.id });
}

export const patternOf = (style: IStyleData): string => style.n?.pattern ?? "General";
export const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
