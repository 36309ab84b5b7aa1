/** Contents of cells, as Excel's API shows them. */
import { sheetKey, worksheetOf, type Sheet } from "./book";
import { between, bounding, intersection, maxColumns, maxRows, type Rect } from "./rect";
import {
  CellValueType,
  FormulaDataModel,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "../univer-packages";

/** A value as `Range.values` gives it: "" for an empty cell, "#N/A" for an error. */
export type ApiValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: ApiValue }
  | { readonly kind: "formula"; readonly formula: string };

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Number format that comes with the content, as when "50%" is written. */
  readonly format?: string;
}

const errorValues = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#CALC!",
  "#SPILL!",
] as const;
export const isErrorValue = (value: unknown): boolean => errorValues.some((error) => error === value);

/** False for a text that only looks like an error, such as a typed '#N/A. */
export const isErrorCell = (cell: Nullable<ICellData>): boolean =>
  isErrorValue(cell?.v) && cell?.t !== CellValueType.FORCE_STRING;

export const cellData = (sheet: Sheet, row: number, column: number): Nullable<ICellData> =>
  worksheetOf(sheet).getCellMatrix().getValue(row, column);

export function valueOf(cell: Nullable<ICellData>): ApiValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

export const readValue = (sheet: Sheet, row: number, column: number): ApiValue =>
  valueOf(cellData(sheet, row, column));

/** The formula of a cell, null when it has none. Cells filled down on screen share one formula text. */
export function formulaOf(sheet: Sheet, row: number, column: number): string | null {
  const cell = cellData(sheet, row, column);
  if (!cell) return null;
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  if (!cell.si) return null;
  const { injector, unitId } = sheet.book.access;
  return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.id, unitId) ?? null;
}

/** What the formula bar shows: the formula, or the value. */
export const readFormula = (sheet: Sheet, row: number, column: number): ApiValue =>
  formulaOf(sheet, row, column) ?? readValue(sheet, row, column);

export function readType(sheet: Sheet, row: number, column: number): ValueType {
  const value = readValue(sheet, row, column);
  if (value === "") return formulaOf(sheet, row, column) === null ? "Empty" : "String";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorCell(cellData(sheet, row, column)) ? "Error" : "String";
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell !== null && cell !== undefined && (valueOf(cell) !== "" || Boolean(cell.f) || Boolean(cell.si));

/** The smallest rectangle around cells that hold something; formatted ones count unless `valuesOnly`. */
export function usedRect(sheet: Sheet, valuesOnly: boolean, within: Rect | null = null): Rect | null {
  let used: Rect | null = null;
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!(hasContent(cell) || (!valuesOnly && Boolean(cell?.s)))) return;
      const place = between(row, column, row, column);
      if (within && !intersection(within, place)) return;
      used = used ? bounding(used, place) : place;
    });
  return used;
}

/** Makes Univer's sheet large enough to hold the rectangle. */
export function ensureSize(sheet: Sheet, rect: Rect): void {
  const worksheet = worksheetOf(sheet);
  const rows = Math.min(rect.row + rect.rows, maxRows);
  const columns = Math.min(rect.column + rect.columns, maxColumns);
  const { apply } = sheet.book.access;
  if (rows < maxRows && rows > worksheet.getRowCount()) {
    apply(SetWorksheetRowCountMutation, { ...sheetKey(sheet), rowCount: rows + 50 });
  }
  if (columns < maxColumns && columns > worksheet.getColumnCount()) {
    apply(SetWorksheetColumnCountMutation, { ...sheetKey(sheet), columnCount: columns + 10 });
  }
}

function typeOf(value: ApiValue): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function dataOf({ content, format }: CellWrite): ICellData {
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  const blank = { v: null, t: null, f: null, si: null, p: null };
  switch (content.kind) {
    case "empty":
      return { ...blank };
    case "formula":
      return { ...blank, f: content.formula, ...style };
    case "value": {
      const { value } = content;
      return { ...blank, v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value), ...style };
    }
  }
}

/** The cells of a write as Univer's mutation wants them. */
export function writeMatrix(writes: readonly CellWrite[]): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const write of writes) (matrix[write.row] ??= {})[write.column] = dataOf(write);
  return matrix;
}

/** Writes contents; formats stay, except those that come with a content. */
export function writeCells(sheet: Sheet, writes: readonly CellWrite[]): void {
  if (writes.length === 0) return;
  const bottom = Math.max(...writes.map((write) => write.row));
  const right = Math.max(...writes.map((write) => write.column));
  ensureSize(sheet, between(0, 0, bottom, right));
  sheet.book.apply(SetRangeValuesMutation, { ...sheetKey(sheet), cellValue: writeMatrix(writes) });
}
