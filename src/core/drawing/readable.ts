import { columnLetters, fromA1 } from "../grid/address";
import type { SheetDrawing } from "../programme/workbook/drawing";
import { leastWidth, linesIn, WIDEST } from "./text-room";

/** Points of a line at 11 points. */
const LINE = 15;

/** A text that goes to the next line in its cell, at its zero-based place. */
interface Wrapped {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function cornersOf(range: string) {
  const [start = "", end = start] = range.split(":");
  return { first: fromA1(start), last: fromA1(end) };
}

/** What is written once and for all in cells that wrap; formulas answer what nobody knows yet. */
function wrapped({ content, styles }: Pick<SheetDrawing, "content" | "styles">): readonly Wrapped[] {
  const looks = styles.filter(({ style }) => style.wrap).map(({ range }) => cornersOf(range));
  const isWrapped = (row: number, column: number) =>
    looks.some(
      ({ first, last }) =>
        first !== null &&
        last !== null &&
        row >= first.row &&
        row <= last.row &&
        column >= first.column &&
        column <= last.column,
    );
  return content.flatMap((block) => {
    const start = cornersOf(block.range).first;
    if (!start) return [];
    return block.content.flatMap((line, down) =>
      line.flatMap((text, right) => {
        if (typeof text !== "string" || (text.startsWith("=") && !block.isText)) return [];
        const place = { row: start.row + down, column: start.column + right };
        return isWrapped(place.row, place.column) ? [{ ...place, text }] : [];
      }),
    );
  });
}

/** Each shown column as wide as its longest word needs, and no narrower than it was drawn. */
function widened(columns: SheetDrawing["columns"], texts: readonly Wrapped[]): SheetDrawing["columns"] {
  const needed = new Map<string, number>();
  for (const { column, text } of texts) {
    const letters = columnLetters(column);
    needed.set(letters, Math.max(needed.get(letters) ?? 0, leastWidth(text)));
  }
  return columns.map((column) => ({
    ...column,
    width: column.hidden
      ? column.width
      : Math.max(column.width, Math.min(WIDEST, needed.get(column.column) ?? 0)),
  }));
}

/** Rows of a fixed height as high as their texts need, and no lower than they were drawn. */
function heightened(drawing: SheetDrawing, texts: readonly Wrapped[]): SheetDrawing["rowHeights"] {
  const widths = new Map(drawing.columns.map(({ column, width }) => [column, width]));
  return drawing.rowHeights.map(({ rows, height }) => {
    const [first = 0, last = first] = rows.split(":").map(Number);
    const lines = texts
      .filter(({ row }) => row + 1 >= first && row + 1 <= last)
      .map(({ column, text }) => linesIn(text, widths.get(columnLetters(column)) ?? WIDEST));
    return { rows, height: Math.max(height, ...lines.map((count) => count * LINE)) };
  });
}

/** The sheet with room for its headings and its published texts: no word is cut in two, and no line is hidden. */
export function readable(drawing: SheetDrawing): SheetDrawing {
  const texts = wrapped(drawing);
  const wide = { ...drawing, columns: widened(drawing.columns, texts) };
  return { ...wide, rowHeights: heightened(wide, texts) };
}
