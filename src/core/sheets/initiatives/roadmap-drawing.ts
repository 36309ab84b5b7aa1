import { markName } from "../../drawing/context";
import { page } from "../../drawing/page";
import { sheet } from "../../drawing/sheet";
import * as style from "../../drawing/style";
import { columnLetters } from "../../grid/address";
import type { DrawContext } from "../../programme/draw-context";
import { officialOf } from "../../programme/template";
import type { SheetDrawing } from "../../programme/workbook/drawing";
import { headingOf } from "../../programme/workbook/words";

const HEADER = 5;
const widths = [46, 46, 8, 70];

/**
 * Draws « Feuille de route » of a programme of initiatives: word for word, read-only, with what is to be known of its
 * source above it.
 */
export function drawInitiativesRoadmap(context: DrawContext): SheetDrawing {
  const { columns, rows } = officialOf(context.template, "roadmap");
  const end = columnLetters(columns.length - 1);
  const last = HEADER + rows.length;
  const heading = headingOf(context.words, "roadmap");
  const about = headingOf(context.words, "roadmapSource");
  return sheet({
    role: "roadmap",
    title: context.words.titles.roadmap,
    tabColor: "#6B778A",
    content: [
      { range: "A1:A3", content: [[heading.title], [heading.hint], [about.hint]] },
      { range: `A${HEADER}:${end}${HEADER}`, content: [columns.map(({ header }) => header)] },
      {
        range: `A${HEADER + 1}:${end}${last}`,
        content: rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.content ?? "")),
      },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2:A3", style: style.hint },
      {
        range: `A${HEADER}:${end}${HEADER}`,
        style: { ...style.heading, numberFormat: style.numberFormats.text },
      },
      {
        range: `A${HEADER + 1}:${end}${last}`,
        style: { ...style.official, numberFormat: style.numberFormats.text },
      },
    ],
    columns: widths.map((width, place) => ({ column: columnLetters(place), width })),
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
    freeze: { rows: HEADER, columns: 0 },
    names: [markName(context, "roadmap")],
    page: page(context, `A1:${end}${last}`, `$${HEADER}:$${HEADER}`),
    protect: true,
  });
}
