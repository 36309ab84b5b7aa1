/** A book from plain data. */
import { conditionalFormatsFrom, rectsOf, validationsFrom } from "./rules";
import { toUniver } from "./styles";
import { parseAddress, parseRect } from "../model/addresses";
import { addName } from "../model/names";
import {
  defaultPage,
  type Outline,
  type PageState,
  type SheetState,
  type TableState,
} from "../model/sheet-state";
import { newSheetSize, sheetsOf } from "../model/sheets";
import { toRange } from "../model/ranges";
import { pixelsOfCharacters, pixelsOfPoints } from "../model/sizes";
import { isErrorValue } from "../model/cells";
import { isCellError, type CellValue } from "../../../core/grid/grid";
import { between, type Rect } from "../model/rect";
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "../univer-packages";
import type { Book, Sheet } from "../model/book";
import type { Painted } from "../model/painted";
import type {
  CellSnapshot,
  ColumnSnapshot,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../file/snapshot";

const sheetId = (index: number): string =>
  `{00000000-0001-0000-A${String(index + 1).padStart(3, "0")}-000000000000}`;
export const styleId = (index: number): string => `style${index}`;

function typeOf(value: CellValue): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  // Text that looks like an error stays text.
  return isErrorValue(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function cellOf({ value, formula, style }: CellSnapshot): ICellData {
  const plain = value !== null && isCellError(value) ? value.error : value;
  return {
    ...(plain !== null && { v: typeof plain === "boolean" ? Number(plain) : plain, t: typeOf(value) }),
    ...(formula !== undefined && { f: formula }),
    ...(style !== undefined && { s: styleId(style) }),
  };
}

function columnOf({ width, hidden, style }: ColumnSnapshot): Partial<IColumnData> {
  return {
    ...(width !== undefined && { w: pixelsOfCharacters(width) }),
    ...(hidden === true && { hd: BooleanNumber.TRUE }),
    ...(style !== undefined && { s: styleId(style) }),
  };
}

function rowOf({ height, hidden }: RowSnapshot): Partial<IRowData> {
  return {
    ...(height !== undefined && { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
    ...(hidden === true && { hd: BooleanNumber.TRUE }),
  };
}

/** Of a list that may be longer than what a function takes as arguments. */
const largest = (places: readonly number[]): number =>
  places.reduce((most, place) => Math.max(most, place), 0);

/** The sheet that Univer adds; the styles of its cells and columns are `style0`, `style1`… of the snapshot. */
export function sheetData(sheet: SheetSnapshot, index: number): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of sheet.cells) (cellData[cell.row] ??= {})[cell.column] = cellOf(cell);
  const lastRow = largest([...sheet.cells, ...sheet.rows].map(({ row }) => row));
  const lastColumn = largest([...sheet.cells, ...sheet.columns].map(({ column }) => column));
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return {
    id: sheetId(index),
    name: sheet.name,
    ...newSheetSize,
    rowCount: Math.max(newSheetSize.rowCount, lastRow + 50),
    columnCount: Math.max(newSheetSize.columnCount, lastColumn + 10),
    cellData,
    columnData: Object.fromEntries(sheet.columns.map((column) => [column.column, columnOf(column)])),
    rowData: Object.fromEntries(sheet.rows.map((row) => [row.row, rowOf(row)])),
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? "",
    mergeData: sheet.merges.flatMap(rectsOf).map(toRange),
    freeze: { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 },
  };
}

/** What Univer opens. */
export function workbookData(snapshot: WorkbookSnapshot): Partial<IWorkbookData> {
  const ids = snapshot.sheets.map((_, index) => sheetId(index));
  return {
    id: `book-${nextBook()}`,
    name: "Classeur1",
    styles: Object.fromEntries(snapshot.styles.map((style, index) => [styleId(index), toUniver(style)])),
    sheetOrder: ids,
    sheets: Object.fromEntries(
      snapshot.sheets.map((sheet, index) => [sheetId(index), sheetData(sheet, index)]),
    ),
  };
}

let books = 0;
const nextBook = (): number => {
  books += 1;
  return books;
};

/** Cells with `locked` set, gathered into runs down each column. */
function lockedOf(sheet: SheetSnapshot, styles: WorkbookSnapshot["styles"]): Painted<boolean> {
  const regions: { rect: Rect; value: boolean }[] = [];
  const open = new Map<number, { rect: Rect; value: boolean }>();
  const sorted = [...sheet.cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, style } of sorted) {
    const value = style === undefined ? undefined : styles[style]?.locked;
    if (value === undefined) continue;
    const run = open.get(column);
    if (run?.value === value && run.rect.row + run.rect.rows === row)
      run.rect = { ...run.rect, rows: run.rect.rows + 1 };
    else {
      const next = { rect: between(row, column, row, column), value };
      open.set(column, next);
      regions.push(next);
    }
  }
  return regions;
}

function outlineOf(
  entries: readonly (readonly [index: number, level: number | undefined, collapsed: boolean])[],
): Outline {
  return {
    levels: new Map(
      entries.flatMap(([index, level]) => (level === undefined ? [] : [[index, level] as const])),
    ),
    collapsed: new Set(entries.flatMap(([index, , collapsed]) => (collapsed ? [index] : []))),
  };
}

function pageOf(page: SheetSnapshot["page"]): PageState | null {
  if (!page) return null;
  return {
    ...defaultPage,
    landscape: page.landscape ?? false,
    paper: page.paper ?? defaultPage.paper,
    fitToWidth: page.fitToWidth ?? false,
    pagesWide: page.pagesWide ?? 1,
    printArea: page.printArea === undefined ? null : parseRect(page.printArea),
    titleRows: page.titleRows === undefined ? null : parseRect(page.titleRows),
    titleColumns: page.titleColumns === undefined ? null : parseRect(page.titleColumns),
    footerLeft: page.footerLeft ?? "",
    footerRight: page.footerRight ?? "",
  };
}

const linkOf = (cell: string, target: string): SheetState["links"][number] => {
  const internal = parseAddress(target) !== null;
  const value = { target: internal ? target : "", address: internal ? "" : target, screenTip: "" };
  return { rect: rectsOf(cell)[0] ?? between(0, 0, 0, 0), value };
};

/** What Univer does not keep of a sheet. */
export function stateOf(
  book: Book,
  sheet: SheetSnapshot,
  styles: WorkbookSnapshot["styles"],
): Partial<SheetState> {
  const tables = sheet.tables.map(({ name, range, style, showFilterButton, showBandedRows }): TableState => ({
    id: `{T-${book.nextId()}}`,
    name,
    rect: rectsOf(range)[0] ?? between(0, 0, 1, 0),
    style: style ?? "TableStyleMedium2",
    showFilterButton,
    showBandedRows,
  }));
  return {
    veryHidden: sheet.visibility === "veryHidden",
    tables,
    conditionalFormats: conditionalFormatsFrom(sheet.conditionalFormats, () => book.nextId()),
    validations: validationsFrom(sheet.validations),
    protection: sheet.protection,
    locked: lockedOf(sheet, styles),
    columnOutline: outlineOf(
      sheet.columns.map((one) => [one.column, one.outlineLevel, one.collapsed === true]),
    ),
    rowOutline: outlineOf(sheet.rows.map((one) => [one.row, one.outlineLevel, false])),
    page: pageOf(sheet.page),
    charts: sheet.charts.map((chart) => ({ ...chart, id: `{C-${book.nextId()}}` })),
    comments: [],
    notes: sheet.notes.flatMap(({ cell, text }) => rectsOf(cell).map((rect) => ({ rect, value: text }))),
    links: (sheet.links ?? []).map(({ cell, target }) => linkOf(cell, target)),
  };
}

/** Puts in place what Univer's workbook data cannot say. */
export function restoreBook(book: Book, snapshot: WorkbookSnapshot): void {
  const scoped: readonly (readonly [Sheet | null, WorkbookSnapshot["names"]])[] = [
    [null, snapshot.names],
    ...sheetsOf(book).map((sheet, index) => [sheet, snapshot.sheets[index]?.names ?? []] as const),
  ];
  for (const [sheet, names] of scoped)
    for (const name of names) addName(book, sheet, { ...name, comment: "" });
  for (const [index, sheet] of sheetsOf(book).entries()) {
    const data = snapshot.sheets[index];
    if (data) book.change(sheet, stateOf(book, data, snapshot.styles));
  }
  book.customXml = snapshot.customXmlParts.map((xml) => ({ id: `{X-${book.nextId()}}`, xml }));
  book.date1904 = snapshot.date1904;
  const active = book.access.workbook.getSheetByIndex(snapshot.activeSheet);
  if (active) book.access.workbook.setActiveSheet(active);
  book.revision = 0;
}
