import type { Table } from "../template/table";
import type { CellValue, GridSheet } from "./grid";
import { bareKeys } from "./header-hints";
import { headerKey } from "./header-key";
import { FEWEST_HEADERS, type HeaderRow } from "./headers";

/** The share of a row's filled cells that must say the header of their column. */
const MOST = 0.6;

const keysOf = (value: CellValue): readonly string[] =>
  typeof value === "string" ? [headerKey(value), ...bareKeys(value)].filter((key) => key !== "") : [];

/**
 * Tells of a row of the sheet whether it is the table's headers once more, as after a page break or a paste: the
 * cells of the columns that are read say what stands over them.
 */
export function repeatsHeaders(
  table: Table,
  sheet: GridSheet,
  { row: headerRow, columns }: Pick<HeaderRow, "row" | "columns">,
): (row: number) => boolean {
  const at = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
  const headers = new Map(table.columns.map(({ id, header }) => [id, headerKey(header)]));
  const own = Object.entries(columns).map(([id, column]) => ({
    column,
    keys: new Set([
      ...keysOf(at(headerRow, column)),
      ...keysOf(at(headerRow - 1, column)),
      headers.get(id) ?? "",
    ]),
  }));
  return (row) => {
    const filled = own.filter(({ column }) => keysOf(at(row, column)).length > 0);
    const same = filled.filter(({ column, keys }) => keysOf(at(row, column)).some((key) => keys.has(key)));
    return same.length >= FEWEST_HEADERS && same.length >= MOST * filled.length;
  };
}
