import type { Decision } from "../programme/finding/decision";
import { REPORT_ROLE } from "../programme/workbook/report";
import type { Template } from "../programme/template";
import type { Grid, GridSheet } from "../grid/grid";
import { locateSheets, sheetIn } from "./locate";
import { decisionsOn } from "./report-decisions";
import { reportIn, type LocatedReport } from "./report-headers";
import { pooledDecisions } from "./reports-in-use";
import { candidatesOf } from "./sheet-candidates";

/** Reports of a workbook of which nothing tells which is in use; empty when something does. */
export const rivalReports = (grid: Grid, template: Template): readonly GridSheet[] =>
  locateSheets(grid, template).reports.map(({ sheet }) => sheet);

/** The sheet of the report, whatever its title and place, even when its headers were taken away. */
export function reportSheet(grid: Grid, template: Template): GridSheet | null {
  if (rivalReports(grid, template).length > 0) return null;
  const hollow = candidatesOf(grid, template).hollow.find(({ role }) => role === REPORT_ROLE);
  return sheetIn(grid, template, REPORT_ROLE) ?? hollow?.sheet ?? null;
}

/** Finds the report by its mark and its headers; never by title or position. */
export function locateReport(grid: Grid, template: Template): LocatedReport | null {
  const sheet = sheetIn(grid, template, REPORT_ROLE);
  return sheet && reportIn(sheet);
}

/** Every decision of the report, from top to bottom: rows where a decision or a reason was typed. */
export function readDecisions(grid: Grid, template: Template): readonly Decision[] {
  const rivals = rivalReports(grid, template);
  if (rivals.length > 0) return pooledDecisions(rivals);
  const report = locateReport(grid, template);
  return report ? decisionsOn(report.sheet) : [];
}
