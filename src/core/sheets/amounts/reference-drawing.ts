import { drawPublished, type PublishedRows } from "../../drawing/draw-published";
import { areWrittenNumbers } from "../../drawing/written-numbers";
import { columnLetters } from "../../grid/address";
import type { DrawContext } from "../../programme/draw-context";
import type { SheetDrawing, StyledRange } from "../../programme/workbook/drawing";

/** Columns of written numbers are read from their right ends. */
const ofNumbers = ({ columns, contents, first, last }: PublishedRows): readonly StyledRange[] =>
  columns.flatMap((_, place) => {
    if (!areWrittenNumbers(contents.map((row) => row[place] ?? null))) return [];
    const letters = columnLetters(place);
    return [{ range: `${letters}${first}:${letters}${last}`, style: { horizontal: "right" } }];
  });

/**
 * Draws a sheet that shows published content as it is, read-only.
 * @param widths of its columns, in characters.
 */
export const drawContents =
  (role: string, title: string, widths: readonly number[]) =>
  (context: DrawContext): SheetDrawing =>
    drawPublished(context, {
      role,
      title,
      widthOf: (_, place) => widths[place] ?? 0,
      styles: ofNumbers,
    });
