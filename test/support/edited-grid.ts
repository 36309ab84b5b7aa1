/** Grids as people leave them: cells typed over, rows moved or deleted. Sheets are named by role. */
import { fromA1 } from "../../src/core/grid/address";
import type { CellValue, Grid, GridSheet } from "../../src/core/grid/grid";
import { withSheet } from "./plan-grid";

type Row = readonly CellValue[];

/** The same grid, cells of one sheet holding something else; the sheet grows when they are outside. */
export const withCells = (grid: Grid, role: string, cells: Readonly<Record<string, CellValue>>): Grid =>
  withSheet(grid, role, (sheet) => {
    const values = sheet.values.map((row) => [...row]);
    for (const [address, value] of Object.entries(cells)) {
      const position = fromA1(address);
      const row = position && values[position.row - sheet.origin.row];
      if (!position || !row) throw new Error(`No cell ${address} in ${role}`);
      row[position.column - sheet.origin.column] = value;
    }
    return { ...sheet, values };
  });

/** The same grid, the rows of one sheet rearranged: a row keeps its formats. */
export const withRows = (
  grid: Grid,
  role: string,
  rearrange: (rows: readonly Row[]) => readonly Row[],
): Grid =>
  withSheet(grid, role, (sheet: GridSheet) => {
    const formats = new Map(sheet.values.map((row, place) => [row, sheet.formats[place] ?? []]));
    const values = rearrange(sheet.values);
    return { ...sheet, values, formats: values.map((row) => formats.get(row) ?? row.map(() => "general")) };
  });

/** The same grid, a sheet that lost its mark. */
export const withoutMark = (grid: Grid, role: string): Grid =>
  withSheet(grid, role, (sheet) => ({ ...sheet, names: [] }));
