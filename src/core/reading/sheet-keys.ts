/** What the first rows of a sheet say as headers or labels, worked out once whatever is looked for in them. */
import type { CellValue, GridSheet } from "../grid/grid";
import { onceFor } from "../collections/once-for";
import { cellKeys, NO_KEYS, type CellKeys } from "../text/cell-keys";

/** Rows looked at for anything: title rows may have been added above, blank rows in between. */
const KEYED_ROWS = 80;

/** Keys of each cell of each row. */
export type Keys = readonly (readonly CellKeys[])[];

const keysOfCell = (value: CellValue): CellKeys => (typeof value === "string" ? cellKeys(value) : NO_KEYS);

/** Keys of the first rows of a sheet. */
export const sheetKeys = onceFor((sheet: GridSheet): Keys =>
  sheet.values.slice(0, KEYED_ROWS).map((row) => row.map(keysOfCell)),
);

type Places = ReadonlyMap<string, readonly number[]>;

function placesBy(cells: readonly CellKeys[], part: "keys" | "bare"): Places {
  const places = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    for (const key of cell[part]) {
      const found = places.get(key);
      if (found) found.push(place);
      else if (key !== "") places.set(key, [place]);
    }
  });
  return places;
}

/** Where each header stands in a row. */
export const placesOf = onceFor((cells: readonly CellKeys[]): Places => placesBy(cells, "keys"));

/** The same, without the hints that stand with headers. */
export const barePlacesOf = onceFor((cells: readonly CellKeys[]): Places => placesBy(cells, "bare"));

/** What each cell that says something of each row says, years left out. */
export const sayingsOf = onceFor((rows: Keys): readonly (readonly (readonly string[])[])[] =>
  rows.map((row) => row.map(({ yearless }) => yearless).filter(({ length }) => length > 0)),
);
