/** A sheet as lines of filled cells, read once for the search of tables. */
import { isNotCalculated, mergedAt } from "../grid/input-cell";
import type { CellValue, GridSheet } from "../grid/grid";
import { readDate } from "../calendar/read-date";
import { isBlankValue } from "../text/blank";
import { readNumber } from "../text/read-number";
import { keysOfHeader, strictKeysOfHeader } from "./header-words";

/** A filled cell, with the columns that it is merged over. */
export interface Held {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly value: CellValue;
}

/** Texts that a header may have; longer ones are answers. */
const LONGEST_HEADER = 200;

function heldIn(sheet: GridSheet, row: number, column: number, value: CellValue): Held | null {
  const place = { row, column };
  if (isBlankValue(value) && !isNotCalculated(sheet, place)) return null;
  const region = mergedAt(sheet, place);
  return { row, left: column, right: region?.left === column ? region.right : column, value };
}

/** The filled cells of each row that was read, by its zero-based row on the sheet; blank rows are absent. */
export function linesOf(sheet: GridSheet): ReadonlyMap<number, readonly Held[]> {
  const { origin, values, notCalculated } = sheet;
  const lines = new Map<number, readonly Held[]>();
  values.forEach((line, index) => {
    const row = origin.row + index;
    const held = line.flatMap((value, place) =>
      value === null && !notCalculated ? [] : (heldIn(sheet, row, origin.column + place, value) ?? []),
    );
    if (held.length > 0) lines.set(row, held);
  });
  return lines;
}

/** The text of a cell that could be a header; null for numbers, dates and long texts. */
export function headerLike({ value }: Held): string | null {
  if (typeof value !== "string" || value.trim().length > LONGEST_HEADER) return null;
  return readNumber(value).length > 0 || readDate(value).length > 0 ? null : value;
}

export const isKnownHeader = (cell: Held, vocabulary: ReadonlySet<string>): boolean => {
  const text = headerLike(cell);
  return text !== null && strictKeysOfHeader(text).some((key) => vocabulary.has(key));
};

/** Blank columns that part two tables side by side. */
const WIDE_GAP = 2;

const keyOf = (cell: Held): string => keysOfHeader(headerLike(cell) ?? "")[0] ?? "";

/**
 * The cells of a line that could be headers of one table: parted where two columns are blank, or one where what follows
 * says again what a header before it did.
 */
export function runsOf(line: readonly Held[]): readonly (readonly Held[])[] {
  const runs: Held[][] = [];
  for (const [place, cell] of line.entries()) {
    const current = runs.at(-1);
    const last = current?.at(-1);
    const gap = last ? cell.left - last.right - 1 : 0;
    if (current && gap < WIDE_GAP && !(gap > 0 && saysAgain(line.slice(place), current))) current.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** One of these cells says what one before them does. */
function saysAgain(next: readonly Held[], before: readonly Held[]): boolean {
  const known = new Set(before.map(keyOf));
  return next.some((cell) => keyOf(cell) !== "" && known.has(keyOf(cell)));
}
