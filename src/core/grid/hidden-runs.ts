import type { HiddenRun } from "./grid";

/** Hidden rows or columns as runs, from first to last; those next to each other that a filter hides apart from the others. */
export function hiddenRuns(
  places: readonly number[],
  isFiltered: (place: number) => boolean,
): readonly HiddenRun[] {
  const found: HiddenRun[] = [];
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    const by = isFiltered(place) ? "filter" : "hand";
    const last = found.at(-1);
    if (last && last.last + 1 === place && last.by === by) found.splice(-1, 1, { ...last, last: place });
    else found.push({ first: place, last: place, by });
  }
  return found;
}
