/** A range of one sheet, and writing contents into it as Excel's API does. */
import { cellData, formulaOf, readValue, writeCells, type CellWrite } from "./cells";
import { formatRect, parseAddress, sheetPrefix } from "./addresses";
import { assertWritable } from "./guard";
import { findName, nameRange } from "./names";
import { findSheet, sheetName } from "./sheets";
import { patternOf, styleAt } from "./styles";
import type { Rect } from "./rect";
import { interpretWritten } from "../coercion/interpret";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Sheet } from "./book";

export interface RangeRef {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** "Plan d'action" → `'Plan d''action'!A1:B2`. */
export const rangeAddress = ({ sheet, rect }: RangeRef): string =>
  `${sheetPrefix(sheetName(sheet))}!${formatRect(rect)}`;

/** The range of an address or a name, seen from a sheet; throws InvalidArgument when there is none. */
export function rangeAt(sheet: Sheet, text: string): RangeRef {
  const address = parseAddress(text);
  if (address) {
    const owner = address.sheet === null ? sheet : findSheet(sheet.book, address.sheet);
    if (owner !== sheet) throw invalidArgument(`address of another sheet (${text})`);
    return { sheet, rect: address.rect };
  }
  const entry = findName(sheet.book, sheet, text) ?? findName(sheet.book, null, text);
  const range = entry && nameRange(entry);
  if (!range) throw itemNotFound(`range ${text}`);
  return range;
}

/** The grid given to `values`, `formulas` or `numberFormat`: one value for all cells, or exactly the range's shape. */
export function gridOf({ rect }: RangeRef, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given))
    return Array.from({ length: rect.rows }, () => Array<unknown>(rect.columns).fill(given));
  const rows = given as readonly unknown[];
  if (rows.length !== rect.rows) throw sizeMismatch(rect, `${rows.length} rows`);
  return rows.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument("a two-dimensional array is expected");
    if (row.length !== rect.columns) throw sizeMismatch(rect, `a row of ${row.length}`);
    return row as readonly unknown[];
  });
}

const sizeMismatch = (rect: Rect, got: string): Error =>
  invalidArgument(`the array does not have the size of the range ${rect.rows} × ${rect.columns}: ${got}`);

function writeOf(
  sheet: Sheet,
  row: number,
  column: number,
  given: unknown,
  thisYear: number,
): CellWrite | null {
  if (given === null || given === undefined) return null;
  const pattern = patternOf(styleAt(sheet, row, column));
  if (typeof given === "number") {
    if (!Number.isFinite(given)) throw invalidArgument("a finite number is expected");
    return { row, column, content: { kind: "value", value: pattern === "@" ? String(given) : given } };
  }
  if (typeof given === "boolean") return { row, column, content: { kind: "value", value: given } };
  if (typeof given !== "string") throw invalidArgument(`a cell cannot hold ${typeof given}`);
  if (given.length > 32_767) throw invalidArgument(`a cell cannot hold ${given.length} characters`);
  const { content, format } = interpretWritten(given, pattern, thisYear);
  return { row, column, content, ...(format !== undefined && pattern === "General" && { format }) };
}

/** Writes values or formulas: everything is read and checked first, then written at once. */
export function writeRange(range: RangeRef, given: unknown): void {
  const { sheet, rect } = range;
  const grid = gridOf(range, given);
  assertWritable(sheet, rect);
  const thisYear = new Date().getFullYear();
  const writes = grid.flatMap((row, down) =>
    row.flatMap((value, across) => {
      const write = writeOf(sheet, rect.row + down, rect.column + across, value, thisYear);
      return write ? [write] : [];
    }),
  );
  writeCells(sheet, writes);
}

/** True when no cell of the range holds anything. */
export const isBlank = (sheet: Sheet, row: number, column: number): boolean =>
  cellData(sheet, row, column) === null ||
  (readValue(sheet, row, column) === "" && formulaOf(sheet, row, column) === null);
