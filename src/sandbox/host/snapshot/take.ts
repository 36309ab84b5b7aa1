/** The whole book as plain data. */
import { StyleTable, fromUniver } from "./styles";
import { rulesOf, validationsOf } from "./rules";
import { cellData, formulaOf, isErrorCell, readValue } from "../model/cells";
import { formatAbsolute, formatRect } from "../model/addresses";
import { worksheetOf, type Book, type Sheet } from "../model/book";
import { mergesOf } from "../model/merges";
import { namesOf, nameFormula, nameVisible } from "../model/names";
import { paintedAt } from "../model/painted";
import { cellsOf, isWholeColumns, isWholeRows, maxColumns, maxRows } from "../model/rect";
import { activeSheet, sheetName, sheetsOf, visibilityOf } from "../model/sheets";
import { charactersOfPixels, pointsOfPixels } from "../model/sizes";
import { styleAt } from "../model/styles";
import { columnNames, tablesOf, tableState } from "../model/tables";
import { frozenRect } from "../objects/worksheet-parts";
import { BooleanNumber } from "../univer-packages";
import type {
  CellSnapshot,
  ColumnSnapshot,
  NameSnapshot,
  RowSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../file/snapshot";
import type { CellValue } from "../../../core/grid/grid";
import { defaultPage, type PageState } from "../model/sheet-state";

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });

function valueOf(sheet: Sheet, row: number, column: number, hasFormula: boolean): CellValue {
  const value = readValue(sheet, row, column);
  if (value === "") return hasFormula ? "" : null;
  return typeof value === "string" && isErrorCell(cellData(sheet, row, column)) ? { error: value } : value;
}

/** Places that need a cell in the snapshot: with content, with a style of their own, or with `locked` set. */
function places(sheet: Sheet): readonly { readonly row: number; readonly column: number }[] {
  const found = new Map<string, { readonly row: number; readonly column: number }>();
  const add = (row: number, column: number): void => {
    found.set(`${row},${column}`, { row, column });
  };
  worksheetOf(sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      add(row, column);
    });
  for (const { rect } of sheet.book.state(sheet).locked) {
    if (isWholeColumns(rect) || isWholeRows(rect)) continue;
    for (const { row, column } of cellsOf(rect)) add(row, column);
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellsOfSheet(sheet: Sheet, styles: StyleTable): readonly CellSnapshot[] {
  const { locked } = sheet.book.state(sheet);
  return places(sheet).flatMap(({ row, column }) => {
    const formula = formulaOf(sheet, row, column);
    const value = valueOf(sheet, row, column, formula !== null);
    const style = styles.indexOf(fromUniver(styleAt(sheet, row, column), paintedAt(locked, row, column)));
    if (value === null && formula === null && style === undefined) return [];
    return [
      { row, column, value, ...optional("formula", formula ?? undefined), ...optional("style", style) },
    ];
  });
}

function columnsOfSheet(sheet: Sheet, styles: StyleTable): readonly ColumnSnapshot[] {
  const worksheet = worksheetOf(sheet);
  const { columnData } = worksheet.getConfig();
  const { columnOutline, locked } = sheet.book.state(sheet);
  const whole = locked.filter(({ rect }) => isWholeColumns(rect));
  const count = worksheet.getColumnCount();
  const columns = Array.from({ length: count }, (_, column): ColumnSnapshot => {
    const { w, hd } = columnData[column] ?? {};
    const style = fromUniver(worksheet.getColumnStyle(column) ?? {}, paintedAt(whole, 0, column));
    return {
      column,
      ...optional("width", w === undefined ? undefined : charactersOfPixels(w)),
      ...optional("hidden", hd === BooleanNumber.TRUE ? true : undefined),
      ...optional("outlineLevel", columnOutline.levels.get(column)),
      ...optional("collapsed", columnOutline.collapsed.has(column) ? true : undefined),
      ...optional("style", styles.indexOf(style)),
    };
  });
  return columns.filter((column) => Object.keys(column).length > 1);
}

function rowsOfSheet(sheet: Sheet): readonly RowSnapshot[] {
  const { rowData } = worksheetOf(sheet).getConfig();
  const { rowOutline } = sheet.book.state(sheet);
  const numbers = new Set([...Object.keys(rowData).map(Number), ...rowOutline.levels.keys()]);
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row): RowSnapshot => {
      const { h, hd } = rowData[row] ?? {};
      return {
        row,
        ...optional("height", h === undefined ? undefined : pointsOfPixels(h)),
        ...optional("hidden", hd === BooleanNumber.TRUE ? true : undefined),
        ...optional("outlineLevel", rowOutline.levels.get(row)),
      };
    });
  return rows.filter((row) => Object.keys(row).length > 1);
}

const nameSnapshots = (book: Book, sheet: Sheet | null): readonly NameSnapshot[] =>
  namesOf(book, sheet).map((entry) => ({
    name: entry.name,
    formula: nameFormula(entry),
    visible: nameVisible(entry),
  }));

const tableSnapshots = (sheet: Sheet): readonly TableSnapshot[] =>
  tablesOf(sheet).map((table) => {
    const { name, rect, style, showFilterButton, showBandedRows } = tableState(table);
    return {
      name,
      range: formatRect(rect),
      columns: columnNames(table),
      style,
      showFilterButton,
      showBandedRows,
    };
  });

function pageOf(page: PageState | null): SheetSnapshot["page"] {
  if (!page) return null;
  return {
    ...(page.printArea && { printArea: formatRect(page.printArea) }),
    ...(page.titleRows && {
      titleRows: formatAbsolute({ ...page.titleRows, column: 0, columns: maxColumns }),
    }),
    ...(page.titleColumns && {
      titleColumns: formatAbsolute({ ...page.titleColumns, row: 0, rows: maxRows }),
    }),
    ...(page.paper === defaultPage.paper ? {} : { paper: page.paper }),
    ...(page.pagesWide === 1 ? {} : { pagesWide: page.pagesWide }),
    footerLeft: page.footerLeft,
    footerRight: page.footerRight,
    landscape: page.landscape,
    fitToWidth: page.fitToWidth,
  };
}

function freezeOf(sheet: Sheet): SheetSnapshot["freeze"] {
  const rect = frozenRect(sheet);
  if (!rect) return null;
  return {
    rows: rect.rows === maxRows ? 0 : rect.rows,
    columns: rect.columns === maxColumns ? 0 : rect.columns,
  };
}

function sheetSnapshot(sheet: Sheet, styles: StyleTable): SheetSnapshot {
  const worksheet = worksheetOf(sheet);
  const state = sheet.book.state(sheet);
  const tabColor = worksheet.getTabColor();
  return {
    name: sheetName(sheet),
    visibility: visibilityOf(sheet),
    ...(tabColor ? { tabColor: tabColor.toUpperCase() } : {}),
    showGridlines: !worksheet.hasHiddenGridlines(),
    cells: cellsOfSheet(sheet, styles),
    columns: columnsOfSheet(sheet, styles),
    rows: rowsOfSheet(sheet),
    freeze: freezeOf(sheet),
    merges: mergesOf(sheet).map(formatRect),
    conditionalFormats: rulesOf(state.conditionalFormats),
    validations: validationsOf(state.validations),
    tables: tableSnapshots(sheet),
    names: nameSnapshots(sheet.book, sheet),
    charts: state.charts.map(({ id: _id, ...chart }) => chart),
    notes: state.notes.map(({ rect, value }) => ({ cell: formatRect(rect), text: value })),
    ...(state.links.length > 0 && {
      links: state.links.map(({ rect, value }) => ({
        cell: formatRect(rect),
        target: value.target || value.address,
      })),
    }),
    protection: state.protection,
    page: pageOf(state.page),
  };
}

/** Formulas must have been calculated before. */
export function takeSnapshot(book: Book): WorkbookSnapshot {
  const styles = new StyleTable();
  const sheets = sheetsOf(book).map((sheet) => sheetSnapshot(sheet, styles));
  return {
    styles: styles.styles,
    sheets,
    names: nameSnapshots(book, null),
    customXmlParts: book.customXml.map(({ xml }) => xml),
    activeSheet: sheetsOf(book).indexOf(activeSheet(book)),
    date1904: book.date1904,
  };
}
