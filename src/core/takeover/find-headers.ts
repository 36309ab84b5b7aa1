/** Which rows of a sheet are headers of a table of the user's. */
import { headerLike, isKnownHeader, runsOf, type Held } from "./sheet-lines";

type Lines = ReadonlyMap<number, readonly Held[]>;

/** The header of a table: rows and columns are zero-based on the sheet, all included. */
export interface FoundHeader {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Filled rows in which headers are looked for; those that follow are rows of the last table. */
const SEARCHED = 3_000;

/** Headers that tell a header row, and the share of its cells that they must be. */
const FEWEST = 2;
const SHARE = 0.4;
/** The same under another header, where a row may be one of answers. */
const SHARE_UNDER = 0.6;
/** The share of its cells that could be headers at all. */
const ALIKE = 0.75;

/** Rows below in which a header of known words is waited for, before a row is taken for one by its shape alone. */
const AHEAD = 3;

/** A header of one row that its shape alone tells is a short one. */
const LONGEST_SHAPED = 40;

const span = (cells: readonly Held[]): Pick<FoundHeader, "left" | "right"> => ({
  left: Math.min(...cells.map(({ left }) => left)),
  right: Math.max(...cells.map(({ right }) => right)),
});

type Span = Pick<FoundHeader, "left" | "right">;

export const meets = (one: Span, other: Span): boolean => one.left <= other.right && other.left <= one.right;

/** The cells of a row that begin within these columns. */
export const cellsWithin = (lines: Lines, row: number, { left, right }: Span): readonly Held[] =>
  (lines.get(row) ?? []).filter((cell) => cell.left >= left && cell.left <= right);

/** The share of known headers in a run of cells; 0 where too many could be none, or too few are. */
function wording(run: readonly Held[], vocabulary: ReadonlySet<string>): number {
  const known = run.filter((cell) => isKnownHeader(cell, vocabulary)).length;
  const alike = run.filter((cell) => headerLike(cell) !== null).length;
  return known >= FEWEST && alike >= ALIKE * run.length ? known / run.length : 0;
}

/** Short texts, each another, over a row that is filled too. */
function isShaped(run: readonly Held[], lines: Lines, row: number): boolean {
  const texts = run.map(headerLike);
  if (run.length < FEWEST || texts.some((text) => text === null || text.length > LONGEST_SHAPED))
    return false;
  const isDistinct = new Set(texts.map((text) => text?.trim().toLowerCase())).size === texts.length;
  const columns = span(run);
  const isFirst = cellsWithin(lines, row - 1, columns).length < FEWEST;
  return isDistinct && isFirst && cellsWithin(lines, row + 1, columns).length >= FEWEST;
}

/** Under a header that is merged over several columns, or beside it, the headers of those columns. */
function isSubHeader(lines: Lines, row: number, columns: Span, vocabulary: ReadonlySet<string>): boolean {
  const above = cellsWithin(lines, row - 1, columns);
  const own = cellsWithin(lines, row, columns);
  if (own.length === 0 || own.some((cell) => headerLike(cell) === null)) return false;
  const wide = above.filter(({ left, right }) => right > left);
  const isUnder = own.every((cell) => wide.some((group) => meets(group, cell)));
  if (isUnder) return true;
  const known = own.filter((cell) => isKnownHeader(cell, vocabulary)).length;
  const covered = own.filter((cell) => above.some(({ left }) => left === cell.left)).length;
  return known >= FEWEST && known === own.length && covered < own.length;
}

/** Titles of groups of columns, over the header: one at least is over several columns, or over one that has no header. */
function isGroupRow(lines: Lines, row: number, columns: Span): boolean {
  const own = cellsWithin(lines, row, columns);
  const below = cellsWithin(lines, row + 1, columns);
  if (own.some((cell) => headerLike(cell) === null)) return false;
  const isGroup = ({ left, right }: Held): boolean =>
    right > left && (own.length >= FEWEST || left > columns.left);
  const isOnlyHeader = ({ left }: Held): boolean => !below.some((cell) => cell.left === left);
  return own.some(isGroup) || (own.length >= FEWEST && own.some(isOnlyHeader));
}

function headerOf(lines: Lines, row: number, columns: Span, vocabulary: ReadonlySet<string>): FoundHeader {
  const bottom = isSubHeader(lines, row + 1, columns, vocabulary) ? row + 1 : row;
  const top = bottom === row && isGroupRow(lines, row - 1, columns) ? row - 1 : row;
  const last = span([...cellsWithin(lines, top, columns), ...cellsWithin(lines, bottom, columns)]);
  return { top, bottom, ...last, left: leftOf(lines, bottom, last.left) };
}

/** Rows under a header that tell of a column on its left that has none: numbers of rows, mostly. */
const LOOKED_AT = 3;

function leftOf(lines: Lines, bottom: number, left: number): number {
  const isFilled = (column: number): boolean =>
    Array.from({ length: LOOKED_AT }, (_, index) => lines.get(bottom + 1 + index) ?? []).some((line) =>
      line.some((cell) => cell.left === column),
    );
  // That of a table beside it has a header.
  const isNamed = (column: number): boolean =>
    (lines.get(bottom) ?? []).some((cell) => cell.left <= column && cell.right >= column);
  let first = left;
  while (isFilled(first - 1) && !isNamed(first - 1)) first -= 1;
  return first;
}

/**
 * Every header of the sheet, from top to bottom: rows of which most cells are known headers; failing that, the first
 * row of short texts over rows of answers. A header that stands again is one more.
 */
export function findHeaders(all: Lines, vocabulary: ReadonlySet<string>): readonly FoundHeader[] {
  const lines = new Map([...all].slice(0, SEARCHED));
  const worded = [...lines].flatMap(([row, line]) =>
    runsOf(line)
      .map((run) => ({ row, columns: span(run), share: wording(run, vocabulary) }))
      .filter(({ share }) => share >= SHARE),
  );
  const headers: FoundHeader[] = [];
  const isIn = (row: number, columns: Span): boolean =>
    headers.some((header) => row <= header.bottom && meets(header, columns));
  const isUnder = (columns: Span): boolean => headers.some((header) => meets(header, columns));
  for (const { row, columns, share } of worded)
    if (!isIn(row, columns) && (share >= SHARE_UNDER || !isUnder(columns)))
      headers.push(headerOf(lines, row, columns, vocabulary));
  const shaped: FoundHeader[] = [];
  for (const [row, line] of lines)
    for (const run of runsOf(line)) {
      const columns = span(run);
      const isTaken = [...headers, ...shaped].some(
        (header) => header.top <= row + AHEAD && meets(header, columns),
      );
      if (!isTaken && isShaped(run, lines, row)) shaped.push({ top: row, bottom: row, ...columns });
    }
  return [...headers, ...shaped].sort((one, other) => one.top - other.top || one.left - other.left);
}
