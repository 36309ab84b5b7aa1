/** Sheets and workbooks with nothing in them but what a test gives. */
import type { Grid, GridSheet } from "../../src/core/grid/grid";

export const bareSheet = (name: string, of: Partial<GridSheet> = {}): GridSheet => ({
  name,
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values: [],
  formats: [],
  names: [],
  ...of,
});

export const bareGrid = (sheets: readonly GridSheet[], of: Partial<Grid> = {}): Grid => ({
  sheets,
  names: [],
  date1904: false,
  unread: [],
  ...of,
});
