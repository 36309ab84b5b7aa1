import type { CellStyle } from "../../core/programme/workbook/drawing";
import type { CellSnapshot, SheetSnapshot } from "./snapshot";

const LINE = 15;
const USUAL_SIZE = 11;
const USUAL_WIDTH = 8.43;
const TALLEST = 409.5;
/** Words do not break where the column ends: a line holds a little less than its width. */
const FILLED = 0.92;

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * FILLED);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

function heightOf(
  { value }: CellSnapshot,
  { size = USUAL_SIZE, wrap = false }: CellStyle,
  width: number,
): number {
  if (typeof value !== "string" || value === "") return 0;
  const scale = size / USUAL_SIZE;
  return (wrap ? linesOf(value, width / scale) : 1) * LINE * scale;
}

/**
 * Heights, in points, of the rows whose text needs more than the usual one: what Excel works out by
 * itself when a text wraps, and what other programs expect to find. By zero-based row; rows that have
 * a height of their own are left out. An estimate from the number of characters.
 */
export function fittedHeights(
  sheet: SheetSnapshot,
  styles: readonly CellStyle[],
): ReadonlyMap<number, number> {
  const columns = new Map(sheet.columns.map((column) => [column.column, column]));
  const own = new Set(sheet.rows.filter((row) => row.height !== undefined).map((row) => row.row));
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const column = columns.get(cell.column);
    if (own.has(cell.row) || column?.hidden) continue;
    const style = cell.style === undefined ? {} : (styles[cell.style] ?? {});
    const height = Math.min(TALLEST, heightOf(cell, style, column?.width ?? USUAL_WIDTH));
    if (height > LINE) heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, height));
  }
  return heights;
}

/** The worksheet part with these heights on its rows; without customHeight, so that Excel goes on fitting them. */
export function withHeights(part: string, heights: ReadonlyMap<number, number>): string {
  return part.replace(/<row r="(\d+)"(?![^>]* ht=)/g, (row, number: string) => {
    const height = heights.get(Number(number) - 1);
    return height === undefined ? row : `${row} ht="${Math.ceil(height * 4) / 4}"`;
  });
}
