import { contentAt, formatAt } from "../../grid/content-at";
import { DAYS_1904, serialToIso } from "../../calendar/dates";
import type { Grid } from "../../grid/grid";
import type { Finding } from "./finding";

/** The finding with what its first cell shows, when that is a number and its format is known. */
export function withShownNumber<F extends Finding>(finding: F, grid: Grid): F {
  const [cell] = finding.cells;
  const codes = grid.sheets.find(({ name }) => name === cell?.sheet)?.formatCodes;
  if (!cell || !codes) return finding;
  const held = contentAt(grid, cell);
  if (typeof held !== "number") return finding;
  const isDate = formatAt(grid, cell) === "date";
  const value = isDate && grid.date1904 ? held + DAYS_1904 : held;
  const code = codes[cell.address] ?? "General";
  return { ...finding, shown: { value, code, day: isDate ? serialToIso(value) : null } };
}
