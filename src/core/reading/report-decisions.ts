import { foldText } from "../conditions/fold-text";
import type { Decision } from "../programme/finding/decision";
import { decisionWords, NO_KEY, reportColumns, type ReportColumnId } from "../programme/workbook/report";
import { spelledItems } from "../programme/table/spellings";
import { isCellError, type CellValue, type GridSheet } from "../grid/grid";
import { reportHeadersIn, reportIn } from "./report-headers";
import { isBlankText } from "../text/text";

export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** A row of a report where something was decided, with its place on the sheet, from 0. */
export interface DecidedRow {
  readonly row: number;
  readonly decision: Decision;
}

/** Every row of a report where a decision, a reason or who decides was typed, from top to bottom. */
function decidedRows(sheet: GridSheet): readonly DecidedRow[] {
  const report = reportIn(sheet);
  if (!report) return [];
  const { headerRow, columns } = report;
  const first = headerRow + 1;
  return sheet.values.slice(first - sheet.origin.row).flatMap((row, place) => {
    const at = (id: ReportColumnId): string => {
      const column = columns[id];
      return column === undefined ? "" : textOf(row[column - sheet.origin.column]);
    };
    const [decision, reason, author] = [at("decision"), at("reason"), at("author")];
    if ([decision, reason, author].every(isBlankText)) return [];
    const said = Object.fromEntries(reportColumns.map(({ id }) => [id, at(id)]));
    const key = at("key").trim();
    const by = isBlankText(author) ? {} : { author };
    return [
      { row: first + place, decision: { key: key === NO_KEY ? "" : key, decision, reason, ...by, said } },
    ];
  });
}

const words: ReadonlySet<string> = new Set(spelledItems(decisionWords).map(({ spelling }) => spelling));

/**
 * Number of rows where something is decided and cannot be read, because a header of the decisions was typed over: they
 * hold a word of the decisions, or something under a header of ours or under one that stands among ours.
 */
export function unreadDecisions(sheet: GridSheet): number {
  if (reportIn(sheet)) return 0;
  const found = reportHeadersIn(sheet);
  const { left, top } = { left: sheet.origin.column, top: sheet.origin.row };
  const ours = Object.values(found?.columns ?? {});
  const { decision, reason, author } = found?.columns ?? {};
  const isOfDecisions = (column: number): boolean =>
    column === decision ||
    column === reason ||
    column === author ||
    (!ours.includes(column) && column > Math.min(...ours) && column < Math.max(...ours));
  const isDecided = (value: CellValue, column: number): boolean =>
    words.has(foldText(textOf(value))) || (isOfDecisions(left + column) && !isBlankText(textOf(value)));
  const rows = sheet.values.slice(found ? found.headerRow + 1 - top : 0);
  return rows.filter((row) => row.some(isDecided)).length;
}

/** Every decision of a report, from top to bottom. */
export const decisionsOn = (sheet: GridSheet): readonly Decision[] =>
  decidedRows(sheet).map(({ decision }) => decision);
