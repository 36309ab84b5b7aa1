/** How far a view scrolls to show rows or columns, in pixels of the sheet at 100 %. */

/** The rows, or the columns, of a view. */
export interface Axis {
  /** Where each of them ends; a hidden one ends where it begins. */
  readonly ends: ArrayLike<number>;
  /** How many are frozen. */
  readonly frozen: number;
  /** How far the others are scrolled. */
  readonly scroll: number;
  /** Room for the others. */
  readonly room: number;
}

const startOf = (place: number, ends: ArrayLike<number>): number => (place > 0 ? (ends[place - 1] ?? 0) : 0);

/** The scroll that shows these, the first of them before the last, and as near as can be to what is in view. */
export function scrolledTo(
  { first, last }: { readonly first: number; readonly last: number },
  { ends, frozen, scroll, room }: Axis,
): number {
  if (last < frozen) return scroll;
  const edge = startOf(frozen, ends);
  const start = startOf(Math.max(first, frozen), ends) - edge;
  const end = startOf(last + 1, ends) - edge;
  if (start < scroll) return start;
  return end > scroll + room ? Math.min(start, end - room) : scroll;
}

/** The row or column of the sheet that begins at a distance from its edge, or before it, and what is beyond. */
export function placeAt(
  distance: number,
  ends: ArrayLike<number>,
): { readonly place: number; readonly offset: number } {
  let place = 0;
  while (place < ends.length && (ends[place] ?? 0) <= distance) place += 1;
  return { place, offset: distance - startOf(place, ends) };
}
