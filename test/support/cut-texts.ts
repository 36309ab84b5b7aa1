/** Where the columns and rows of a drawing leave too little room for what is written in them. */
import { columnLetters } from "../../src/core/grid/address";
import type { Edition } from "../../src/core/programme/edition";
import type { ListItems } from "../../src/core/programme/template";
import type { Table } from "../../src/core/programme/table/table";
import type { CellStyle, SheetDrawing } from "../../src/core/programme/workbook/drawing";
import { textWidth } from "./carlito";
import { corners } from "./corners";
import { drawnCells, type DrawnCell } from "./drawn-sheet";

const DEFAULT_SIZE = 11;
/** Points of a line, for each point of its text. */
const LINE = 15 / 11;
/** Part of a column's own points that its text may fill: screens draw letters on whole pixels, a little wider. */
const FILLED = 0.9;

/** Points of text in a column of so many characters, each of seven pixels at 96 an inch. */
const room = (width: number): number => width * 7 * 0.75 * FILLED;

const styleAt = ({ styles }: SheetDrawing, { row, column }: DrawnCell): CellStyle =>
  Object.assign(
    {},
    ...styles.flatMap(({ range, style }) => {
      const { top, left, bottom, right } = corners(range);
      return row >= top && row <= bottom && column >= left && column <= right ? [style] : [];
    }),
  ) as CellStyle;

function heightAt({ rowHeights }: SheetDrawing, row: number): number {
  const found = rowHeights.find(({ rows }) => {
    const [first = 0, last = first] = rows.split(":").map(Number);
    return row + 1 >= first && row + 1 <= last;
  });
  return found?.height ?? Infinity;
}

/** Lines of a text, each word put where it still fits. */
function linesOf(text: string, points: number, width: (part: string) => number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const lines = [""];
    for (const word of line.split(/(?<=[ -])(?=[^ ])/)) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && width(last) + width(word.replace(/ +$/, "")) > points) lines.push(word);
      else lines[lines.length - 1] = last + word;
    }
    return lines;
  });
}

/** Headings that cut a fiscal year at its hyphen. */
const cutsYear = (lines: readonly string[]): boolean => lines.some((line) => /20\d{2}-$/.test(line));

/**
 * Words of the cells that wrap that are wider than their column, texts higher than their row, and headings that cut a
 * year in two, with their address.
 */
export function cutTexts(sheet: SheetDrawing): readonly string[] {
  const columns = new Map(sheet.columns.map((column) => [column.column, column]));
  return drawnCells(sheet).flatMap((cell) => {
    const { address, row, column, content } = cell;
    const drawn = columns.get(columnLetters(column));
    if (typeof content !== "string" || content.startsWith("=") || !drawn || drawn.hidden) return [];
    const { wrap, size = DEFAULT_SIZE, bold = false } = styleAt(sheet, cell);
    if (!wrap) return [];
    const width = (part: string) => textWidth(part, size, bold);
    const words = content.split(/[ \n]|(?<=-)/).filter((word) => width(word) > room(drawn.width));
    const lines = linesOf(content, room(drawn.width), width);
    const isCut = lines.length * size * LINE > heightAt(sheet, row) || (bold && cutsYear(lines));
    return [
      ...words.map((word) => `${sheet.role} ${address}: ${word}`),
      ...(isCut ? [`${sheet.role} ${address}: ${content}`] : []),
    ];
  });
}

/** Choices of the lists of a table of which a word is wider than the column that they are chosen in. */
export function cutChoices({ lists }: Edition, { id, columns }: Table): readonly string[] {
  return columns.flatMap(({ header, width, control }) => {
    const items: ListItems = control?.type === "list" ? (lists[control.list] ?? []) : [];
    const words = items.flatMap((item) => String(item).split(/[ \n]|(?<=-)/));
    // A highlighted cell is bold.
    const wide = words.filter((word) => textWidth(word, DEFAULT_SIZE, true) > room(width));
    return wide.map((word) => `${id} « ${header} »: ${word}`);
  });
}
