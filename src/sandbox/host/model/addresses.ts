import { columnIndex, columnLetters } from "../../../core/grid/address";
import { between, isSingleCell, isWholeColumns, isWholeRows, maxColumns, maxRows, type Rect } from "./rect";

/** An address as a user or a formula writes it: perhaps with a sheet name. */
export interface SheetAddress {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const cellsPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

function ordered(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = between(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.max(row1, row2),
    Math.max(column1, column2),
  );
  return rect.row + rect.rows > maxRows || rect.column + rect.columns > maxColumns ? null : rect;
}

/** The rectangle of "B2", "$A$1:C3", "A:C" or "5:6"; null when it is no address. */
export function parseRect(text: string): Rect | null {
  const cells = cellsPattern.exec(text);
  if (cells) {
    const [, letters = "", digits = "", otherLetters = letters, otherDigits = digits] = cells;
    return ordered(
      Number(digits) - 1,
      columnIndex(letters),
      Number(otherDigits) - 1,
      columnIndex(otherLetters),
    );
  }
  const columns = columnsPattern.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), maxRows - 1, columnIndex(columns[2] ?? ""));
  const rows = rowsPattern.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return null;
}

/** An address that may name its sheet: `'Plan d''action'!A1:B2`, `Sheet1!A1`, `A1`; null when it is no address. */
export function parseAddress(text: string): SheetAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const rect = parseRect(match?.[3] ?? text);
  if (!rect) return null;
  if (!match) return { sheet: null, rect };
  return { sheet: match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll("''", "'"), rect };
}

function corner(row: number, column: number, mark: string): string {
  return `${mark}${columnLetters(column)}${mark}${row + 1}`;
}

function format(rect: Rect, mark: string): string {
  const bottom = rect.row + rect.rows - 1;
  const right = rect.column + rect.columns - 1;
  if (isWholeColumns(rect)) return `${mark}${columnLetters(rect.column)}:${mark}${columnLetters(right)}`;
  if (isWholeRows(rect)) return `${mark}${rect.row + 1}:${mark}${bottom + 1}`;
  const first = corner(rect.row, rect.column, mark);
  return isSingleCell(rect) ? first : `${first}:${corner(bottom, right, mark)}`;
}

/** "A1:B2", "A:C", "5:6". */
export const formatRect = (rect: Rect): string => format(rect, "");

/** "$A$1:$B$2". */
export const formatAbsolute = (rect: Rect): string => format(rect, "$");

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Sheet name as Excel writes it in an address: quoted only when it must be. */
export function sheetPrefix(name: string): string {
  const plain = plainName.test(name) && parseRect(name) === null && !/^R\d*C\d*$|^[RC]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
