import { activateSheet, activeSheet } from "./sheets";
import { worksheetOf, sheetKey, type Book } from "./book";
import { toRange } from "./ranges";
import { between, cellRect, maxColumns, maxRows, type Rect } from "./rect";
import {
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from "../univer-packages";
import type { RangeRef } from "./range";

/** The selected range of the active sheet; A1 as long as nobody selected anything. */
export function selectedRange(book: Book): RangeRef {
  const sheet = activeSheet(book);
  const service = book.access.injector.get(SheetsSelectionsService);
  const last = service.getWorkbookSelections(book.access.unitId).getSelectionsOfWorksheet(sheet.id).at(-1);
  return { sheet, rect: last ? rectOf(last.range) : cellRect(0, 0) };
}

const rectOf = (range: ISelectionWithStyle["range"]): Rect => {
  const { startRow, startColumn, endRow, endColumn } = range;
  return between(
    startRow || 0,
    startColumn || 0,
    Number.isNaN(endRow) ? maxRows - 1 : endRow,
    Number.isNaN(endColumn) ? maxColumns - 1 : endColumn,
  );
};

/** Shows the range's sheet and selects it; not a change of the workbook. */
export function selectRange({ sheet, rect }: RangeRef): void {
  const { book } = sheet;
  activateSheet(sheet);
  const worksheet = worksheetOf(sheet);
  const shown = {
    ...rect,
    rows: Math.min(rect.rows, worksheet.getRowCount() - rect.row),
    columns: Math.min(rect.columns, worksheet.getColumnCount() - rect.column),
  };
  const primary = {
    actualRow: rect.row,
    actualColumn: rect.column,
    ...toRange(cellRect(rect.row, rect.column)),
    isMerged: false,
    isMergedMainCell: false,
  };
  book.access.apply(SetSelectionsOperation, {
    ...sheetKey(sheet),
    selections: [{ range: toRange(shown), primary, style: null }],
  });
}
