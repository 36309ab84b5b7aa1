import type { Decision } from "../findings/decision";
import { NO_KEY, REPORT_ROLE, reportColumns, type ReportColumnId } from "../template/report";
import type { Template } from "../template/template";
import { isCellError, type CellValue, type Grid, type GridSheet } from "./grid";
import { sheetIn } from "./locate";
import { reportIn, type LocatedReport } from "./report-headers";
import { candidatesOf } from "./sheet-candidates";
import { isBlankText } from "./text";

/** The sheet of the report, whatever its title and place, even when its headers were taken away. */
export function reportSheet(grid: Grid, template: Template): GridSheet | null {
  const hollow = candidatesOf(grid, template).hollow.find(({ role }) => role === REPORT_ROLE);
  return sheetIn(grid, template, REPORT_ROLE) ?? hollow?.sheet ?? null;
}

/** Finds the report by its mark and its headers; never by title or position. */
export function locateReport(grid: Grid, template: Template): LocatedReport | null {
  const sheet = sheetIn(grid, template, REPORT_ROLE);
  return sheet && reportIn(sheet);
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** Every decision of the report, from top to bottom: rows where a decision or a reason was typed. */
export function readDecisions(grid: Grid, template: Template): readonly Decision[] {
  const report = locateReport(grid, template);
  if (!report) return [];
  const { sheet, headerRow, columns } = report;
  const rows = sheet.values.slice(headerRow + 1 - sheet.origin.row);
  return rows.flatMap((row) => {
    const at = (id: ReportColumnId): string => {
      const column = columns[id];
      return column === undefined ? "" : textOf(row[column - sheet.origin.column]);
    };
    const [decision, reason] = [at("decision"), at("reason")];
    if (isBlankText(decision) && isBlankText(reason)) return [];
    const said = Object.fromEntries(reportColumns.map(({ id }) => [id, at(id)]));
    const key = at("key").trim();
    return [{ key: key === NO_KEY ? "" : key, decision, reason, said }];
  });
}
