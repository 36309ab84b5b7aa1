import { fromA1, type CellPosition } from "../../grid/address";
import type { CellContent, SheetDrawing } from "./drawing";

export interface DrawnCell {
  readonly place: CellPosition;
  /** Null where the cell is left alone. */
  readonly content: CellContent;
}

/** Each cell that a drawing reaches, block by block. */
export const drawnCells = ({ content }: Pick<SheetDrawing, "content">): readonly DrawnCell[] =>
  content.flatMap(({ range, content: block }) => {
    const start = fromA1(range.split(":")[0] ?? range);
    if (!start) throw new Error(`not a range: ${range}`);
    return block.flatMap((line, row) =>
      line.map((cell, column) => ({
        place: { row: start.row + row, column: start.column + column },
        content: cell,
      })),
    );
  });
