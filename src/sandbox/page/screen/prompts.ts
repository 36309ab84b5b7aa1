/** The message that Excel shows beside a cell whose validation has one, for as long as it is selected. */
import type { IDisposable } from "@univerjs/core";
import {
  CellAlertManagerService,
  CellAlertType,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../../host/model/book";
import { validationAt } from "../../host/model/validations";

const key = "validation-prompt";

/** Follows the selection; answers how to stop. */
export function showPrompts(book: Book): IDisposable {
  const { injector, workbook, unitId } = book.access;
  const alerts = injector.get(CellAlertManagerService);
  const following = injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
    alerts.removeAlert(key);
    const cell = selections?.at(-1)?.primary;
    const worksheet = workbook.getActiveSheet();
    if (!cell) return;
    const subUnitId = worksheet.getSheetId();
    const prompt = validationAt(book.sheet(subUnitId), cell.actualRow, cell.actualColumn)?.prompt;
    if (!prompt) return;
    alerts.showAlert({
      type: CellAlertType.INFO,
      title: prompt.title,
      message: prompt.message,
      location: { unitId, subUnitId, row: cell.actualRow, col: cell.actualColumn },
      width: 260,
      height: 100,
      key,
    });
  });
  return {
    dispose() {
      alerts.removeAlert(key);
      following.unsubscribe();
    },
  };
}
