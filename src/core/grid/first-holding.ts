import type { Block } from "./blocks";

interface Span<T> {
  readonly item: T;
  readonly top: number;
  readonly bottom: number;
}

/** What one column holds, cut where it changes: `owners[i]` from row `edges[i]` up to the next edge. */
interface Cut<T> {
  readonly edges: readonly number[];
  readonly owners: readonly (T | undefined)[];
}

/** Each piece goes to the first span that covers it, and is passed over from then on. */
function cut<T>(spans: readonly Span<T>[]): Cut<T> {
  const edges = [...new Set(spans.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const places = new Map(edges.map((edge, place) => [edge, place]));
  const owners = edges.map<T | undefined>(() => undefined);
  /** Where to go on from a piece that has its owner. */
  const next: number[] = [];
  const free = (from: number): number => {
    let place = from;
    for (let after = next[place]; after !== undefined; after = next[place]) {
      next[place] = next[after] ?? after;
      place = after;
    }
    return place;
  };
  for (const { item, top, bottom } of spans) {
    const end = places.get(bottom + 1) ?? 0;
    for (let place = free(places.get(top) ?? 0); place < end; place = free(place)) {
      owners[place] = item;
      next[place] = place + 1;
    }
  }
  return { edges, owners };
}

/** The owner of the last piece that starts at this row or before. */
function ownerAt<T>({ edges, owners }: Cut<T>, row: number): T | undefined {
  let [from, to] = [0, edges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((edges[middle] ?? 0) <= row) from = middle + 1;
    else to = middle;
  }
  return owners[from - 1];
}

/**
 * Answers the first item, in their order, that holds a cell (zero-based row and column). A column is put in order
 * when it is first asked for: asking for a cell then hardly depends on how many blocks there are.
 */
export function firstHolding<T extends { readonly blocks: readonly Block[] }>(
  items: readonly T[],
): (row: number, column: number) => T | undefined {
  const cuts = new Map<number, Cut<T>>();
  const cutOf = (column: number): Cut<T> =>
    cut(
      items.flatMap((item) =>
        item.blocks
          .filter(({ left, right }) => left <= column && column <= right)
          .map(({ top, bottom }) => ({ item, top, bottom })),
      ),
    );
  return (row, column) => {
    const known = cuts.get(column) ?? cutOf(column);
    cuts.set(column, known);
    return ownerAt(known, row);
  };
}
