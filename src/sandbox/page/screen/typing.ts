/**
 * What is typed into Univer's cell editor goes through the host's user, which
 * reads it as Excel does in the user's language, validates it and minds
 * protection; Univer's own reading of it is cancelled.
 */
import {
  CanceledError,
  CellValueType,
  ICommandService,
  toDisposable,
  type ICellData,
  type IDisposable,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Host } from "../../host/host";
import { formatRect } from "../../host/model/addresses";
import { worksheetOf } from "../../host/model/book";
import { hasLockedCell, isProtected } from "../../host/model/guard";
import { cellRect, between } from "../../host/model/rect";
import type { EntryAlert, TypeOutcome } from "../../host/user/outcome";

/** Asks the user about an entry; true when it is to be kept all the same. */
export type AskAboutEntry = (alert: EntryAlert) => Promise<boolean>;

interface Typed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The text as it stood in the editor. */
function textOf(cell: Nullable<ICellData>): string {
  if (!cell) return "";
  if (cell.f) return cell.f;
  // Several paragraphs, as typed with Alt+Enter; the document ends with two signs of its own.
  if (cell.p?.body) return cell.p.body.dataStream.slice(0, -2).replaceAll("\r", "\n");
  const value = String(cell.v ?? "");
  return cell.t === CellValueType.FORCE_STRING ? `'${value}` : value;
}

/** Sends what is typed and deleted on the sheet through the host; answers how to stop. */
export function routeTyping({ book, user }: Host, ask: AskAboutEntry): IDisposable {
  const { injector } = book.access;
  let typed: Typed | null = null;

  const titleOf = (sheetId: string) => worksheetOf(book.sheet(sheetId)).getName();

  async function enter({ sheetId, row, column, text }: Typed): Promise<void> {
    const title = titleOf(sheetId);
    const address = formatRect(cellRect(row, column));
    const { accepted, alert } = await user.type(title, address, text, false);
    if (!alert || accepted) return;
    if (await ask(alert)) await user.type(title, address, text, true);
  }

  async function clear(): Promise<void> {
    const sheetId = book.access.workbook.getActiveSheet().getSheetId();
    for (const { range } of injector.get(SheetsSelectionsService).getCurrentSelections()) {
      const { startRow, startColumn, endRow, endColumn } = range;
      const address = formatRect(between(startRow, startColumn, endRow, endColumn));
      const { alert }: TypeOutcome = await user.clear(titleOf(sheetId), address);
      if (alert) await ask(alert);
    }
  }

  const reading = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 10_000,
    handler: (cell, { subUnitId, row, col, origin }, next) => {
      const sheet = book.sheet(subUnitId);
      // The host cancels what Univer would write there, without a word.
      if (isProtected(sheet) && hasLockedCell(sheet, cellRect(row, col))) {
        void ask({ style: "protected", title: "", message: "" });
        return next(cell);
      }
      typed = { sheetId: subUnitId, row, column: col, text: textOf(origin ?? cell) };
      // Univer writes at once, or not at all when nothing changed.
      queueMicrotask(() => {
        typed = null;
      });
      return next(cell);
    },
  });

  const cancelling = injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === ClearSelectionContentCommand.id) {
      void clear();
      throw new CanceledError();
    }
    if (id !== SetRangeValuesCommand.id || !typed) return;
    void enter(typed);
    typed = null;
    throw new CanceledError();
  });

  return toDisposable(() => {
    reading();
    cancelling.dispose();
  });
}
