import { drawPublished, type PublishedRows } from "../../drawing/draw-published";
import { columnLetters } from "../../grid/address";
import type { DrawContext } from "../../programme/draw-context";
import type { OfficialColumn } from "../../programme/official/content";
import type { SheetDrawing, StyledRange } from "../../programme/workbook/drawing";

/** Widths in characters; of a target, a tick or anything else that is short when it has none of its own. */
const widths: Readonly<Record<string, number>> = {
  orientation: 34,
  objective: 34,
  indicator: 44,
  effect: 64,
  baseline: 12,
};

const widthOf = ({ id, kind }: OfficialColumn): number => widths[id] ?? (kind === "scope" ? 8 : 16);

/** The ticks are in the middle of their columns, which stand side by side, as published. */
function ticks({ columns, first, last }: PublishedRows): readonly StyledRange[] {
  const letters = columns.flatMap(({ kind }, place) => (kind === "scope" ? [columnLetters(place)] : []));
  if (letters.length === 0) return [];
  return [{ range: `${letters[0]}${first}:${letters.at(-1)}${last}`, style: { horizontal: "center" } }];
}

/** Draws « Feuille de route »: the official table, word for word, read-only. */
export const drawRoadmap = (context: DrawContext): SheetDrawing =>
  drawPublished(context, {
    role: "roadmap",
    title: context.words.titles.roadmap,
    headers: context.template.roadmap.columns,
    widthOf,
    styles: ticks,
  });
