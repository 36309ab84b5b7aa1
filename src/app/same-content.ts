/** Whether a workbook holds what it held, but for the sheets that commands draw anew. */
import type { CellValue, Grid, GridSheet } from "../core/grid/grid";
import { markOf } from "../core/programme/workbook/mark";
import { drawnAnew } from "../core/programme/workbook/report";
import { isSameContent } from "../core/grid/same-content";

const isOfPeople = (sheet: GridSheet): boolean => !drawnAnew.has(markOf(sheet)?.role ?? "");

const isSameRow = (one: readonly CellValue[] = [], other: readonly CellValue[] = []): boolean =>
  one.length === other.length && one.every((value, column) => isSameContent(value, other[column] ?? null));

const isSameSheet = (one: GridSheet, other: GridSheet): boolean =>
  one.name === other.name &&
  one.origin.row === other.origin.row &&
  one.origin.column === other.origin.column &&
  one.values.length === other.values.length &&
  one.values.every((row, place) => isSameRow(row, other.values[place]));

/** Formulas, formats and hidden parts do not count: only what cells hold, and the titles of sheets. */
export function isSameWorkbook(one: Grid, other: Grid): boolean {
  const [mine, theirs] = [one, other].map(({ sheets }) => sheets.filter(isOfPeople));
  return (
    mine?.length === theirs?.length &&
    (mine ?? []).every((sheet, place) => {
      const match = theirs?.[place];
      return match !== undefined && isSameSheet(sheet, match);
    })
  );
}
