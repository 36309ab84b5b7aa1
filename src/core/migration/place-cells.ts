/** Where each typed cell of the old plan goes in the sheets of the new edition. */
import { columnLetters, fromA1, toA1 } from "../grid/address";
import { foldText } from "../conditions/fold-text";
import { groupBy } from "../collections/group-by";
import { isCellError, type CellValue } from "../grid/grid";
import type { Edition } from "../programme/edition";
import {
  columnPlace,
  FIRST_ROW,
  HEADER_ROW,
  tableOf,
  type Column,
  type Table,
} from "../programme/table/table";
import { wordsOf } from "../programme/table/reading-columns";
import { fieldOf, fieldRow, inputFields, VALUE_COLUMN } from "../programme/workbook/identification";
import type { CellContent } from "../programme/workbook/drawing";
import { headerKey } from "../text/header-key";
import { columnKey } from "./column-key";
import type { ColumnOfYear } from "./years-of-rows";
import type { Kept, KeptReason, Move, PlanPlace, RowKey, TypedCell } from "./update";

interface Editions {
  readonly before: Edition;
  readonly after: Edition;
  readonly ofYear: ColumnOfYear;
}

/** What the new edition draws on a sheet, by address. */
export type Layouts = (role: string) => ReadonlyMap<string, CellContent>;

type Destination = { readonly address: string } | { readonly why: KeptReason };

const refusedBecause = (why: KeptReason): Destination => ({ why });

const isIn = ({ lists }: Edition, list: string, value: CellValue): boolean =>
  value !== null &&
  !isCellError(value) &&
  lists[list]?.some((item) => foldText(String(item)) === foldText(String(value))) === true;

/** The list of a cell had the value, and has it no more. */
const isRefused = ({ before, after }: Editions, list: string | null, value: CellValue): boolean =>
  list !== null && after.lists[list] !== undefined && isIn(before, list, value) && !isIn(after, list, value);

function fieldDestination(editions: Editions, field: string, { value }: TypedCell): Destination {
  if (!inputFields.some(({ id }) => id === field)) return refusedBecause("over");
  if (isRefused(editions, fieldOf(field).list ?? null, value)) return refusedBecause("refused");
  return { address: toA1({ row: fieldRow(field), column: VALUE_COLUMN }) };
}

/** Row of the new table, from 0: official rows first, then those that people added. */
function rowIndex(after: Edition, table: Table, key: RowKey): number | null {
  const official = after.official[table.id]?.rows ?? [];
  if ("own" in key) return official.length + key.own;
  const place = official.findIndex(({ id }) => id === key.official);
  return place < 0 ? null : place;
}

/** The column of the new table that is the same as one of the old one, and that takes what is typed on such a row. */
function sameColumn({ before, after }: Editions, role: string, id: string, key: RowKey): Column | undefined {
  const column = tableOf(before, role).columns.find((item) => item.id === id);
  const sought = column && columnKey(before, column);
  return tableOf(after, role).columns.find(
    (item) =>
      columnKey(after, item) === sought &&
      (item.kind === "input" || (item.kind === "official" && "own" in key)),
  );
}

function cellDestination(
  editions: Editions,
  cell: TypedCell,
  place: Extract<PlanPlace, { kind: "cell" }>,
): Destination {
  const { role, value } = cell;
  const table = tableOf(editions.after, role);
  const index = rowIndex(editions.after, table, place.row);
  if (index === null) return refusedBecause("row");
  const column = sameColumn(editions, role, place.column, place.row) ?? editions.ofYear(cell, place.column);
  if (!column) return refusedBecause("column");
  if (isRefused(editions, wordsOf(column.control), value)) return refusedBecause("refused");
  return { address: toA1({ row: FIRST_ROW + index, column: columnPlace(table, column.id) }) };
}

/** A column of the new edition that people had added themselves, by its header. */
const newColumn = ({ before, after }: Editions, role: string, header: string): Column | undefined =>
  tableOf(after, role).columns.find(
    (column) =>
      column.kind === "input" &&
      headerKey(column.header) === headerKey(header) &&
      !tableOf(before, role).columns.some((old) => columnKey(before, old) === columnKey(after, column)),
  );

/** Places of the columns that people added to a table, from left to right: they go after the last one of the new table. */
type Added = ReadonlyMap<string, readonly number[]>;

function addedColumns(cells: readonly TypedCell[]): Added {
  const found = cells.flatMap(({ role, place }) =>
    place.kind === "added" ? [{ role, at: place.place }] : [],
  );
  return new Map(
    [...groupBy(found, ({ role }) => role)].map(([role, each]) => [
      role,
      [...new Set(each.map(({ at }) => at))].sort((one, other) => one - other),
    ]),
  );
}

function addedDestination(
  editions: Editions,
  added: Added,
  { role }: TypedCell,
  place: Extract<PlanPlace, { kind: "added" }>,
): Destination {
  const table = tableOf(editions.after, role);
  const own = place.header === "" ? undefined : newColumn(editions, role, place.header);
  const order = added.get(role)?.indexOf(place.place) ?? 0;
  const column = own ? columnPlace(table, own.id) : table.columns.length + order;
  if (place.row === "header") return { address: `${columnLetters(column)}${HEADER_ROW + 1}` };
  const index = rowIndex(editions.after, table, place.row);
  return index === null ? refusedBecause("row") : { address: toA1({ row: FIRST_ROW + index, column }) };
}

/** On an official sheet that is no table, under the same header and in the row of the same number. */
function entryDestination(
  { after }: Editions,
  sheets: Layouts,
  { role }: TypedCell,
  place: Extract<PlanPlace, { kind: "entry" }>,
): Destination {
  const index = after.official[role]?.rows.findIndex(({ id }) => id === place.row) ?? -1;
  if (index < 0) return refusedBecause("row");
  const key = headerKey(place.header);
  const [header] = [...sheets(role)].filter(
    ([, content]) => typeof content === "string" && headerKey(content) === key,
  );
  const at = header && fromA1(header[0]);
  if (!at) return refusedBecause("column");
  return { address: toA1({ row: at.row + 1 + index, column: at.column }) };
}

function destination(editions: Editions, sheets: Layouts, added: Added, cell: TypedCell): Destination {
  const { place, role } = cell;
  if (!editions.after.pages.some((page) => page.role === role)) return refusedBecause("sheet");
  switch (place.kind) {
    case "field":
      return fieldDestination(editions, place.field, cell);
    case "cell":
      return cellDestination(editions, cell, place);
    case "added":
      return addedDestination(editions, added, cell, place);
    case "entry":
      return entryDestination(editions, sheets, cell, place);
    case "over":
    case "elsewhere":
      return refusedBecause(place.kind);
  }
}

export interface Placed {
  readonly moves: readonly Move[];
  readonly kept: readonly Kept[];
}

/**
 * Gives each typed cell its place in the new edition, by its row and its column; what has none is kept aside. A place is
 * taken once: a second value for it is kept aside too.
 */
export function placeCells(cells: readonly TypedCell[], editions: Editions, sheets: Layouts): Placed {
  const added = addedColumns(cells);
  const taken = new Set<string>();
  const moves: Move[] = [];
  const kept: Kept[] = [];
  for (const from of cells) {
    const found = destination(editions, sheets, added, from);
    const place = "address" in found ? `${from.role}!${found.address}` : null;
    if ("why" in found) {
      if (!from.isSpread) kept.push({ from, why: found.why });
    } else if (place !== null && !taken.has(place)) {
      taken.add(place);
      moves.push({ from, role: from.role, address: found.address });
    } else kept.push({ from, why: "elsewhere" });
  }
  return { moves, kept };
}
