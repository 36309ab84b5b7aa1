/** Sheets that hold nothing but hidden names: what says which sheet is which, and in what state. */
import type { DefinedName, Grid, GridSheet } from "../../src/core/grid/grid";

export const named = (name: string, formula: string): DefinedName => ({ name, formula, visible: false });

export const sheetNamed = (name: string, ...names: readonly DefinedName[]): GridSheet => ({
  name,
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values: [],
  formats: [],
  names,
});

export const gridOf = (...sheets: readonly GridSheet[]): Grid => ({
  sheets,
  names: [],
  date1904: false,
  unread: [],
});
