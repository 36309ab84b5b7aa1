/** Numbers as Excel in the user's language shows and edits them, where Univer keeps to English. */
import {
  CellValueType,
  InterceptorEffectEnum,
  toDisposable,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Nullable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { isPercentFormat } from "../../host/coercion/interpret";
import type { Book } from "../../host/model/book";
import { patternOf, styleAt } from "../../host/model/styles";
import { serialToIso } from "../../../core/calendar/dates";
import { formatCategory } from "../../../core/grid/format-category";

type Cell = Nullable<ICellDataForSheetInterceptor>;

const decimal = (value: number, digits: number, language: "fr" | "en"): string => {
  const text = String(Number(value.toPrecision(digits)));
  return language === "fr" ? text.replace(".", ",") : text;
};

/** What stands in the cell while it is edited: the whole number, not the rounded one. */
function editedNumber(value: number, pattern: string, language: "fr" | "en"): string {
  if (isPercentFormat(pattern)) return `${decimal(value * 100, 15, language)}%`;
  const day = formatCategory(pattern) === "date" && Number.isInteger(value) ? serialToIso(value) : null;
  return day ?? decimal(value, 15, language);
}

const numberOf = (cell: Cell): number | null =>
  cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !cell.f && !cell.si ? cell.v : null;

/** Shows and edits numbers in a language; answers how to stop. */
export function showLocalNumbers(book: Book, language: "fr" | "en"): IDisposable {
  const interceptors = book.access.injector.get(SheetInterceptorService);
  const showing = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { subUnitId, row, col }, next) => {
      const plain =
        cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !Number.isInteger(cell.v);
      if (!plain || patternOf(styleAt(book.sheet(subUnitId), row, col)) !== "General") return next(cell);
      return next({ ...cell, v: decimal(Number(cell.v), 11, language) });
    },
  });
  const editing = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 10_000,
    handler: (cell, { subUnitId, row, col, worksheet }, next) => {
      const value = numberOf(worksheet.getCellRaw(row, col));
      if (value === null) return next(cell);
      const pattern = patternOf(styleAt(book.sheet(subUnitId), row, col));
      return { ...cell, v: editedNumber(value, pattern, language), t: CellValueType.STRING };
    },
  });
  return toDisposable(() => {
    showing.dispose();
    editing();
  });
}
