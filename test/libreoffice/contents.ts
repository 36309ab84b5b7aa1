/** Contents put into a workbook that was read from a file, its styles and formulas kept. */
import type { CellValue } from "../../src/core/grid/grid";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";

/** By place: `placeOf(row, column)`. */
export type Contents = ReadonlyMap<string, CellValue>;

export const placeOf = (row: number, column: number): string => `${row},${column}`;

/** What formulas last answered is forgotten: nothing that is read afterwards can be stale. */
function withContents(sheet: SheetSnapshot, contents: Contents): SheetSnapshot {
  const cells = new Map(
    sheet.cells.map((cell): [string, CellSnapshot] => [placeOf(cell.row, cell.column), cell]),
  );
  for (const [place, value] of contents) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const { style } = cells.get(place) ?? {};
    cells.set(place, { row, column, value, ...(style === undefined ? {} : { style }) });
  }
  return {
    ...sheet,
    cells: [...cells.values()].map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  };
}

/** The workbook with other contents on the sheet of that title. */
export function onSheet(snapshot: WorkbookSnapshot, title: string, contents: Contents): WorkbookSnapshot {
  if (!snapshot.sheets.some((sheet) => sheet.name === title)) throw new Error(`No sheet ${title}`);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === title ? withContents(sheet, contents) : sheet,
  );
  return { ...snapshot, sheets };
}

/** The workbook as it is, without any result in its formula cells. */
export function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withContents(sheet, new Map())) };
}
