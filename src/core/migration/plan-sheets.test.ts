import { drawing, planGrid, template, withSheet } from "../../../test/support/plan-grid";
import { withoutMark } from "../../../test/support/edited-grid";
import type { Grid, GridSheet } from "../grid/grid";
import { planSheets } from "./plan-sheets";

const fresh = planGrid();
const titleOf = (role: string): string =>
  drawing().sheets.find((sheet) => sheet.role === role)?.title ?? role;
const told = (grid: Grid) => planSheets(grid, template).map(({ sheet, role }) => [sheet.name, role]);
const all = drawing()
  .sheets.filter(({ role }) => role !== "report" && role !== "catalogue")
  .map(({ title, role }) => [title, role]);
const without = (...roles: readonly string[]) => all.filter(([, role]) => !roles.includes(role ?? ""));
const copyOf = (grid: Grid, role: string, change: Partial<GridSheet> = {}): Grid => ({
  ...grid,
  sheets: grid.sheets.flatMap((sheet) =>
    sheet.name === titleOf(role) ? [sheet, { ...sheet, name: `${sheet.name} (2)`, ...change }] : [sheet],
  ),
});

test("are those of the template in the order of the workbook, but for the report and the rules", () => {
  expect(told(fresh)).toEqual(all);
  expect(told({ ...fresh, sheets: [...fresh.sheets].reverse() })).toEqual([...all].reverse());
});

test("are known by their marks under another title; without its mark, one that is not read is not known", () => {
  const renamed = withSheet(fresh, "reference", (sheet) => ({ ...sheet, name: "Réf" }));
  expect(told(renamed)).toEqual(all.map(([title, role]) => [role === "reference" ? "Réf" : title, role]));
  expect(told(withoutMark(fresh, "reference"))).toEqual(without("reference"));
});

test("are not those of another programme, nor any of two that only the same mark tells", () => {
  const other = withSheet(fresh, "reference", (sheet) => ({
    ...sheet,
    names: sheet.names.map((name) => ({ ...name, formula: name.formula.replace("ptn-sss", "stng") })),
  }));
  expect(told(other)).toEqual(without("reference"));
  expect(told(copyOf(fresh, "reference"))).toEqual(without("reference"));
  expect(told(copyOf(fresh, "reference", { names: [] }))).toEqual(all);
});
