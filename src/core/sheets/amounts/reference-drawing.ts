import { markName } from "../../drawing/context";
import { page } from "../../drawing/page";
import { sheet } from "../../drawing/sheet";
import * as style from "../../drawing/style";
import { areWrittenNumbers } from "../../drawing/written-numbers";
import { columnLetters } from "../../grid/address";
import type { DrawContext } from "../../programme/draw-context";
import { officialOf } from "../../programme/template";
import type { SheetDrawing } from "../../programme/workbook/drawing";
import { headingOf } from "../../programme/workbook/words";

const HEADER = 4;

/**
 * Draws a sheet that shows published content as it is, read-only.
 * @param widths of its columns, in characters.
 */
export const drawPublished =
  (role: string, title: string, widths: readonly number[]) =>
  (context: DrawContext): SheetDrawing => {
    const { columns, rows } = officialOf(context.template, role);
    const end = columnLetters(columns.length - 1);
    const last = HEADER + rows.length;
    const heading = headingOf(context.words, role);
    const contents = rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.content ?? ""));
    const ofNumbers = columns.flatMap((_column, place) =>
      areWrittenNumbers(contents.map((row) => row[place] ?? null)) ? [columnLetters(place)] : [],
    );
    const asText = { numberFormat: style.numberFormats.text };
    return sheet({
      role,
      title,
      tabColor: "#6B778A",
      content: [
        { range: "A1:A2", content: [[heading.title], [heading.hint]] },
        { range: `A${HEADER}:${end}${HEADER}`, content: [columns.map(({ header }) => header)] },
        {
          range: `A${HEADER + 1}:${end}${last}`,
          content: contents,
        },
      ],
      styles: [
        { range: "A1", style: style.title },
        { range: "A2", style: style.hint },
        { range: `A${HEADER}:${end}${HEADER}`, style: { ...style.heading, ...asText } },
        { range: `A${HEADER + 1}:${end}${last}`, style: { ...style.official, ...asText } },
        ...ofNumbers.map((letters) => ({
          range: `${letters}${HEADER + 1}:${letters}${last}`,
          style: { horizontal: "right" as const },
        })),
      ],
      columns: widths.map((width, place) => ({ column: columnLetters(place), width })),
      rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
      freeze: { rows: HEADER, columns: 0 },
      names: [markName(context, role)],
      page: page(context, `A1:${end}${last}`, `$${HEADER}:$${HEADER}`),
      protect: true,
    });
  };
