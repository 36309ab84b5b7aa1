/** Rows without a height of their own grow with their text, as Excel's do. */
import { ICommandService } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";
import { usedRect } from "../../host/model/cells";
import { toRange } from "./range";

/** Fits the rows of the sheet in view. */
export function fitRows(book: Book): void {
  const { injector, workbook } = book.access;
  const commands = injector.get(ICommandService);
  const subUnitId = workbook.getActiveSheet().getSheetId();
  const rect = usedRect(book.sheet(subUnitId), true);
  if (!rect) return;
  const { redos } = injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight([toRange(rect)], subUnitId);
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
}
