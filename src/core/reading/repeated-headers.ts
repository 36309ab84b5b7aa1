import type { Table } from "../programme/table/table";
import type { CellValue, GridSheet } from "../grid/grid";
import { cellKeys } from "../text/cell-keys";
import { headerKey } from "../text/header-key";
import { FEWEST_HEADERS, type HeaderRow } from "./headers";

/** The share of a row's filled cells that must say the header of their column. */
const MOST = 0.6;

function keysOfText(text: string): readonly string[] {
  const { keys, bare } = cellKeys(text);
  return [...keys, ...bare].filter((key) => key !== "");
}

const keysOf = (value: CellValue): readonly string[] => (typeof value === "string" ? keysOfText(value) : []);

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
  // Most rows are told after a few cells: too many say something else, whatever the others hold.
  const mostOthers = (1 - MOST) * own.length;
  return (row) => {
    let same = 0;
    let others = 0;
    for (const { column, keys } of own) {
      const said = keysOf(at(row, column));
      if (said.some((key) => keys.has(key))) same += 1;
      else if (said.length > 0) others += 1;
      if (others > mostOthers) return false;
    }
    return same >= FEWEST_HEADERS && same >= MOST * (same + others);
  };
}
