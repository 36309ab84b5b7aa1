import { quote } from "../conditions/to-formula";
import { severities } from "../programme/finding/facts";
import { columnLetters } from "../grid/address";
import type {
  ContentBlock,
  DrawnConditionalFormat,
  DrawnValidation,
  SheetDrawing,
  StyledRange,
} from "../programme/workbook/drawing";
import {
  decisionWords,
  NO_KEY,
  REPORT_ROLE,
  reportColumns,
  type Report,
  type ReportColumnId,
} from "../programme/workbook/report";
import { markName } from "./context";
import { page } from "./page";
import {
  FIRST,
  formulas,
  headContent,
  HEADER,
  letters,
  SUMMARY,
  tableContent,
  type ReportContext,
} from "./report-content";
import { sheet } from "./sheet";
import * as style from "./style";

/** Columns where people write. */
const entries: readonly ReportColumnId[] = ["decision", "reason", "author"];

function styles(report: Report | null, last: number): readonly StyledRange[] {
  const visibleEnd = letters("state");
  const body = reportColumns
    .filter(({ id }) => id !== "key")
    .map(({ id }): StyledRange => ({
      range: `${letters(id)}${FIRST}:${letters(id)}${last}`,
      style: {
        ...(entries.includes(id) ? style.entry : style.calculated),
        numberFormat: formulas.includes(id) ? "General" : style.numberFormats.text,
        ...(id === "cell" ? { color: "#095797" } : {}),
      },
    }));
  return [
    { range: "A1", style: style.title },
    { range: "A2", style: style.hint },
    { range: `A${SUMMARY}:A${HEADER - 2}`, style: { bold: true, color: "#223654" } },
    {
      range: `B${SUMMARY}:B${HEADER - 2}`,
      style: { color: "#223654", numberFormat: style.numberFormats.text },
    },
    { range: `A${HEADER}:${visibleEnd}${HEADER}`, style: style.heading },
    ...(report ? body : [{ range: `A${FIRST}`, style: style.hint }]),
    {
      range: `${letters("key")}${FIRST}:${letters("key")}${last}`,
      style: { numberFormat: style.numberFormats.text },
    },
  ];
}

function validations({ words }: ReportContext, last: number): readonly DrawnValidation[] {
  const range = (id: ReportColumnId): string => `${letters(id)}${FIRST}:${letters(id)}${last}`;
  return [
    {
      range: range("decision"),
      rule: { type: "list", source: decisionWords.join(",") },
      prompt: words.report.decisionPrompt,
      alert: { style: "warning", ...words.alerts.list },
    },
    { range: range("reason"), rule: { type: "none" }, prompt: words.report.reasonPrompt },
    { range: range("author"), rule: { type: "none" }, prompt: words.report.authorPrompt },
  ];
}

/** What follows the typing, with the pane closed: justified rows fade, what is missing lights up. */
function conditionalFormats({ words }: ReportContext, last: number): readonly DrawnConditionalFormat[] {
  const { states } = words.report;
  const cell = (id: ReportColumnId): string => `$${letters(id)}${FIRST}`;
  const range = (from: ReportColumnId, to: ReportColumnId): string =>
    `${letters(from)}${FIRST}:${letters(to)}${last}`;
  const incomplete = [states["reason-missing"], states["decision-missing"], states["decision-unknown"]];
  return [
    {
      range: range("severity", "state"),
      formula: `=${cell("state")}=${quote(states.justified)}`,
      style: style.outOfScope,
      stopIfTrue: true,
    },
    {
      range: range("decision", "state"),
      formula: `=OR(${incomplete.map((said) => `${cell("state")}=${quote(said)}`).join(",")})`,
      style: style.highlights.warning,
      stopIfTrue: true,
    },
    ...severities.map((severity) => ({
      range: range("severity", "severity"),
      formula: `=ISNUMBER(SEARCH(${quote(words.symbols[severity])},${cell("severity")}))`,
      style: style.highlights[severity],
      stopIfTrue: true,
    })),
  ];
}

/**
 * Draws « Rapport de validation »: a summary, then a table with a row a finding, the key by which its
 * decision is found again in a hidden column. Empty until the first report (`report` is then null).
 */
export function drawReport(context: ReportContext, report: Report | null): SheetDrawing {
  const { words } = context;
  const last = Math.max(FIRST, FIRST + (report?.rows.length ?? 0) - 1);
  const end = columnLetters(reportColumns.length - 1);
  const empty: readonly ContentBlock[] = [
    { range: `A${FIRST}`, content: [[words.report.empty]] },
    { range: `${letters("key")}${FIRST}`, content: [[NO_KEY]] },
  ];
  return sheet({
    role: REPORT_ROLE,
    title: words.titles.report,
    tabColor: "#6B778A",
    content: [...headContent(context, report), ...(report ? tableContent(context, report.rows) : empty)],
    styles: styles(report, last),
    columns: reportColumns.map(({ id, width }) => ({
      column: letters(id),
      width,
      ...(id === "key" ? { hidden: true } : {}),
    })),
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 24 }],
    freeze: { rows: HEADER, columns: 0 },
    validations: report ? validations(context, last) : [],
    conditionalFormats: report ? conditionalFormats(context, last) : [],
    table: report ? { name: "Rapport_validation", range: `A${HEADER}:${end}${last}`, filter: true } : null,
    names: [markName(context, REPORT_ROLE)],
    page: page(context, `A1:${letters("author")}${last}`, `$${HEADER}:$${HEADER}`),
  });
}
