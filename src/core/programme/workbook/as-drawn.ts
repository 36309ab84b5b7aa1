import { fromA1 } from "../../grid/address";
import type { CellValue, GridSheet } from "../../grid/grid";
import { isBlankValue } from "../../text/blank";
import type { CellContent, SheetDrawing } from "./drawing";

type Drawn = Pick<SheetDrawing, "content">;

/** Contents of a drawing without formulas, by row and column. */
function contents({ content }: Drawn): ReadonlyMap<string, CellContent> {
  const found = new Map<string, CellContent>();
  for (const { range, content: block } of content) {
    const start = fromA1(range.split(":")[0] ?? range);
    if (!start) throw new Error(`not a range: ${range}`);
    block.forEach((line, row) => {
      line.forEach((value, column) => {
        found.set(`${start.row + row} ${start.column + column}`, value);
      });
    });
  }
  return found;
}

/**
 * True when a sheet holds nothing but what is drawn there, so that drawing it again takes nothing from anybody. What
 * somebody deleted is no difference. For drawings without formulas.
 */
export function isAsDrawn({ origin, values, strays = [] }: GridSheet, drawing: Drawn): boolean {
  const drawn = contents(drawing);
  const isOurs = (row: number, column: number, value: CellValue): boolean =>
    isBlankValue(value) || drawn.get(`${row} ${column}`) === value;
  return (
    values.every((line, row) =>
      line.every((value, column) => isOurs(origin.row + row, origin.column + column, value)),
    ) && strays.every(({ row, column, value }) => isOurs(row, column, value))
  );
}
