/** The header row of a sheet that holds official content and is no table: « Feuille de route », « Bénéfices ». */
import type { OfficialContent } from "../programme/official/content";
import type { GridSheet } from "../grid/grid";
import { headerKey } from "../text/header-key";
import type { CellKeys } from "../text/cell-keys";
import { onceFor, onceForBoth } from "../collections/once-for";
import { keysOf } from "./headers";

/** Rows looked at for a header: title rows may have been added above. */
const SEARCHED_ROWS = 40;

export interface OfficialHeader {
  readonly row: number;
  /** Places in the rows that were read, by column id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Key of the header of a column. */
interface Wanted {
  readonly id: string;
  readonly key: string;
}

/** The first place of each header in a row; one that stands with a hint only when none stands without. */
const firstPlaces = onceFor((row: readonly CellKeys[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const part of ["keys", "bare"] as const)
    row.forEach((cell, place) => {
      for (const key of cell[part]) if (!places.has(key)) places.set(key, place);
    });
  return places;
});

function headerIn(columns: readonly Wanted[], row: readonly CellKeys[]): ReadonlyMap<string, number> {
  const places = firstPlaces(row);
  return new Map(
    columns.flatMap(({ id, key }) => {
      const place = places.get(key);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

const wantedOf = onceFor(({ columns }: OfficialContent): readonly Wanted[] =>
  columns.map(({ id, header }) => ({ id, key: headerKey(header) })),
);

/** Everything that the rows looked at say. */
const saidOn = onceFor(
  (sheet: GridSheet): ReadonlySet<string> =>
    new Set(
      keysOf(sheet)
        .slice(0, SEARCHED_ROWS)
        .flatMap((row) => row.flatMap(({ keys, bare }) => [...keys, ...bare])),
    ),
);

function findOfficialHeader(content: OfficialContent, sheet: GridSheet): OfficialHeader | null {
  const wanted = wantedOf(content);
  const said = saidOn(sheet);
  if (!wanted.some(({ key }) => said.has(key))) return null;
  let best: OfficialHeader | null = null;
  for (const [index, row] of keysOf(sheet).slice(0, SEARCHED_ROWS).entries()) {
    const found = headerIn(wanted, row);
    if (found.size > (best?.columns.size ?? 0)) best = { row: sheet.origin.row + index, columns: found };
  }
  return best;
}

/** The row with most of the headers, the first one when several have as many; null when none has any. */
export const officialHeaderOf = onceForBoth(findOfficialHeader);
