/** The new sheets with what people had typed in them: drawn in one go, whole or not at all. */
import { fromA1, toA1 } from "../grid/address";
import { readsAsFormula } from "../grid/formula-text";
import { isCellError, type CellValue } from "../grid/grid";
import { holds, toBlocks } from "../grid/blocks";
import type { CellContent, ContentBlock, SheetDrawing } from "../programme/workbook/drawing";
import type { Move } from "./update";

/** The number format that the drawing gives to a cell: the last one that covers it. */
function formatAt({ styles }: SheetDrawing, row: number, column: number): string {
  const found = styles.filter(
    ({ range, style }) =>
      style.numberFormat !== undefined && toBlocks(range).some((block) => holds(block, row, column)),
  );
  return found.at(-1)?.style.numberFormat ?? "General";
}

/**
 * What to write for a value to be what it was: under any format but text, Excel makes numbers, dates and formulas of
 * texts that read as such, unless an apostrophe comes first.
 */
function contentFor(value: CellValue, format: string): CellContent {
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return value;
  const isSafe = format === "@" && !readsAsFormula(value) && !value.startsWith("'");
  return isSafe ? value : `'${value}`;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function placed(drawing: SheetDrawing, { from, address }: Move): Placed {
  const place = fromA1(address);
  if (!place) throw new Error(`not a cell: ${address}`);
  return { ...place, content: contentFor(from.value, formatAt(drawing, place.row, place.column)) };
}

function withCells(block: ContentBlock, cells: readonly Placed[]): ContentBlock {
  const [area] = toBlocks(block.range);
  const inside = area ? cells.filter(({ row, column }) => holds(area, row, column)) : [];
  if (!area || inside.length === 0) return block;
  const content = block.content.map((line) => [...line]);
  for (const cell of inside) {
    const line = content[cell.row - area.top];
    if (line) line[cell.column - area.left] = cell.content;
  }
  return { ...block, content };
}

/** The sheet with values in the cells that they move to; a cell that nothing is drawn in is a block of its own. */
export function withMoved(drawing: SheetDrawing, moves: readonly Move[]): SheetDrawing {
  const cells = moves.filter(({ role }) => role === drawing.role).map((move) => placed(drawing, move));
  if (cells.length === 0) return drawing;
  const areas = drawing.content.flatMap(({ range }) => toBlocks(range));
  const outside = cells.filter(({ row, column }) => !areas.some((area) => holds(area, row, column)));
  return {
    ...drawing,
    content: [
      ...drawing.content.map((block) => withCells(block, cells)),
      ...outside.map(({ content, ...place }) => ({ range: toA1(place), content: [[content]] })),
    ],
  };
}
