import { fromA1, type CellPosition } from "./address";
import type { CellValue, FormatCategory, Grid, GridSheet } from "./grid";

interface Place {
  readonly sheet: string;
  /** Relative A1 address. */
  readonly address: string;
}

interface Found {
  readonly sheet: GridSheet;
  /** In what was read of the sheet. */
  readonly at: CellPosition;
}

function find(grid: Grid, { sheet: name, address }: Place): Found | null {
  const sheet = grid.sheets.find((item) => item.name === name);
  const position = fromA1(address);
  if (!sheet || !position) return null;
  const { row, column } = sheet.origin;
  return { sheet, at: { row: position.row - row, column: position.column - column } };
}

/** What a cell holds as it was read, dates of a 1904 workbook included; `null` outside of what was read. */
export function contentAt(grid: Grid, place: Place): CellValue {
  const found = find(grid, place);
  return found?.sheet.values[found.at.row]?.[found.at.column] ?? null;
}

/** Number format code of a cell; "General" where none is known. */
export const codeAt = (grid: Grid, { sheet: name, address }: Place): string =>
  grid.sheets.find((sheet) => sheet.name === name)?.formatCodes?.[address] ?? "General";

/** What the number format of a cell makes of a number; general outside of what was read. */
export function formatAt(grid: Grid, place: Place): FormatCategory {
  const found = find(grid, place);
  return found?.sheet.formats[found.at.row]?.[found.at.column] ?? "general";
}
