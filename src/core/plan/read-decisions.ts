import type { Decision } from "../findings/decision";
import { markOf } from "../template/mark";
import { NO_KEY, REPORT_ROLE, reportColumns, type ReportColumnId } from "../template/report";
import type { Template } from "../template/template";
import { isCellError, type CellValue, type Grid, type GridSheet } from "./grid";
import { isBlankText, normalizeText } from "./text";

/** Where the report was found. Rows and columns are zero-based places on the sheet. */
export interface LocatedReport {
  readonly sheet: GridSheet;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ReportColumnId, number>>>;
}

/** Rows looked at for the headers. */
const SEARCHED_ROWS = 40;

const headerIds = new Map(reportColumns.map(({ id, header }) => [normalizeText(header), id]));

function columnsIn(sheet: GridSheet, row: readonly CellValue[]): LocatedReport["columns"] {
  const columns: Partial<Record<ReportColumnId, number>> = {};
  row.forEach((value, place) => {
    const id = typeof value === "string" ? headerIds.get(normalizeText(value)) : undefined;
    if (id !== undefined) columns[id] ??= sheet.origin.column + place;
  });
  return columns;
}

/** The row that holds the headers of what is decided and why; null when there is none. */
function locateIn(sheet: GridSheet): LocatedReport | null {
  for (const [place, row] of sheet.values.slice(0, SEARCHED_ROWS).entries()) {
    const columns = columnsIn(sheet, row);
    if (columns.decision === undefined || columns.reason === undefined) continue;
    return { sheet, headerRow: sheet.origin.row + place, columns };
  }
  return null;
}

/** The sheet that carries the mark of the report of this roadmap, whatever its title and place. */
export function markedReport(grid: Grid, { roadmap }: Template): GridSheet | null {
  const isReport = (sheet: GridSheet): boolean => {
    const mark = markOf(sheet);
    return mark?.role === REPORT_ROLE && mark.roadmap === roadmap.id;
  };
  return grid.sheets.find(isReport) ?? null;
}

/** Finds the report by its mark, then by its headers; never by title or position. */
export function locateReport(grid: Grid, template: Template): LocatedReport | null {
  const marked = markedReport(grid, template);
  if (marked) return locateIn(marked);
  const unmarked = grid.sheets.filter((sheet) => markOf(sheet) === null).map(locateIn);
  return unmarked.find((report) => report?.columns.key !== undefined) ?? null;
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
