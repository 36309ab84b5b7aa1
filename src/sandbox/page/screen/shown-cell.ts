import { extractPureTextFromCell, type ICellDataForSheetInterceptor, type Nullable } from "@univerjs/core";
import { type Book, worksheetOf } from "../../host/model/book";
import { rangeAt } from "../../host/model/range";
import { findSheet } from "../../host/model/sheets";

/** What a person sees of a cell, painted on a canvas where no tool can read it. */
export interface ShownCell {
  readonly text: string;
  /** "#rrggbb" in lower case, conditional formats included; null without a fill. */
  readonly fill: string | null;
}

const textOf = (cell: Nullable<ICellDataForSheetInterceptor>) => (cell ? extractPureTextFromCell(cell) : "");

/** The cell as Univer draws it now. Throws when there is no such sheet. */
export function shownCell(book: Book, title: string, address: string): ShownCell {
  const sheet = findSheet(book, title);
  if (!sheet) throw new Error(`No sheet is named ${title}.`);
  const { row, column } = rangeAt(sheet, address).rect;
  const worksheet = worksheetOf(sheet);
  const fill = worksheet.getComposedCellStyleByCellData(row, column, worksheet.getCell(row, column)).bg?.rgb;
  return { text: textOf(worksheet.getCell(row, column)), fill: fill ? fill.toLowerCase() : null };
}
