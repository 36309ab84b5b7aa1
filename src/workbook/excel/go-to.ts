import type { FindingCell } from "../../core/findings/finding";
import type { Attempt } from "../workbook";
import { writeBatch } from "./run";

/** Shows the cell and selects it. A folded column is unfolded first: the only write, and only then. */
export function goTo(attempt: Attempt, { sheet: title, address }: FindingCell): Promise<void> {
  return attempt.patiently(() =>
    writeBatch(attempt, async (context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      const range = sheet.getRange(address);
      range.load("columnHidden,rowHidden");
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
