import { headingOf } from "../programme/workbook/words";
import { quote, valueFormula, type Layout } from "../conditions/to-formula";
import { stateValue } from "../programme/finding/decision";
import { columnLetters, quoteSheet } from "../grid/address";
import type { CellContent, ContentBlock } from "../programme/workbook/drawing";
import {
  REPORT_HEADER_ROW,
  REPORT_ROLE,
  reportColumnPlace,
  reportColumns,
  type Report,
  type ReportColumnId,
  type ReportRow,
} from "../programme/workbook/report";
import type { DrawContext } from "../programme/draw-context";

export type ReportContext = Pick<DrawContext, "choice" | "template" | "words">;

/** Rows written in one request: a request is limited to 5 MB. */
export const REPORT_CHUNK = 200;

/** Rows of the headers, of the first row under them and of the summary, from 1. */
export const HEADER = REPORT_HEADER_ROW + 1;
export const FIRST = HEADER + 1;
export const SUMMARY = 3;

/** Letters of a column of the report. */
export const letters = (id: ReportColumnId): string => columnLetters(reportColumnPlace(id));
/** Columns that are formulas: all the others hold text. */
export const formulas: readonly ReportColumnId[] = ["cell", "state"];

const layout = (row: number): Layout => {
  const nowhere = (name: string): never => {
    throw new Error(`The report has no ${name}`);
  };
  return {
    column: (id) => `$${id === "decision" ? letters("decision") : letters("reason")}${row}`,
    shown: () => null,
    parameter: nowhere,
    list: nowhere,
    places: nowhere,
  };
};

/** A link as a formula: it moves with its row when people sort. */
function link({ cell, texts }: ReportRow): CellContent {
  if (!cell) return texts.cell === "" ? null : `=${quote(texts.cell)}`;
  const target = `#${quoteSheet(cell.sheet)}!${cell.address}`;
  return `=HYPERLINK(${quote(target)},${quote(texts.cell)})`;
}

function state({ words }: ReportContext, { kind, texts }: ReportRow, row: number): CellContent {
  if (kind === "finding")
    return `=${valueFormula(stateValue({ ...words.report.states, none: "" }), layout(row))}`;
  return texts.state === "" ? null : `=${quote(texts.state)}`;
}

function contentOf(context: ReportContext, id: ReportColumnId, row: ReportRow, place: number): CellContent {
  if (id === "cell") return link(row);
  return id === "state" ? state(context, row, place) : row.texts[id] || null;
}

/** Neighbouring columns of one kind, text or formulas, with the letters of the first and of the last. */
interface ColumnRun {
  readonly isFormula: boolean;
  readonly ids: readonly ReportColumnId[];
  readonly start: string;
  readonly end: string;
}

function columnRuns(): readonly ColumnRun[] {
  const runs: { isFormula: boolean; ids: ReportColumnId[]; start: string; end: string }[] = [];
  for (const { id } of reportColumns) {
    const isFormula = formulas.includes(id);
    const end = letters(id);
    const run = runs.at(-1);
    if (run?.isFormula === isFormula) {
      run.ids.push(id);
      run.end = end;
    } else runs.push({ isFormula, ids: [id], start: end, end });
  }
  return runs;
}

function chunk(context: ReportContext, rows: readonly ReportRow[], first: number): readonly ContentBlock[] {
  return columnRuns().map(({ isFormula, ids, start, end }) => ({
    range: `${start}${first}:${end}${first + rows.length - 1}`,
    content: rows.map((row, place) => ids.map((id) => contentOf(context, id, row, first + place))),
    ...(isFormula ? {} : { isText: true as const }),
  }));
}

/** The rows of the report, in blocks that fit one request. */
export function tableContent(context: ReportContext, rows: readonly ReportRow[]): readonly ContentBlock[] {
  const starts = Array.from(
    { length: Math.ceil(rows.length / REPORT_CHUNK) },
    (_, part) => part * REPORT_CHUNK,
  );
  return starts.flatMap((start) => chunk(context, rows.slice(start, start + REPORT_CHUNK), FIRST + start));
}

/** Title, hint, summary, headers: what stands above the rows. */
export function headContent({ words }: ReportContext, report: Report | null): readonly ContentBlock[] {
  const heading = headingOf(words, REPORT_ROLE);
  const end = columnLetters(reportColumns.length - 1);
  const summary = report?.summary ?? [];
  const lines: readonly ContentBlock[] =
    summary.length === 0
      ? []
      : [
          {
            range: `A${SUMMARY}:B${SUMMARY + summary.length - 1}`,
            content: summary.map((line) => [...line]),
            isText: true,
          },
        ];
  return [
    { range: "A1:A2", content: [[heading.title], [heading.hint]] },
    ...lines,
    { range: `A${HEADER}:${end}${HEADER}`, content: [reportColumns.map(({ header }) => header)] },
  ];
}
