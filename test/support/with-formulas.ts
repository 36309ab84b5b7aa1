/** Grids of a workbook whose formulas were read: the template's own, then what became of them. */
import { toA1 } from "../../src/core/grid/address";
import type { CellValue, Grid, GridSheet } from "../../src/core/grid/grid";
import type { Edition } from "../../src/core/programme/edition";
import { corners, drawing, withSheet } from "./plan-grid";
import { withCells } from "./edited-grid";

/** Formulas that the template draws on a sheet, by address. */
function drawnFormulas(title: string, edition?: Edition): Readonly<Record<string, string>> {
  const sheet = drawing({}, edition).sheets.find((item) => item.title === title);
  const cells = (sheet?.content ?? []).flatMap(({ range, content }) => {
    const { top, left } = corners(range);
    return content.flatMap((line, row) =>
      line.map((value, column) => [toA1({ row: top + row, column: left + column }), value] as const),
    );
  });
  return Object.fromEntries(
    cells.flatMap(([address, value]) =>
      typeof value === "string" && value.startsWith("=") ? [[address, value]] : [],
    ),
  );
}

/** The same grid as a file gives it: with the formula of each cell that has one. */
export const withFormulas = (grid: Grid, edition?: Edition): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({ ...sheet, formulas: drawnFormulas(sheet.name, edition) })),
});

type Formulas = Readonly<Record<string, string>>;

const changed = (grid: Grid, role: string, change: (formulas: Formulas) => Formulas): Grid =>
  withSheet(grid, role, (sheet: GridSheet) => ({ ...sheet, formulas: change(sheet.formulas ?? {}) }));

/** The same grid, cells of a sheet holding constants (or nothing) where formulas were. */
export const typedOver = (grid: Grid, role: string, cells: Readonly<Record<string, CellValue>>): Grid =>
  changed(withCells(grid, role, cells), role, (formulas) =>
    Object.fromEntries(Object.entries(formulas).filter(([address]) => !Object.hasOwn(cells, address))),
  );

/** The same grid, cells of a sheet holding other formulas. */
export const withOtherFormulas = (grid: Grid, role: string, others: Formulas): Grid =>
  changed(grid, role, (formulas) => ({ ...formulas, ...others }));
