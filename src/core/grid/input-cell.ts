import { onceFor } from "../collections/once-for";
import type { Block } from "./blocks";
import { widthOf } from "./width-of";
import type { CellError, CellValue, GridSheet } from "./grid";
import type { CellPosition } from "./address";

/**
 * In the place of a result that the file does not hold: something is there, and nobody knows what. It is no answer,
 * and no blank either (VAL-11).
 */
export const NOT_CALCULATED: CellError = { error: "#N/A" };

const keyOf = ({ row, column }: CellPosition): string => `${row} ${column}`;

const openCellsOf = onceFor(
  ({ notCalculated }: GridSheet): ReadonlySet<string> => new Set(notCalculated?.map(keyOf)),
);

/** True for a formula that the file holds no result for. */
export function isNotCalculated(sheet: GridSheet, place: CellPosition): boolean {
  return sheet.notCalculated !== undefined && openCellsOf(sheet).has(keyOf(place));
}

/** What the cell itself holds, whatever it is merged with. */
export function heldAt(sheet: GridSheet, { row, column }: CellPosition): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** Merged regions by the columns of what was read. */
const regionsOf = onceFor((sheet: GridSheet): ReadonlyMap<number, readonly Block[]> => {
  const found = new Map<number, Block[]>();
  const last = sheet.origin.column + widthOf(sheet.values) - 1;
  for (const block of sheet.merges ?? []) {
    for (let column = block.left; column <= Math.min(block.right, last); column += 1) {
      const blocks = found.get(column) ?? [];
      blocks.push(block);
      found.set(column, blocks);
    }
  }
  return found;
});

/** The merged region that a cell belongs to, or null. */
export function mergedAt(sheet: GridSheet, { row, column }: CellPosition): Block | null {
  return (
    regionsOf(sheet)
      .get(column)
      ?.find(({ top, bottom }) => row >= top && row <= bottom) ?? null
  );
}

/** True for cells of one column, below its header: what the first one holds is meant for all of them. */
export const isDownwards = ({ top, left, bottom, right }: Block, headerRow: number): boolean =>
  left === right && bottom > top && top > headerRow;

/**
 * What an input cell says. Cells merged downwards in one column say what the first one does; of any other region only
 * the first cell speaks, as Excel shows nothing of the others. `headerRow` is null where each row is a question of
 * its own (« Identification »).
 */
export function saidAt(sheet: GridSheet, place: CellPosition, headerRow: number | null): CellValue {
  const region = mergedAt(sheet, place);
  const first = region ? { row: region.top, column: region.left } : place;
  const isFirst = first.row === place.row && first.column === place.column;
  if (region && !isFirst && !(headerRow !== null && isDownwards(region, headerRow))) return null;
  return isNotCalculated(sheet, first) ? NOT_CALCULATED : heldAt(sheet, first);
}
