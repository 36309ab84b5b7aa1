/** The user's choices over the header row of a table: what was not found by its header may be found by them. */
import type { Table } from "../programme/table/table";
import { mappingOf, headerText, userHeaderKey, type UserColumn } from "./column-mapping";
import type { GridSheet } from "../grid/grid";
import { isHeaderOf, readColumns, type HeaderRow } from "./headers";

/** A user's column of the sheet: as a choice names it, and where it is. */
export interface PlacedColumn extends UserColumn {
  readonly key: string;
  /** Zero-based place on the sheet. */
  readonly place: number;
}

/** A choice that the sheet keeps, and what came of it. */
export interface KeptChoice {
  /** Id of the template's column. */
  readonly column: string;
  readonly chosen: UserColumn;
  /** Place of the user's column; null when it is no longer there, or is read as another one. */
  readonly place: number | null;
  /** True when the column is read by this choice, false when its own header is there or the user's is not. */
  readonly isUsed: boolean;
}

type Headers = Pick<HeaderRow, "row" | "columns">;

/** The header of each column of the sheet, from left to right: in its cell, or above it where headers take two rows. */
function headerCells({ values, origin }: GridSheet, { row, columns }: Headers): readonly (string | null)[] {
  const line = (values[row - origin.row] ?? []).map(headerText);
  const above = (values[row - 1 - origin.row] ?? []).map(headerText);
  const isOnTwoRows = Object.values(columns).some((place) => (line[place - origin.column] ?? null) === null);
  return line.map((text, index) => text ?? (isOnTwoRows ? (above[index] ?? null) : null));
}

/** Every column of the header row that says something, numbered among those under the same header. */
function placedColumns(sheet: GridSheet, headers: Headers): readonly PlacedColumn[] {
  const times = new Map<string, number>();
  const placed = headerCells(sheet, headers).flatMap((header, index) => {
    if (header === null) return [];
    const key = userHeaderKey(header);
    const ordinal = (times.get(key) ?? 0) + 1;
    times.set(key, ordinal);
    return [{ header, key, ordinal, place: sheet.origin.column + index }];
  });
  return placed.map((item) => ({ ...item, count: times.get(item.key) ?? 1 }));
}

/** The columns that nothing of the table claims: neither read, nor one of its own headers. */
export function freeColumns(table: Table, sheet: GridSheet, headers: Headers): readonly PlacedColumn[] {
  const claimed = new Set(Object.values(headers.columns));
  return placedColumns(sheet, headers).filter(
    ({ header, place }) => !claimed.has(place) && !isHeaderOf(table, header),
  );
}

/** What came of each choice that the sheet keeps for this table, in the order of its columns. */
export function keptChoices(table: Table, sheet: GridSheet, found: HeaderRow): readonly KeptChoice[] {
  const mapping = mappingOf(table, sheet);
  const asked = readColumns(table).flatMap(({ id }) => {
    const chosen = mapping[id];
    return chosen ? [{ column: id, chosen }] : [];
  });
  if (asked.length === 0) return [];
  const free = freeColumns(table, sheet, found);
  const taken = new Set<number>();
  return asked.map(({ column, chosen }) => {
    const key = userHeaderKey(chosen.header);
    const same = free.find(
      (item) => item.key === key && item.ordinal === chosen.ordinal && item.count === chosen.count,
    );
    const place = same && !taken.has(same.place) ? same.place : null;
    const isUsed = place !== null && found.columns[column] === undefined;
    if (isUsed) taken.add(place);
    return { column, chosen, place, isUsed };
  });
}
