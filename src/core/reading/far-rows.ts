/** What stands far below a table, under more blank rows than a table has: rows of it that were moved, or something else. */
import type { Column } from "../programme/table/table";
import { lists } from "../programme/table/vocabulary";
import { isCellError, type CellValue } from "../grid/grid";
import { headerKey } from "../text/header-key";
import { readDate } from "../calendar/read-date";

/** A filled cell of a row, and the column that it stands in. */
export interface FilledCell {
  readonly column: Column;
  readonly value: CellValue;
}

/** row = a row of the table · unclear = it may be one · other = a note, or something left behind. */
export type FarRow = "row" | "unclear" | "other";

/** 1950 to 2100, as serial numbers of either date system. */
const [FIRST_DAY, LAST_DAY] = [16_800, 73_051];

const itemsOf = (list: string): readonly string[] =>
  Object.entries(lists).flatMap(([name, items]) => (name === list ? items.map(headerKey) : []));

const isText = (value: CellValue): boolean => typeof value === "string" && /\p{L}.*\p{L}/su.test(value);

function fitsDate(value: CellValue): boolean {
  if (typeof value === "number") return value >= FIRST_DAY && value <= LAST_DAY;
  return typeof value === "string" && readDate(value).length > 0;
}

const isNumeric = ({ format }: Column): boolean => format !== "text" && format !== "date";

/** The cell holds what its column is for; an error value says nothing. */
function fits({ column, value }: FilledCell): boolean {
  if (isCellError(value) || typeof value === "boolean") return false;
  const { control, format } = column;
  if (format === "date") return fitsDate(value);
  if (isNumeric(column)) return typeof value === "number";
  const items = control?.type === "list" ? itemsOf(control.list) : [];
  if (items.length > 0) return typeof value === "string" && items.includes(headerKey(value));
  return isText(value) || (column.id === "number" && /^[A-Z]{0,3}[ -]?\d/i.test(String(value)));
}

const sameText = (value: CellValue): string => (isCellError(value) ? value.error : String(value)).trim();

/** What a row far below is, by its filled cells: most of them hold what their column is for, and not one word repeated. */
export function farRow(cells: readonly FilledCell[]): FarRow {
  const isOneWord = new Set(cells.map(({ value }) => sameText(value))).size < 2;
  if (cells.length < 2 || isOneWord) return "other";
  return 2 * cells.filter(fits).length > cells.length ? "row" : "unclear";
}
