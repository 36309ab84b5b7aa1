import type { CellValue, GridSheet } from "../../src/core/grid/grid";

/** The sheet with blank columns before the others. */
export const columnsLeft = (sheet: GridSheet, count: number): GridSheet => ({
  ...sheet,
  values: sheet.values.map((line) => [...Array<null>(count).fill(null), ...line]),
});

/** The two columns of a sheet change places. */
export const swapped = (sheet: GridSheet, left: number, right: number): GridSheet => ({
  ...sheet,
  values: sheet.values.map((line) => {
    const next: CellValue[] = [...line];
    [next[left], next[right]] = [line[right] ?? null, line[left] ?? null];
    return next;
  }),
});
