import { fromA1 } from "./address";
import type { CellValue, Grid } from "./grid";

/** What a cell holds as it was read, dates of a 1904 workbook included; `null` outside of what was read. */
export function contentAt(
  grid: Grid,
  { sheet: name, address }: { readonly sheet: string; readonly address: string },
): CellValue {
  const sheet = grid.sheets.find((item) => item.name === name);
  const position = fromA1(address);
  if (!sheet || !position) return null;
  return sheet.values[position.row - sheet.origin.row]?.[position.column - sheet.origin.column] ?? null;
}
