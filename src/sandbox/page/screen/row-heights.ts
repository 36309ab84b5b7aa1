/** Rows without a height of their own grow with their text, as Excel's do. */
import { ICommandService, toDisposable, type IDisposable } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";
import { usedRect } from "../../host/model/cells";
import { toRange } from "./range";

/** Long enough for a whole insertion to go by before the rows are measured. */
const pause = 120;

/** Fits the rows of the sheet in view, again after each change or when another one comes into view. */
export function fitRows(book: Book): IDisposable {
  const { injector, workbook } = book.access;
  const commands = injector.get(ICommandService);
  let seen = "";

  function fit(): void {
    const worksheet = workbook.getActiveSheet();
    const subUnitId = worksheet.getSheetId();
    const now = `${subUnitId} ${book.revision}`;
    if (now === seen) return;
    seen = now;
    const rect = usedRect(book.sheet(subUnitId), true);
    if (!rect) return;
    const { redos } = injector
      .get(AutoHeightController)
      .getUndoRedoParamsOfAutoHeight([toRange(rect)], subUnitId);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }

  const timer = setInterval(fit, pause);
  return toDisposable(() => {
    clearInterval(timer);
  });
}
