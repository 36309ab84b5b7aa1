import type { FindingCell } from "../../core/findings/finding";
import type { Attempt } from "../workbook";
import { writeBatch } from "./run";

/**
 * Shows the cell and selects it. What hides it, its sheet, its row or its column, is shown first: the only writes,
 * and only then.
 */
export function goTo(attempt: Attempt, { sheet: title, address }: FindingCell): Promise<void> {
  return attempt.patiently(() =>
    writeBatch(attempt, async (context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const range = sheet.getRange(address);
      range.load("columnHidden,rowHidden");
      sheet.load("visibility");
      await context.sync();
      // A sheet that is hidden cannot be activated.
      if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
      sheet.activate();
      range.select();
      await context.sync();
      if (!range.columnHidden && !range.rowHidden) return;
      if (range.columnHidden) range.columnHidden = false;
      if (range.rowHidden) range.rowHidden = false;
      range.select();
      await context.sync();
    }),
  );
}
