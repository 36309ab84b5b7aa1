/**
 * Widths and heights. Excel's API speaks in points, a sheet in characters of
 * its default font, Univer in pixels. With Calibri 11 a character is 7 pixels
 * wide and a cell has 5 pixels of padding: pixels = characters × 7 + 5, and
 * 4 pixels are 3 points. So one character is 5.25 points, plus 3.75.
 */
import { ensureSize } from "./cells";
import { sheetKey, worksheetOf, type Sheet } from "./book";
import { toRange } from "./ranges";
import { between, type Rect } from "./rect";
import {
  BooleanNumber,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "../univer-packages";

const pointsPerPixel = 0.75;

export const pixelsOfCharacters = (characters: number): number => characters * 7 + 5;
export const charactersOfPixels = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;
export const pixelsOfPoints = (points: number): number => points / pointsPerPixel;
export const pointsOfPixels = (pixels: number): number => Math.round(pixels * pointsPerPixel * 100) / 100;

/** Where Univer's sheet really has rows and columns: whole rows and columns are cut to it. */
export function onSheet(sheet: Sheet, rect: Rect): Rect {
  ensureSize(
    sheet,
    between(0, 0, Math.min(rect.row + rect.rows, 5000) - 1, Math.min(rect.column + rect.columns, 500) - 1),
  );
  const worksheet = worksheetOf(sheet);
  const rows = Math.min(rect.rows, worksheet.getRowCount() - rect.row);
  const columns = Math.min(rect.columns, worksheet.getColumnCount() - rect.column);
  return { ...rect, rows, columns };
}

const columnsOf = (rect: Rect): number[] =>
  Array.from({ length: rect.columns }, (_, index) => rect.column + index);
const rowsOf = (rect: Rect): number[] => Array.from({ length: rect.rows }, (_, index) => rect.row + index);

const shared = <V>(values: readonly V[]): V | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

/** In pixels; null when the columns differ. */
export function columnWidth(sheet: Sheet, rect: Rect): number | null {
  const worksheet = worksheetOf(sheet);
  const { defaultColumnWidth } = worksheet.getConfig();
  const columns = columnsOf(onSheet(sheet, rect));
  return shared(columns.map((column) => worksheet.getConfig().columnData[column]?.w ?? defaultColumnWidth));
}

export function setColumnWidth(sheet: Sheet, rect: Rect, pixels: number): void {
  const columns = columnsOf(onSheet(sheet, rect));
  const columnData = Object.fromEntries(columns.map((column) => [column, { w: pixels }]));
  sheet.book.apply(SetColDataMutation, { ...sheetKey(sheet), columnData });
}

/** In pixels; null when the rows differ. */
export function rowHeight(sheet: Sheet, rect: Rect): number | null {
  const worksheet = worksheetOf(sheet);
  const { defaultRowHeight, rowData } = worksheet.getConfig();
  return shared(rowsOf(onSheet(sheet, rect)).map((row) => rowData[row]?.h ?? defaultRowHeight));
}

export function setRowHeight(sheet: Sheet, rect: Rect, pixels: number | null): void {
  const height = pixels === null ? {} : { h: pixels, ia: BooleanNumber.FALSE };
  const rowData = Object.fromEntries(rowsOf(onSheet(sheet, rect)).map((row) => [row, height]));
  sheet.book.apply(SetRowDataMutation, { ...sheetKey(sheet), rowData });
}

/** True, false, or null when only some are hidden. */
export function columnsHidden(sheet: Sheet, rect: Rect): boolean | null {
  const { columnData } = worksheetOf(sheet).getConfig();
  return shared(
    columnsOf(onSheet(sheet, rect)).map((column) => columnData[column]?.hd === BooleanNumber.TRUE),
  );
}

export function rowsHidden(sheet: Sheet, rect: Rect): boolean | null {
  const { rowData } = worksheetOf(sheet).getConfig();
  return shared(rowsOf(onSheet(sheet, rect)).map((row) => rowData[row]?.hd === BooleanNumber.TRUE));
}

export function hideColumns(sheet: Sheet, rect: Rect, hidden: boolean): void {
  const ranges = [toRange(onSheet(sheet, rect))];
  sheet.book.apply(hidden ? SetColHiddenMutation : SetColVisibleMutation, { ...sheetKey(sheet), ranges });
}

export function hideRows(sheet: Sheet, rect: Rect, hidden: boolean): void {
  const ranges = [toRange(onSheet(sheet, rect))];
  sheet.book.apply(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ...sheetKey(sheet), ranges });
}
