/** The report as text, for the clipboard and for a file that a spreadsheet opens. */
import { readsAsFormula } from "../core/grid/formula-text";
import { reportColumnIds, type Report, type ReportColumnId } from "../core/programme/workbook/report";
import type { Messages } from "../locales/messages";

/** The key is for the workbook only. */
const columns = reportColumnIds.filter((id) => id !== "key");

/** A spreadsheet takes no text of ours, nor of the plan, for a formula: an apostrophe comes first (CWE-1236). */
const disarmed = (text: string): string => (readsAsFormula(text) ? `'${text}` : text);

function table(report: Report, { report: { headers } }: Messages): readonly (readonly string[])[] {
  const said = (texts: Readonly<Record<ReportColumnId, string>>) => columns.map((id) => disarmed(texts[id]));
  return [said(headers), ...report.rows.map(({ texts }) => said(texts))];
}

/** Rows of text between tabs: what pastes into cells. Tabs and line breaks inside a text become spaces. */
export function toTabbedText(report: Report, words: Messages): string {
  const flat = (text: string): string => text.replace(/[\t\r\n]+/g, " ");
  return table(report, words)
    .map((row) => `${row.map(flat).join("\t")}\r\n`)
    .join("");
}

/** Signs that ask for quotation marks around a text. */
const special = /["\r\n;,\t]|^\s|\s$/;

/**
 * A .csv file that Excel opens by itself: UTF-8 with its signature, a semicolon between columns in French,
 * a comma in English, as Excel expects in each.
 */
export function toCsv(report: Report, words: Messages): string {
  const separator = words.language === "fr" ? ";" : ",";
  const field = (text: string): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = table(report, words).map((row) => `${row.map(field).join(separator)}\r\n`);
  return `\ufeff${lines.join("")}`;
}
