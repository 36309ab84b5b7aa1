import { isShownFormula, type Column, type Table, yearlessId } from "../programme/table/table";
import type { CellValue, GridSheet } from "../grid/grid";
import { onceFor, onceForBoth, onceForKey } from "../collections/once-for";
import { bareKeys } from "../text/header-hints";
import { NO_KEYS, type CellKeys } from "../text/cell-keys";
import { headerKey, withoutYear, yearOfKey } from "../text/header-key";
import { barePlacesOf, placesOf, sayingsOf, sheetKeys, type Keys } from "./sheet-keys";

/** Columns that a user sees and a received file must hold; formulas are worked out again. */
export const readColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.kind === "official" || column.kind === "input");

/** The header row of a table on a sheet. Places are zero-based on the sheet. */
export interface HeaderRow {
  readonly row: number;
  /** Place of each column that was found. */
  readonly columns: Readonly<Record<string, number>>;
  /** Places where the header of a found column stands again, to the right. */
  readonly repeated: Readonly<Record<string, readonly number[]>>;
  /** Place of each visible formula column that was found. */
  readonly computed: Readonly<Record<string, number>>;
}

/** Rows looked at for a header: title rows may have been added above. */
export const SEARCHED_ROWS = 43;

/** Headers that a row must have to be taken for a header row: one alone may be a word of a text. */
export const FEWEST_HEADERS = 2;

interface Header {
  readonly column: string;
  readonly key: string;
  readonly synonyms: readonly string[];
  /** Its own without what stands in brackets. */
  readonly bareKey: string;
}

const headersOf = onceFor((table: Table): readonly Header[] =>
  readColumns(table).map((column) => toHeader(table, column)),
);

const formulaHeadersOf = onceFor((table: Table): readonly Pick<Header, "column" | "key">[] =>
  table.columns.filter(isShownFormula).map(({ id, header }) => ({ column: id, key: headerKey(header) })),
);

const formulaKeysOf = onceFor(
  (table: Table): ReadonlySet<string> => new Set(formulaHeadersOf(table).map(({ key }) => key)),
);

/** Keys of every header of the table as it is drawn. */
const ownKeysOf = onceFor(
  ({ columns }: Table): ReadonlySet<string> => new Set(columns.map(({ header }) => headerKey(header))),
);

function toHeader(table: Table, { id, header, year }: Column): Header {
  const name = yearlessId({ id, ...(year === undefined ? {} : { year }) });
  const [fiscalYear = ""] = year === undefined ? [] : (/20\d{2}-20\d{2}/.exec(header) ?? []);
  const synonyms = table.synonyms?.[name] ?? [];
  return {
    column: id,
    key: headerKey(header),
    bareKey: bareKeys(header)[0] ?? "",
    synonyms: synonyms.map((synonym) => headerKey(`${synonym} ${fiscalYear}`)),
  };
}

const keyOf = (value: CellValue): string => (typeof value === "string" ? headerKey(value) : "");

/** Keys of the rows looked at; worked out once a sheet, whatever is looked for. */
export const keysOf = onceFor((sheet: GridSheet): Keys => sheetKeys(sheet).slice(0, SEARCHED_ROWS));

/** How many cells of the rows looked at say each thing, years left out: most tables have nothing on most sheets. */
const cellsThatSay = onceFor((sheet: GridSheet): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of keysOf(sheet))
    for (const { yearless } of row) for (const key of yearless) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});

type Match = Omit<HeaderRow, "row">;

const NO_MATCH: Match = { columns: {}, repeated: {}, computed: {} };

function match(table: Table, cells: readonly CellKeys[], left: number): Match {
  const places = placesOf(cells);
  const columns: Record<string, number> = {};
  const repeated: Record<string, readonly number[]> = {};
  const claimed = new Set<number>();
  const take = (column: string, place: number): void => {
    claimed.add(place);
    columns[column] = left + place;
  };
  const claim = (column: string, key: string): void => {
    const [first, ...rest] = (places.get(key) ?? []).filter((place) => !claimed.has(place));
    if (first === undefined) return;
    take(column, first);
    const again = rest.filter((place) => cells[place]?.keys[0] === key);
    if (again.length > 0) repeated[column] = again.map((place) => left + place);
  };
  for (const { column, key } of headersOf(table)) claim(column, key);
  for (const { column, synonyms } of headersOf(table)) {
    const synonym = synonyms.find((key) => columns[column] === undefined && places.has(key));
    if (synonym !== undefined) claim(column, synonym);
  }
  for (const [column, place] of hinted(table, cells, { columns, claimed })) take(column, place);
  const computed: Record<string, number> = {};
  for (const { column, key } of formulaHeadersOf(table)) {
    const place = places.get(key)?.find((item) => !claimed.has(item));
    if (place !== undefined) computed[column] = left + place;
  }
  return { columns, repeated, computed };
}

/** Columns whose header stands with a hint; nothing is guessed between two cells that say the same without theirs. */
function hinted(
  table: Table,
  cells: readonly CellKeys[],
  found: { readonly columns: Readonly<Record<string, number>>; readonly claimed: ReadonlySet<number> },
): readonly (readonly [column: string, place: number])[] {
  const bare = barePlacesOf(cells);
  if (bare.size === 0) return [];
  const missing = headersOf(table).filter(({ column }) => found.columns[column] === undefined);
  if (missing.length === 0) return [];
  const formulas = formulaKeysOf(table);
  const taken = new Set<number>();
  return missing.flatMap(({ column, key, synonyms, bareKey }) => {
    const sought = [key, bareKey, ...synonyms];
    const could = sought.flatMap((item) => bare.get(item) ?? []);
    const free = [...new Set(could)].filter(
      (place) => !found.claimed.has(place) && !taken.has(place) && !formulas.has(cells[place]?.keys[0] ?? ""),
    );
    const [place, another] = free;
    if (place === undefined || another !== undefined) return [];
    taken.add(place);
    return [[column, place] as const];
  });
}

const countOf = ({ columns }: Match): number => Object.keys(columns).length;

/** The same, those of formula columns counted too. */
const headersIn = (match: Match): number => countOf(match) + Object.keys(match.computed).length;

const withYear = (keys: readonly string[], year: string): readonly string[] => [
  ...keys,
  ...keys.filter((key) => key !== "").map((key) => key + year),
];

/** Cells of a header on two rows: a blank one is that of the row above, another one goes with the year of its band. */
function withRowAbove(
  row: readonly CellKeys[],
  above: readonly CellKeys[],
  years: readonly (string | null)[],
): readonly CellKeys[] {
  return row.map((cell, place) => {
    if ((cell.keys[0] ?? "") === "") return above[place] ?? NO_KEYS;
    const year = years[place];
    if (typeof year !== "string") return cell;
    return { ...cell, keys: withYear(cell.keys, year), bare: withYear(cell.bare, year) };
  });
}

/** Each cell's year, when the label of a band stands over its first column. */
function bandsFromLeft(years: readonly (string | null)[]): readonly (string | null)[] {
  let last: string | null = null;
  return years.map((year) => (last = year ?? last));
}

/** The same, when the label stands over the last column of the band. */
const bandsFromRight = (years: readonly (string | null)[]): readonly (string | null)[] =>
  [...bandsFromLeft([...years].reverse())].reverse();

/** The years that the cells of a row say alone, as bands above headers do; null when none does. */
const bandYears = onceFor((above: readonly CellKeys[]): readonly (string | null)[] | null => {
  const years = above.map(({ keys: [key = ""] }) => yearOfKey(key));
  return years.some((year) => year !== null) ? years : null;
});

/** A row with the one above, its bands read from the left, then from the right: the same when there are none. */
const inBands = onceForBoth(
  (
    row: readonly CellKeys[],
    above: readonly CellKeys[],
  ): readonly [readonly CellKeys[], readonly CellKeys[]] => {
    const years = bandYears(above);
    const fromLeft = withRowAbove(row, above, bandsFromLeft(years ?? []));
    return [fromLeft, years ? withRowAbove(row, above, bandsFromRight(years)) : fromLeft];
  },
);

/** Where the headers of a table are looked for. */
interface Search {
  readonly table: Table;
  readonly rows: Keys;
  /** Zero-based place of the first cell of each row. */
  readonly left: number;
  /** What a row holds of the table's headers by itself. */
  readonly alone: (row: number) => Match;
}

/** What a row holds of the table's headers, with what the row above it adds. */
function matchRow({ table, rows, left, alone }: Search, row: number): Match {
  const [keys = [], above = []] = [rows[row], rows[row - 1]];
  const plain = alone(row);
  if (!bandYears(above) && countOf(alone(row - 1)) < FEWEST_HEADERS) return plain;
  const [cells, otherCells] = inBands(keys, above);
  const fromLeft = match(table, cells, left);
  const fromRight = cells === otherCells ? fromLeft : match(table, otherCells, left);
  const most = Math.max(headersIn(fromLeft), headersIn(fromRight));
  if (most <= headersIn(plain)) return plain;
  if (countOf(fromLeft) > countOf(fromRight)) return fromLeft;
  if (countOf(fromRight) > countOf(fromLeft)) return fromRight;
  // The bands can be read in two ways: nothing is guessed, unless both say the same.
  return JSON.stringify(fromLeft.columns) === JSON.stringify(fromRight.columns) ? fromLeft : plain;
}

/** Keys, without their fiscal year, of every header of the table. */
const vocabularyOf = onceFor(
  (table: Table): ReadonlySet<string> =>
    new Set(
      headersOf(table)
        .flatMap(({ key, bareKey, synonyms }) => [key, bareKey, ...synonyms])
        .map(withoutYear)
        .filter((key) => key !== ""),
    ),
);

/** How many cells of each row could be a header of the table, bands of years aside: no row has more of its headers. */
function mostHeaders(table: Table, rows: Keys): readonly number[] {
  const vocabulary = vocabularyOf(table);
  const isOfTable = (key: string): boolean => vocabulary.has(key);
  return sayingsOf(rows).map((row) => row.filter((said) => said.some(isOfTable)).length);
}

function findHeaderRow(table: Table, sheet: GridSheet): HeaderRow | null {
  const counts = cellsThatSay(sheet);
  const likely = [...vocabularyOf(table)].reduce((count, key) => count + (counts.get(key) ?? 0), 0);
  if (likely < FEWEST_HEADERS) return null;
  const rows = keysOf(sheet);
  const could = mostHeaders(table, rows);
  const left = sheet.origin.column;
  const alone = onceForKey((row: number) => match(table, rows[row] ?? [], left));
  const matches = rows.map((_, row) =>
    (could[row] ?? 0) + (could[row - 1] ?? 0) < FEWEST_HEADERS
      ? NO_MATCH
      : matchRow({ table, rows, left, alone }, row),
  );
  const most = Math.max(0, ...matches.map(countOf));
  // Headers merged with the cells above leave those of formulas where they were: the lower row has them all.
  const whole = Math.max(...matches.filter((item) => countOf(item) === most).map(headersIn));
  const place = matches.findIndex((item) => countOf(item) === most && headersIn(item) === whole);
  const best = matches[place];
  return best && most >= FEWEST_HEADERS ? { row: sheet.origin.row + place, ...best } : null;
}

/** The row of the sheet that holds most of the table's headers, the first of them; null when none holds two. */
export const headerRowOf = onceForBoth(findHeaderRow);

/** True when the cell of a header row says what one of the table's columns is, computed ones included. */
export function isHeaderOf(table: Table, value: CellValue): boolean {
  const key = keyOf(value);
  return key !== "" && ownKeysOf(table).has(key);
}
