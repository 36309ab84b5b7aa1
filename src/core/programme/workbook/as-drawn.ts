import type { CellValue, GridSheet } from "../../grid/grid";
import { isBlankValue } from "../../text/blank";
import type { SheetDrawing } from "./drawing";
import { drawnCells } from "./drawn-cell";

/**
 * True when a sheet holds nothing but what is drawn there, so that drawing it again takes nothing from anybody. What
 * somebody deleted is no difference. For drawings without formulas.
 */
export function isAsDrawn(
  { origin, values, strays = [] }: GridSheet,
  drawing: Pick<SheetDrawing, "content">,
): boolean {
  const drawn = new Map(
    drawnCells(drawing).map(({ place, content }) => [`${place.row} ${place.column}`, content]),
  );
  const isOurs = (row: number, column: number, value: CellValue): boolean =>
    isBlankValue(value) || drawn.get(`${row} ${column}`) === value;
  return (
    values.every((line, row) =>
      line.every((value, column) => isOurs(origin.row + row, origin.column + column, value)),
    ) && strays.every(({ row, column, value }) => isOurs(row, column, value))
  );
}
