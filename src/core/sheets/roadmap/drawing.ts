import { officialOf } from "../../programme/template";
import { headingOf } from "../../programme/workbook/words";
import { columnLetters } from "../../grid/address";
import type { SheetDrawing } from "../../programme/workbook/drawing";
import { markName } from "../../drawing/context";
import type { DrawContext } from "../../programme/draw-context";
import { page } from "../../drawing/page";
import { sheet } from "../../drawing/sheet";
import * as style from "../../drawing/style";

const HEADER = 4;

/** Draws « Feuille de route »: the official table, word for word, read-only. */
export function drawRoadmap(context: DrawContext): SheetDrawing {
  const { roadmap } = context.template;
  const { columns, rows } = officialOf(context.template, "roadmap");
  const end = columnLetters(roadmap.columns.length - 1);
  const last = HEADER + roadmap.indicators.length;
  const heading = headingOf(context.words, "roadmap");
  return sheet({
    role: "roadmap",
    title: context.words.titles.roadmap,
    tabColor: "#6B778A",
    content: [
      { range: "A1:A2", content: [[heading.title], [heading.hint]] },
      { range: `A${HEADER}:${end}${HEADER}`, content: [[...roadmap.columns]] },
      {
        range: `A${HEADER + 1}:${end}${last}`,
        content: rows.map(({ cells }) => columns.map(({ id }) => cells[id]?.content ?? "")),
      },
    ],
    styles: [
      { range: "A1", style: style.title },
      { range: "A2", style: style.hint },
      {
        range: `A${HEADER}:${end}${HEADER}`,
        style: { ...style.heading, numberFormat: style.numberFormats.text },
      },
      {
        range: `A${HEADER + 1}:${end}${last}`,
        style: { ...style.official, numberFormat: style.numberFormats.text },
      },
      { range: `D${HEADER + 1}:F${last}`, style: { horizontal: "center" } },
    ],
    columns: [
      { column: "A", width: 34 },
      { column: "B", width: 34 },
      { column: "C", width: 44 },
      ...["D", "E", "F"].map((column) => ({ column, width: 8 })),
      { column: "G", width: 12 },
      ...["H", "I", "J", "K"].map((column) => ({ column, width: 16 })),
    ],
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
    freeze: { rows: HEADER, columns: 0 },
    names: [markName(context, "roadmap")],
    page: page(context, `A1:${end}${last}`, `$${HEADER}:$${HEADER}`),
    protect: true,
  });
}
