import { usedRect, writeCells } from "./cells";
import { sheetKey, worksheetOf, type Sheet } from "./book";
import { assertUnprotected } from "./guard";
import { cellsOf, intersection, isSingleCell, overlaps, type Rect } from "./rect";
import { rectOf, toRange } from "./ranges";
import { onSheet } from "./sizes";
import { invalidArgument } from "../protocol/host-error";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "../univer-packages";
import type { RangeRef } from "./range";

export const mergesOf = (sheet: Sheet): readonly Rect[] => worksheetOf(sheet).getMergeData().map(rectOf);

/** Merges the range, or each of its rows; only the first cell keeps its content. */
export function mergeRange({ sheet, rect }: RangeRef, across: boolean): void {
  assertUnprotected(sheet);
  if (sheet.book.state(sheet).tables.some((table) => overlaps(table.rect, rect))) {
    throw invalidArgument("cells of a table cannot be merged");
  }
  const areas = across
    ? Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 }))
    : [rect];
  unmergeRange({ sheet, rect });
  for (const area of areas) {
    if (isSingleCell(area)) continue;
    const used = usedRect(sheet, true, area);
    const inside = used && intersection(used, area);
    const lost = inside
      ? [...cellsOf(inside)].filter(({ row, column }) => row !== area.row || column !== area.column)
      : [];
    writeCells(
      sheet,
      lost.map((cell) => ({ ...cell, content: { kind: "empty" } })),
    );
  }
  sheet.book.apply(AddWorksheetMergeMutation, {
    ...sheetKey(sheet),
    ranges: areas.map((area) => toRange(onSheet(sheet, area))),
  });
}

/** No merged cells in the range any more. */
export function unmergeRange({ sheet, rect }: RangeRef): void {
  assertUnprotected(sheet);
  const ranges = mergesOf(sheet)
    .filter((merge) => overlaps(merge, rect))
    .map(toRange);
  if (ranges.length > 0) sheet.book.apply(RemoveWorksheetMergeMutation, { ...sheetKey(sheet), ranges });
}
