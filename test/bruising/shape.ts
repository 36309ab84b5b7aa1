/** Rows and columns of a sheet inserted, moved and cut off, with its formats. */
import type { CellValue, FormatCategory, GridSheet } from "../../src/core/grid/grid";
import type { SheetChange } from "./book";

/** A row as it is inserted: its values, or blanks. */
export type NewRow = readonly CellValue[];

const widthOf = ({ values }: GridSheet): number => values[0]?.length ?? 0;

const fitted = (row: NewRow, width: number): readonly CellValue[] =>
  Array.from({ length: width }, (_, place) => row[place] ?? null);

const general = (width: number): readonly FormatCategory[] => Array<FormatCategory>(width).fill("general");

/** Inserts rows before a row of the sheet. */
export function insertRows(sheet: GridSheet, before: number, rows: readonly NewRow[]): SheetChange {
  const at = before - sheet.origin.row;
  const width = widthOf(sheet);
  return {
    sheet: {
      ...sheet,
      values: [
        ...sheet.values.slice(0, at),
        ...rows.map((row) => fitted(row, width)),
        ...sheet.values.slice(at),
      ],
      formats: [...sheet.formats.slice(0, at), ...rows.map(() => general(width)), ...sheet.formats.slice(at)],
    },
    move: ({ row, column }) => ({ row: row >= before ? row + rows.length : row, column }),
  };
}

/** Inserts a column before a column of the sheet; `contents` by row of the sheet. */
export function insertColumn(
  sheet: GridSheet,
  before: number,
  contents: ReadonlyMap<number, CellValue> = new Map(),
): SheetChange {
  const at = before - sheet.origin.column;
  const put = <T>(line: readonly T[], value: T): readonly T[] => [
    ...line.slice(0, at),
    value,
    ...line.slice(at),
  ];
  return {
    sheet: {
      ...sheet,
      values: sheet.values.map((line, row) => put(line, contents.get(sheet.origin.row + row) ?? null)),
      formats: sheet.formats.map((line) => put(line, "general")),
    },
    move: ({ row, column }) => ({ row, column: column >= before ? column + 1 : column }),
  };
}

/** Puts the columns in another order: `order` holds their present places. */
export function orderColumns(sheet: GridSheet, order: readonly number[]): SheetChange {
  const sorted = <T>(line: readonly T[], blank: T): readonly T[] => order.map((from) => line[from] ?? blank);
  const { origin } = sheet;
  return {
    sheet: {
      ...sheet,
      values: sheet.values.map((line) => sorted<CellValue>(line, null)),
      formats: sheet.formats.map((line) => sorted<FormatCategory>(line, "general")),
    },
    move: ({ row, column }) => ({ row, column: order.indexOf(column - origin.column) + origin.column }),
  };
}

const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined;

/** Cuts off the blank rows and columns before the first content, as a used range does. */
export function trimmed(sheet: GridSheet): SheetChange {
  const { values, formats, origin } = sheet;
  const top = Math.max(
    0,
    values.findIndex((line) => !line.every(isBlank)),
  );
  const lefts = values
    .map((line) => line.findIndex((value) => !isBlank(value)))
    .filter((place) => place >= 0);
  const left = Math.max(0, Math.min(...lefts));
  return {
    sheet: {
      ...sheet,
      origin: { row: origin.row + top, column: origin.column + left },
      values: values.slice(top).map((line) => line.slice(left)),
      formats: formats.slice(top).map((line) => line.slice(left)),
    },
    move: (place) => place,
  };
}

export const heightOf = ({ values }: GridSheet): number => values.length;
export { widthOf };
