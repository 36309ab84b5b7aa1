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

/** Empty columns between two that belong together, at most, where not everything can be in one rectangle. */
const WIDEST_GAP = 50;

/** Columns of what may be a table: fewer, far away, are something left behind. */
const FEWEST_COLUMNS = 3;

/** A row of a large, almost empty sheet is kept so far in any case, */
const ALWAYS_KEPT = 32;
/** and as far as one cell in so many holds something. */
const SPARSEST = 8;

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

interface Group {
  readonly left: number;
  readonly right: number;
  readonly columns: number;
}

/** Columns apart from each other by no wide gap, from left to right. */
function groupsOf(columns: readonly number[]): readonly Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column - last.right <= WIDEST_GAP + 1)
      groups[groups.length - 1] = { ...last, right: column, columns: last.columns + 1 };
    else groups.push({ left: column, right: column, columns: 1 });
  }
  return groups;
}

/** Where what may be a table begins: the first columns that are several, else those that are most. */
function firstColumn(columns: readonly number[]): number {
  const groups = groupsOf(columns);
  const table = groups.find((group) => group.columns >= FEWEST_COLUMNS);
  const [most] = [...groups].sort((one, other) => other.columns - one.columns);
  return (table ?? most)?.left ?? 0;
}

/** Last column of a row, from a column on, that is kept where cells are many and far apart. */
function lastKept(columns: readonly number[], left: number): number {
  const sorted = [...new Set(columns)].filter((column) => column >= left).sort((one, other) => one - other);
  const near = sorted.filter(
    (column, place) => column - left < Math.max(ALWAYS_KEPT, SPARSEST * (place + 1)),
  );
  return near.at(-1) ?? left - 1;
}

/** How far a row is kept that holds something in these columns. */
type ReachOf = (columns: readonly number[]) => Reach;

/** The columns of each row that are kept: one rectangle, unless it would be large and almost empty. */
function reachOf(rows: ReadonlyMap<number, RowCells>): ReachOf {
  const counts = countColumns(rows);
  const [left, right] = [counts[0]?.[0] ?? 0, counts.at(-1)?.[0] ?? 0];
  const cells = counts.reduce((sum, [, count]) => sum + count, 0);
  const most = Math.max(SMALL_AREA, cells / LEAST_SHARE);
  if (rows.size * (right - left + 1) <= most) return () => ({ left, right });
  const first = firstColumn(counts.map(([column]) => column));
  return (columns) => ({ left: first, right: lastKept(columns, first) });
}

function strayCells(rows: ReadonlyMap<number, RowCells>, reach: ReachOf): readonly StrayCell[] {
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, { columns, values, formats }]) => {
      const { left, right } = reach(columns);
      const found = new Map<number, StrayCell>();
      columns.forEach((column, place) => {
        if (column >= left && column <= right) return;
        const [value = null, format = "general"] = [values[place], formats[place]];
        found.set(column, { row, column, value, format });
      });
      return [...found.values()].sort((one, other) => one.column - other.column);
    });
}

const blankLine = <T>({ left, right }: Reach, blank: T): T[] => new Array<T>(right - left + 1).fill(blank);

function line<T>(reach: Reach, blank: T, columns: readonly number[], content: readonly T[]): readonly T[] {
  const cells = blankLine(reach, blank);
  columns.forEach((column, place) => {
    if (column >= reach.left && column <= reach.right) cells[column - reach.left] = content[place] ?? blank;
  });
  return cells;
}

/**
 * The smallest rectangle that holds cells given by row, whatever the order of the rows. Where it would be large and
 * almost empty, each row goes as far as its own cells stand close to each other, and those in far columns are set
 * apart. Rows that hold nothing share one blank row, so that a stray cell at the bottom of a sheet costs nothing. What
 * is allocated follows the number of cells, not their area.
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
  const blank = reach([]);
  const values = new Array<readonly CellValue[]>(bottom - top + 1).fill(blankLine<CellValue>(blank, null));
  const formats = new Array<readonly FormatCategory[]>(values.length).fill(
    blankLine<FormatCategory>(blank, "general"),
  );
  for (const [row, cells] of rows) {
    const kept = reach(cells.columns);
    values[row - top] = line<CellValue>(kept, null, cells.columns, cells.values);
    formats[row - top] = line<FormatCategory>(kept, "general", cells.columns, cells.formats);
  }
  const strays = strayCells(rows, reach);
  const origin = { row: top, column: blank.left };
  return { origin, values, formats, ...(strays.length > 0 && { strays }) };
}
