import { isBlankValue } from "../text/blank";
import { formerReportColumns, REPORT_HEADER_ROW, reportColumns } from "../programme/workbook/report";
import type { Template } from "../programme/template";
import type { CellValue, Grid, GridSheet } from "../grid/grid";
import { reportSheet, rivalReports } from "./read-decisions";
import { unreadDecisions } from "./report-decisions";
import { contradictions } from "./reports-in-use";

/** Where a report is to be written. */
export interface ReportPlace {
  /** Sheet whose report is written anew; null when a sheet is added. */
  readonly refresh: string | null;
  /** Sheet whose report people rearranged: it stays as it is and is no longer the report. */
  readonly setAside: string | null;
  /** Sheets of which nothing tells which is the report in use: they stay as they are. Absent when there are none. */
  readonly rivals?: readonly string[];
  /** Number of decisions of sheets that stay as they are that could not be read, or that contradict one another. */
  readonly unread?: number;
}

/** Columns of the summary above the headers: label and text. */
const SUMMARY_COLUMNS = 2;

/** True when everything on the sheet is where the report puts it, so that writing over it takes nothing from anybody. */
function isOurs(sheet: GridSheet): boolean {
  const at = (row: number, column: number): CellValue | undefined =>
    sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column];
  const columns = [reportColumns, formerReportColumns].find((layout) =>
    layout.every(({ header }, column) => at(REPORT_HEADER_ROW, column) === header),
  );
  if (!columns || sheet.strays) return false;
  const key = columns.findIndex(({ id }) => id === "key");
  return sheet.values.every((values, line) => {
    const row = sheet.origin.row + line;
    const isOurRow = row > REPORT_HEADER_ROW && !isBlankValue(at(row, key));
    const width = isOurRow || row === REPORT_HEADER_ROW ? columns.length : SUMMARY_COLUMNS;
    const allowed = row > REPORT_HEADER_ROW && !isOurRow ? 0 : width;
    return values.slice(Math.max(0, allowed - sheet.origin.column)).every(isBlankValue);
  });
}

const counted = (unread: number): Pick<ReportPlace, "unread"> => (unread > 0 ? { unread } : {});

/** Where the report of a workbook goes: over the one that is there, unless people made something else of it. */
export function reportPlace(grid: Grid, template: Template): ReportPlace {
  const rivals = rivalReports(grid, template).map(({ name }) => name);
  if (rivals.length > 0) {
    return {
      refresh: null,
      setAside: null,
      rivals,
      ...counted(contradictions(rivalReports(grid, template))),
    };
  }
  const sheet = reportSheet(grid, template);
  if (!sheet) return { refresh: null, setAside: null };
  const isBlank = sheet.values.every((row) => row.every(isBlankValue));
  // Notes and comments stay on their cells, whatever is written there: the rows that they are about would move.
  const isFree = (sheet.notes ?? 0) === 0;
  return isFree && (isBlank || isOurs(sheet))
    ? { refresh: sheet.name, setAside: null }
    : { refresh: null, setAside: sheet.name, ...counted(unreadDecisions(sheet)) };
}
