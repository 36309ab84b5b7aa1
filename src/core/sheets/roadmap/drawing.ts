import type { OfficialColumn } from "../../programme/official/content";
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

/** Widths in characters; of a target, a tick or anything else that is short when it has none of its own. */
const widths: Readonly<Record<string, number>> = {
  orientation: 34,
  objective: 34,
  indicator: 44,
  effect: 64,
  baseline: 12,
};

const widthOf = ({ id, kind }: OfficialColumn): number => widths[id] ?? (kind === "scope" ? 8 : 16);

/** Draws « Feuille de route »: the official table, word for word, read-only. */
export function drawRoadmap(context: DrawContext): SheetDrawing {
  const { roadmap } = context.template;
  const { columns, rows } = officialOf(context.template, "roadmap");
  // Side by side, as published.
  const scopes = columns.flatMap(({ kind }, place) => (kind === "scope" ? [columnLetters(place)] : []));
  const ticks = scopes.length > 0 ? [scopes] : [];
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
      ...ticks.map((letters) => ({
        range: `${letters[0]}${HEADER + 1}:${letters.at(-1)}${last}`,
        style: { horizontal: "center" as const },
      })),
    ],
    columns: columns.map((column, place) => ({ column: columnLetters(place), width: widthOf(column) })),
    rowHeights: [{ rows: `${HEADER}:${HEADER}`, height: 34 }],
    freeze: { rows: HEADER, columns: 0 },
    names: [markName(context, "roadmap")],
    page: page(context, `A1:${end}${last}`, `$${HEADER}:$${HEADER}`),
    protect: true,
  });
}
