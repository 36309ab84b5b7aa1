/** Tables as Excel sees them: a named range with a header row. */
import { readValue, writeCells, type CellWrite } from "./cells";
import { assertUnprotected } from "./guard";
import { findName } from "./names";
import { checkDefinedName } from "../limits/names";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/host-error";
import { overlaps, type Rect } from "./rect";
import { sheetsOf } from "./sheets";
import type { Book, Sheet } from "./book";
import type { TableState } from "./sheet-state";

/** A table found in the book; its state is looked up when it is used. */
export interface TableRef {
  readonly sheet: Sheet;
  readonly id: string;
}

export const tablesOf = (sheet: Sheet): readonly TableRef[] =>
  sheet.book.state(sheet).tables.map(({ id }) => ({ sheet, id }));

export const allTables = (book: Book): readonly TableRef[] => sheetsOf(book).flatMap(tablesOf);

export function tableState({ sheet, id }: TableRef): TableState {
  const found = sheet.book.state(sheet).tables.find((table) => table.id === id);
  if (!found) throw itemNotFound(`table ${id}`);
  return found;
}

export function changeTable(table: TableRef, patch: Partial<TableState>): void {
  const { sheet, id } = table;
  const tables = sheet.book
    .state(sheet)
    .tables.map((state) => (state.id === id ? { ...state, ...patch } : state));
  sheet.book.change(sheet, { tables });
}

/** By name or id; null when there is none. */
export function findTable(tables: readonly TableRef[], key: string): TableRef | null {
  const wanted = key.toLowerCase();
  return tables.find((table) => tableState(table).name.toLowerCase() === wanted || table.id === key) ?? null;
}

export function checkTableName(book: Book, name: string, own: TableRef | null): void {
  checkDefinedName(name);
  const taken = findTable(allTables(book), name);
  if ((taken && taken.id !== own?.id) || findName(book, null, name)) throw itemAlreadyExists(`table ${name}`);
}

function checkPlace(sheet: Sheet, rect: Rect, own: string | null): void {
  const other = sheet.book
    .state(sheet)
    .tables.find((table) => table.id !== own && overlaps(table.rect, rect));
  if (other) throw invalidArgument(`a table cannot overlap another table (${other.name})`);
}

/** Texts of the header row, made unique and complete as Excel does. */
function headers(sheet: Sheet, rect: Rect): readonly CellWrite[] {
  const taken = new Set<string>();
  return Array.from({ length: rect.columns }, (_, index) => {
    const column = rect.column + index;
    const given = String(readValue(sheet, rect.row, column));
    const base = given === "" ? `Colonne${index + 1}` : given;
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}${copy}`;
    taken.add(name.toLowerCase());
    return { row: rect.row, column, content: { kind: "value" as const, value: name } };
  });
}

/** Makes a table of a range whose first row holds the headers. */
export function addTable(sheet: Sheet, rect: Rect, name: string | null): TableRef {
  const { book } = sheet;
  assertUnprotected(sheet);
  checkPlace(sheet, rect, null);
  const number = book.nextId();
  if (name !== null) checkTableName(book, name, null);
  writeCells(sheet, headers(sheet, rect));
  const state: TableState = {
    id: `{T-${number}}`,
    name: name ?? `Tableau${number}`,
    rect: rect.rows === 1 ? { ...rect, rows: 2 } : rect,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  book.change(sheet, { tables: [...book.state(sheet).tables, state] });
  return { sheet, id: state.id };
}

export function resizeTable(table: TableRef, rect: Rect): void {
  const { rect: current } = tableState(table);
  if (rect.row !== current.row || rect.column !== current.column)
    throw invalidArgument("the header row of a table cannot move");
  if (rect.rows < 2) throw invalidArgument("a table needs a row below its headers");
  checkPlace(table.sheet, rect, table.id);
  writeCells(table.sheet, headers(table.sheet, rect));
  changeTable(table, { rect });
}

/** The table is gone, its cells stay. */
export function forgetTable({ sheet, id }: TableRef): void {
  sheet.book.change(sheet, { tables: sheet.book.state(sheet).tables.filter((table) => table.id !== id) });
}

export const headerRect = (table: TableRef): Rect => ({ ...tableState(table).rect, rows: 1 });
export function bodyRect(table: TableRef): Rect {
  const { rect } = tableState(table);
  return { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}

export const columnNames = (table: TableRef): readonly string[] => {
  const { row, column, columns } = headerRect(table);
  return Array.from({ length: columns }, (_, index) => String(readValue(table.sheet, row, column + index)));
};
