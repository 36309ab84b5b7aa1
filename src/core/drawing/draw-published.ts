import { columnLetters } from "../grid/address";
import type { DrawContext } from "../programme/draw-context";
import type { OfficialColumn, OfficialContent } from "../programme/official/content";
import { officialOf } from "../programme/template";
import type { CellContent, SheetDrawing, StyledRange } from "../programme/workbook/drawing";
import { headingOf } from "../programme/workbook/words";
import { markName } from "./context";
import { page } from "./page";
import { sheet } from "./sheet";
import * as style from "./style";

/** Where the rows of a sheet of published content stand. */
export interface PublishedRows {
  readonly columns: OfficialContent["columns"];
  readonly contents: readonly (readonly CellContent[])[];
  /** One-based, both included. */
  readonly first: number;
  readonly last: number;
}

export interface PublishedSheet {
  readonly role: string;
  readonly title: string;
  /** What is to be known of the content, under the hint. */
  readonly about?: readonly string[];
  /** Headers, where they are not those of the columns. */
  readonly headers?: readonly string[];
  /** In characters. */
  readonly widthOf: (column: OfficialColumn, place: number) => number;
  /** Styles besides those of every such sheet. */
  readonly styles?: (rows: PublishedRows) => readonly StyledRange[];
}

/** Draws a sheet that shows published content as it is, word for word, read-only. */
export function drawPublished(
  context: DrawContext,
  { role, title, about = [], headers, widthOf, styles = () => [] }: PublishedSheet,
): SheetDrawing {
  const { columns, rows } = officialOf(context.template, role);
  const heading = headingOf(context.words, role);
  const above = [heading.title, heading.hint, ...about];
  const header = above.length + 2;
  const contents = rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.content ?? ""));
  const [first, last, end] = [header + 1, header + rows.length, columnLetters(columns.length - 1)];
  const asText = { numberFormat: style.numberFormats.text };
  const hints = above.length === 2 ? "A2" : `A2:A${above.length}`;
  return sheet({
    role,
    title,
    tabColor: "#6B778A",
    content: [
      { range: `A1:A${above.length}`, content: above.map((line) => [line]) },
      { range: `A${header}:${end}${header}`, content: [headers ?? columns.map((column) => column.header)] },
      { range: `A${first}:${end}${last}`, content: contents },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: hints, style: style.hint },
      { range: `A${header}:${end}${header}`, style: { ...style.heading, ...asText } },
      { range: `A${first}:${end}${last}`, style: { ...style.official, ...asText } },
      ...styles({ columns, contents, first, last }),
    ],
    columns: columns.map((column, place) => ({
      column: columnLetters(place),
      width: widthOf(column, place),
    })),
    rowHeights: [{ rows: `${header}:${header}`, height: 34 }],
    freeze: { rows: header, columns: 0 },
    names: [markName(context, role)],
    page: page(context, `A1:${end}${last}`, `$${header}:$${header}`),
    protect: true,
  });
}
