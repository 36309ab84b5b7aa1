/** Univer's ranges ↔ rectangles. */
import { between, type Rect } from "./rect";
import type { IRange } from "../univer-packages";

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  endRow: rect.row + rect.rows - 1,
  startColumn: rect.column,
  endColumn: rect.column + rect.columns - 1,
});

export const rectOf = (range: IRange): Rect =>
  between(range.startRow, range.startColumn, range.endRow, range.endColumn);
