import type { IRange } from "@univerjs/core";
import type { Rect } from "../../host/model/rect";

/** A rectangle of the host as Univer's interface wants it. */
export const toRange = ({ row, column, rows, columns }: Rect): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});
