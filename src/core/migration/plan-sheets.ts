import type { Grid, GridSheet } from "../grid/grid";
import type { Edition } from "../programme/edition";
import { markOf } from "../programme/workbook/mark";
import { drawnAnew } from "../programme/workbook/report";
import { locateSheets } from "../reading/locate";

/** A sheet of the plan that an update draws anew. */
export interface PlanSheet {
  readonly sheet: GridSheet;
  readonly role: string;
}

/**
 * The sheets of the plan, in the order of the workbook: those that are read, and those of the template that are not,
 * known by their marks. The report is none of them: it stays, with what was decided in it. Of several sheets that are
 * only known by the same mark, none is taken.
 */
export function planSheets(grid: Grid, edition: Edition): readonly PlanSheet[] {
  const { read } = locateSheets(grid, edition);
  const roles = new Map([...read.values()].map(({ sheet, role }) => [sheet, role]));
  const others = edition.pages.map(({ role }) => role).filter((role) => !read.has(role));
  for (const role of others) {
    const [only, another] = grid.sheets.filter((sheet) => {
      const mark = markOf(sheet);
      return mark?.roadmap === edition.roadmap.id && mark.role === role && !roles.has(sheet);
    });
    if (only && !another) roles.set(only, role);
  }
  return grid.sheets.flatMap((sheet) => {
    const role = roles.get(sheet);
    return role === undefined || drawnAnew.has(role) ? [] : [{ sheet, role }];
  });
}
