import { columnIndex, columnLetters, fromA1, SHEET_COLUMNS, SHEET_ROWS } from "./address";

/** Cells side by side on a sheet: zero-based places of its corners, both included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A whole column ("$C") or row ("5") as the first or last cell of it. */
function cornerOf(text: string, isFirst: boolean): { readonly row: number; readonly column: number } | null {
  const cell = fromA1(text);
  if (cell) return cell;
  const bare = text.replaceAll("$", "");
  if (/^[A-Za-z]{1,3}$/.test(bare)) return { row: isFirst ? 0 : SHEET_ROWS - 1, column: columnIndex(bare) };
  return /^[1-9]\d{0,6}$/.test(bare)
    ? { row: Number(bare) - 1, column: isFirst ? 0 : SHEET_COLUMNS - 1 }
    : null;
}

function toBlock(text: string): Block | null {
  const [first = "", last = first] = text.split(":");
  const start = cornerOf(first, true);
  const end = cornerOf(last, false);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Blocks of a list of addresses as files hold it ("A5:A14 C5", "B:B"); what is no address is left out. */
export function toBlocks(addresses: string): readonly Block[] {
  return addresses.split(/\s/).flatMap((text) => toBlock(text) ?? []);
}

/** "K5:K14", or "K5" for a block of one cell. */
export function blockAddress({ top, left, bottom, right }: Block): string {
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export const holds = ({ top, left, bottom, right }: Block, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Neighbours of a list of places together: [4, 5, 6, 9] → [4, 6], [9, 9]. */
export function runs(places: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}
