/**
 * A drawing as text that people read and compare line by line. Nothing is left out: every part of a sheet
 * has its lines, blank cells aside; a formula that is filled down is said once, "#" being the row's own number.
 */
import { columnLetters } from "../../src/core/grid/address";
import type {
  CellContent,
  ContentBlock,
  SheetDrawing,
  WorkbookDrawing,
} from "../../src/core/programme/workbook/drawing";
import { corners } from "./corners";
import { formulaLines, onItsRow } from "./render-formula";

/** The sign that shows a non-breaking space: it is in no drawing. */
const OPEN_BOX = "\u237d";

/** Characters that leave no trace on the page, by their code. */
const invisible = /[\u200b-\u200f\u2007\u202f\u2060\ufeff]/g;
const byCode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

function shownText(text: string): string {
  if (/^[\w#.$:-]+$/.test(text)) return text;
  // Formulas are full of quotation marks.
  return /"/.test(text) && !/[`\n\\]/.test(text) ? `\`${text}\`` : JSON.stringify(text);
}

function shown(value: unknown): string {
  if (typeof value === "string") return shownText(value);
  if (typeof value === "object" && value !== null) return `{ ${pairs(value)} }`;
  return String(value);
}

/** What an object holds, key by key. */
function pairs(item: object): string {
  return Object.entries(item)
    .map(([key, value]) => (value === true ? key : `${key}=${shown(value)}`))
    .join(" ");
}

interface Run {
  readonly first: number;
  last: number;
  /** What says that the next row holds the same. */
  readonly sameAs: string;
  readonly content: CellContent | undefined;
}

/** A line that is too short leaves a hole, which Excel refuses. */
const said = (content: CellContent | undefined): string =>
  content === undefined ? "MISSING" : JSON.stringify(content);

/** Cells of one column of a block, neighbouring rows with the same content together. */
function runsOf({ range, content, isText }: ContentBlock, column: number): readonly Run[] {
  const { top } = corners(range);
  const runs: Run[] = [];
  content.forEach((line, index) => {
    const row = top + index + 1;
    const cell = line[column];
    const isFormula = typeof cell === "string" && cell.startsWith("=") && !isText;
    const sameAs = isFormula ? onItsRow(cell, row) : said(cell);
    const before = runs.at(-1);
    if (before?.sameAs === sameAs) before.last = row;
    else runs.push({ first: row, last: row, sameAs, content: cell });
  });
  return runs.filter((run) => run.content !== null);
}

function runLines(
  letters: string,
  { first, last, sameAs, content }: Run,
  isText: boolean,
): readonly string[] {
  const place = first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
  if (typeof content !== "string" || !content.startsWith("=") || isText) return [`${place} ${said(content)}`];
  const [start = "", ...others] = formulaLines(first === last ? content : sameAs);
  return [`${place} ${start}`, ...others.map((line) => `  ${line}`)];
}

function blockLines(block: ContentBlock): readonly string[] {
  const isText = block.isText === true;
  const width = Math.max(...block.content.map((line) => line.length));
  const { left } = corners(block.range);
  const cells = Array.from({ length: width }, (_, column) =>
    runsOf(block, column).flatMap((run) => runLines(columnLetters(left + column), run, isText)),
  );
  const size = `${block.content.length} × ${width}`;
  return [
    `${block.range} (${size})${isText ? ", text only" : ""}`,
    ...cells.flat().map((line) => `  ${line}`),
  ];
}

/** One line a thing: where it is, then all that it says. */
const lines = (items: readonly object[], where: string): readonly string[] =>
  items.map((item) => {
    const { [where]: place, ...rest } = Object.fromEntries(Object.entries(item));
    return `${String(place)} ${pairs(rest)}`.trimEnd();
  });

type Parts = Readonly<Record<Exclude<keyof SheetDrawing, "hiddenRows">, readonly string[]>> & {
  /** Said only where there are some. */
  readonly hiddenRows?: readonly string[];
};

/** By type, no part of a sheet can be forgotten. */
const parts = (sheet: SheetDrawing): Parts => ({
  role: [sheet.role],
  title: [sheet.title],
  visibility: [sheet.visibility],
  tabColor: sheet.tabColor === undefined ? [] : [sheet.tabColor],
  protect: [String(sheet.protect)],
  freeze: sheet.freeze ? [pairs(sheet.freeze)] : [],
  page: sheet.page ? [pairs(sheet.page)] : [],
  table: sheet.table ? [pairs(sheet.table)] : [],
  names: lines(sheet.names, "name"),
  columns: lines(sheet.columns, "column"),
  rowHeights: lines(sheet.rowHeights, "rows"),
  ...(sheet.hiddenRows ? { hiddenRows: sheet.hiddenRows } : {}),
  groups: lines(sheet.groups, "columns"),
  content: sheet.content.flatMap(blockLines),
  styles: lines(sheet.styles, "range"),
  validations: lines(sheet.validations, "range"),
  conditionalFormats: lines(sheet.conditionalFormats, "range"),
  charts: lines(sheet.charts, "place"),
});

function toText(of: Readonly<Record<string, readonly string[]>>): string {
  const said = Object.entries(of).flatMap(([part, [first, ...others]]) => {
    if (first === undefined) return [`${part}: none`];
    if (others.length === 0) return [`${part}: ${first}`];
    return ["", `${part}:`, ...[first, ...others].map((line) => `  ${line}`)];
  });
  return `${said.join("\n").replaceAll("\u00a0", OPEN_BOX).replace(invisible, byCode)}\n`;
}

/** Everything that a sheet's drawing says. */
export const renderSheet = (sheet: SheetDrawing): string => toText(parts(sheet));

/** Everything that a workbook's drawing says: one text for the workbook, one for each sheet, by role. */
export function renderWorkbook({
  sheets,
  customXml,
  activate,
  about,
}: WorkbookDrawing): ReadonlyMap<string, string> {
  const said = about === undefined ? {} : { about: [about] };
  const of: Readonly<Record<keyof Omit<WorkbookDrawing, "about">, readonly string[]>> = {
    customXml: [customXml],
    activate: [activate],
    sheets: sheets.map(({ role, title }) => `${role} ${title}`),
  };
  return new Map([
    ["workbook", toText({ ...said, ...of })],
    ...sheets.map((sheet) => [sheet.role, renderSheet(sheet)] as const),
  ]);
}
