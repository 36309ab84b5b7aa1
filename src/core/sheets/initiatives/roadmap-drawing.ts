import { drawPublished } from "../../drawing/draw-published";
import type { DrawContext } from "../../programme/draw-context";
import type { SheetDrawing } from "../../programme/workbook/drawing";
import { headingOf } from "../../programme/workbook/words";

const widths = [46, 46, 8, 70];

/**
 * Draws « Feuille de route » of a programme of initiatives: word for word, read-only, with what is to be known of its
 * source above it.
 */
export const drawInitiativesRoadmap = (context: DrawContext): SheetDrawing =>
  drawPublished(context, {
    role: "roadmap",
    title: context.words.titles.roadmap,
    about: [headingOf(context.words, "roadmapSource").hint],
    widthOf: (_, place) => widths[place] ?? 0,
  });
