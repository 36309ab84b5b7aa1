import { columnLetters } from "../grid/address";
import { isCellError, type CellValue } from "../grid/grid";
import { page } from "../drawing/page";
import { sheet } from "../drawing/sheet";
import * as style from "../drawing/style";
import { markName } from "../drawing/context";
import type { DrawContext } from "../programme/draw-context";
import type { CellContent, SheetDrawing } from "../programme/workbook/drawing";
import type { Kept, KeptReason, Move, TypedCell } from "./update";

/** Role of the sheet « Données conservées » in its mark. */
export const KEPT_ROLE = "kept";

const columns = { sheet: 24, row: 22, column: 30, cell: 10, value: 60, formula: 40, why: 50 } as const;
export type KeptColumn = keyof typeof columns;
const columnIds = Object.keys(columns) as readonly KeptColumn[];

/** Zero-based row of the headers. */
const KEPT_HEADER_ROW = 3;

/** Everything that the sheet says. */
export interface KeptWords {
  readonly title: string;
  readonly heading: string;
  readonly hint: string;
  readonly headers: Readonly<Record<KeptColumn, string>>;
  readonly why: Readonly<Record<KeptReason, string>>;
  /** A formula of which the result alone was taken over. */
  readonly resultTaken: string;
}

export interface KeptLine {
  readonly from: TypedCell;
  readonly why: string;
}

const asText = (text: string): string => `'${text}`;

/** The value as it was: a text stays one, whatever it reads as. */
function valueOf(value: CellValue): CellContent {
  if (isCellError(value)) return asText(value.error);
  return typeof value === "string" ? asText(value) : value;
}

function contentOf(column: KeptColumn, { from, why }: KeptLine): CellContent {
  switch (column) {
    case "sheet":
      return asText(from.sheet);
    case "row":
      return from.row === null ? null : asText(from.row);
    case "column":
      return from.column === null ? null : asText(from.column);
    case "cell":
      return from.address;
    case "value":
      return valueOf(from.value);
    case "formula":
      return from.formula === null ? null : asText(from.formula);
    case "why":
      return why;
  }
}

/** What is listed: what has no place, then formulas of which the result alone was taken over. */
export const keptLines = (
  kept: readonly Kept[],
  moves: readonly Move[],
  words: KeptWords,
): readonly KeptLine[] => [
  ...kept.map(({ from, why }) => ({ from, why: words.why[why] })),
  ...moves.filter(({ from }) => from.formula !== null).map(({ from }) => ({ from, why: words.resultTaken })),
];

export interface KeptSheet {
  readonly title: string;
  readonly lines: readonly KeptLine[];
  readonly words: KeptWords;
  /** Number format code of a value on its old sheet, so that a date reads as one. */
  readonly formatOf: (from: TypedCell) => string;
}

/** Draws « Données conservées »: a row a value that has no place in the new sheets. */
export function drawKept(context: DrawContext, { title, lines, words, formatOf }: KeptSheet): SheetDrawing {
  const end = columnLetters(columnIds.length - 1);
  const header = KEPT_HEADER_ROW + 1;
  const last = header + lines.length;
  const value = columnLetters(columnIds.indexOf("value"));
  const body = `A${header + 1}:${end}${last}`;
  return sheet({
    role: KEPT_ROLE,
    title,
    tabColor: "#6B778A",
    content: [
      { range: "A1:A2", content: [[words.heading], [words.hint]] },
      { range: `A${header}:${end}${header}`, content: [columnIds.map((column) => words.headers[column])] },
      { range: body, content: lines.map((line) => columnIds.map((column) => contentOf(column, line))) },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      { range: `A${header}:${end}${header}`, style: style.heading },
      { range: body, style: style.calculated },
      ...lines.map(({ from }, place) => ({
        range: `${value}${header + 1 + place}`,
        style: { numberFormat: formatOf(from), horizontal: "left" as const },
      })),
    ],
    columns: columnIds.map((column, place) => ({ column: columnLetters(place), width: columns[column] })),
    freeze: { rows: header, columns: 0 },
    names: [markName(context, KEPT_ROLE)],
    page: page(context, `A1:${end}${last}`, `$${header}:$${header}`),
  });
}
