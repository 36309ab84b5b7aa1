import type { CellValue, FormatCategory, GridSheet, StrayCell } from "./grid";

/** Cells of one row that hold something, side by side; of two in one column the last one counts. */
export interface RowCells {
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
  readonly formats: readonly FormatCategory[];
}

/** A rectangle of this size is always made; a larger one only when a good part of it holds something. */
const SMALL_AREA = 100_000;
const LEAST_SHARE = 0.25;

/** Empty columns between two that belong together, at most, where the rectangle must be made narrower. */
const WIDEST_GAP = 50;

interface Reach {
  readonly left: number;
  readonly right: number;
}

type Assembled = Pick<GridSheet, "origin" | "values" | "formats" | "strays">;

/** How many cells each column has, from left to right. */
function countColumns(rows: ReadonlyMap<number, RowCells>): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const { columns } of rows.values()) {
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one - other);
}

/** Of the groups of columns with no wide gap in them, the one with the most cells. */
function fullestGroup(counts: readonly (readonly [number, number])[]): Reach {
  let best = { left: 0, right: 0, cells: -1 };
  let group = best;
  for (const [column, cells] of counts) {
    const isNear = group.cells >= 0 && column - group.right <= WIDEST_GAP + 1;
    group = isNear
      ? { left: group.left, right: column, cells: group.cells + cells }
      : { left: column, right: column, cells };
    if (group.cells > best.cells) best = group;
  }
  return best;
}

/** The columns of the rectangle: all of them unless it would be large and almost empty. */
function reachOf(rows: ReadonlyMap<number, RowCells>): Reach {
  const counts = countColumns(rows);
  const [left, right] = [counts[0]?.[0] ?? 0, counts.at(-1)?.[0] ?? 0];
  const cells = counts.reduce((sum, [, count]) => sum + count, 0);
  const most = Math.max(SMALL_AREA, cells / LEAST_SHARE);
  if (rows.size * (right - left + 1) <= most) return { left, right };
  const group = fullestGroup(counts);
  const widest = Math.max(1, Math.floor(most / rows.size));
  return { left: group.left, right: Math.min(group.right, group.left + widest - 1) };
}

function strayCells(rows: ReadonlyMap<number, RowCells>, { left, right }: Reach): readonly StrayCell[] {
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, { columns, values, formats }]) => {
      const found = new Map<number, StrayCell>();
      columns.forEach((column, place) => {
        if (column >= left && column <= right) return;
        const [value = null, format = "general"] = [values[place], formats[place]];
        found.set(column, { row, column, value, format });
      });
      return [...found.values()].sort((one, other) => one.column - other.column);
    });
}

function line<T>(reach: Reach, blank: T, columns: readonly number[], content: readonly T[]): readonly T[] {
  const cells = new Array<T>(reach.right - reach.left + 1).fill(blank);
  columns.forEach((column, place) => {
    if (column >= reach.left && column <= reach.right) cells[column - reach.left] = content[place] ?? blank;
  });
  return cells;
}

/**
 * The smallest rectangles that hold cells given by row, whatever the order of the rows. Rows that hold nothing share
 * one blank row, so that a stray cell at the bottom of a sheet costs nothing; one in a far column is set apart when
 * the rectangle would be large and almost empty. What is allocated follows the number of cells, not their area.
 */
export function assembleCells(rows: ReadonlyMap<number, RowCells>): Assembled {
  if (rows.size === 0) return { origin: { row: 0, column: 0 }, values: [], formats: [] };
  const reach = reachOf(rows);
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  for (const row of rows.keys()) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  const values = new Array<readonly CellValue[]>(bottom - top + 1).fill(line<CellValue>(reach, null, [], []));
  const formats = new Array<readonly FormatCategory[]>(values.length).fill(
    line<FormatCategory>(reach, "general", [], []),
  );
  for (const [row, cells] of rows) {
    values[row - top] = line<CellValue>(reach, null, cells.columns, cells.values);
    formats[row - top] = line<FormatCategory>(reach, "general", cells.columns, cells.formats);
  }
  const strays = strayCells(rows, reach);
  return { origin: { row: top, column: reach.left }, values, formats, ...(strays.length > 0 && { strays }) };
}
