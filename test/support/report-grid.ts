/** The report in the grid of a test: drawn by the product itself, then decided on as people do. */
import { makeReport } from "../../src/app/make-report";
import type { Validation } from "../../src/core/validation/validation";
import { isCellError, type CellValue, type Grid, type GridSheet } from "../../src/core/grid/grid";
import { drawReport } from "../../src/core/drawing/draw-report";
import type { SheetDrawing } from "../../src/core/programme/workbook/drawing";
import {
  REPORT_HEADER_ROW,
  reportColumnPlace,
  reportColumns,
  type ReportColumnId,
} from "../../src/core/programme/workbook/report";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords } from "../../src/locales/fr/rules";
import { workbookWords } from "../../src/locales/fr/workbook";
import { messagesOf } from "../../src/locales/messages-of";
import { corners, template, withSheet } from "./plan-grid";

export const checkedAt = new Date(2025, 3, 15, 14, 5);
const talk = ruleTalk(ruleWords);

/** The report of a validation, as « Écrire le rapport » makes it. */
export const reportOf = (validation: Validation) => makeReport(validation, checkedAt, messagesOf.fr, talk);

/** The sheet « Rapport de validation » of a validation. */
export function drawnReport(validation: Validation): SheetDrawing {
  const choice = { category: "", organization: validation.organization ?? "", fiscalYear: "" };
  return drawReport({ template, words: workbookWords, choice }, reportOf(validation));
}

/** What the formulas of the report show: a link its second text, a text itself; the state is not read. */
function shown(content: CellValue | undefined, isText: boolean): CellValue {
  if (typeof content !== "string" || isText || !content.startsWith("=")) return content ?? null;
  return /^=(?:HYPERLINK\(.*)?"([^"]*)"\)?$/.exec(content)?.[1] ?? null;
}

function valuesOf({ content }: SheetDrawing): readonly (readonly CellValue[])[] {
  const last = Math.max(...content.map(({ range }) => corners(range).bottom));
  const values = Array.from({ length: last + 1 }, () => reportColumns.map((): CellValue => null));
  for (const { range, content: block, isText } of content) {
    const { top, left } = corners(range);
    block.forEach((line, row) => {
      line.forEach((value, column) => {
        const cells = values[top + row];
        if (cells && value !== null) cells[left + column] = shown(value, isText === true);
      });
    });
  }
  return values;
}

/** The grid with the report of a validation written in its sheet. */
export function withReport(grid: Grid, validation: Validation): Grid {
  const values = valuesOf(drawnReport(validation));
  return withSheet(grid, "report", (sheet) => ({
    ...sheet,
    values,
    formats: values.map((row) => row.map(() => "text" as const)),
  }));
}

export type ReportLine = Readonly<Record<ReportColumnId, string>>;

const FIRST = REPORT_HEADER_ROW + 1;

const isReport = ({ names }: GridSheet): boolean => names.some(({ formula }) => formula.includes("|report"));

/** Rows of the report's sheet, as texts by column. */
export function linesOfReport(grid: Grid): readonly ReportLine[] {
  const sheet = grid.sheets.find(isReport);
  return (sheet?.values.slice(FIRST) ?? []).map((row) => {
    const text = (id: ReportColumnId): string => {
      const value = row[reportColumnPlace(id)] ?? "";
      return isCellError(value) ? value.error : String(value);
    };
    return {
      ...{ severity: text("severity"), rule: text("rule"), sheet: text("sheet"), cell: text("cell") },
      ...{ message: text("message"), fix: text("fix"), source: text("source") },
      ...{
        decision: text("decision"),
        reason: text("reason"),
        author: text("author"),
        state: text("state"),
        key: text("key"),
      },
    };
  });
}

export interface Decided {
  readonly decision?: CellValue;
  readonly reason?: CellValue;
  readonly author?: CellValue;
}

/** Types a decision in the rows of the report that are about a rule and a cell ("MES-03 AE5"). */
export function decide(
  grid: Grid,
  about: string,
  { decision = null, reason = null, author = null }: Decided,
): Grid {
  const places = linesOfReport(grid).flatMap(({ rule, cell }, place) =>
    `${rule} ${cell}`.trim() === about ? [FIRST + place] : [],
  );
  if (places.length !== 1) throw new Error(`${places.length} rows about ${about}`);
  return withSheet(grid, "report", (sheet) => ({
    ...sheet,
    values: sheet.values.map((row, place) =>
      places.includes(place)
        ? row.map((value, column) => {
            if (column === reportColumnPlace("decision")) return decision;
            if (column === reportColumnPlace("author")) return author;
            return column === reportColumnPlace("reason") ? reason : value;
          })
        : row,
    ),
  }));
}
