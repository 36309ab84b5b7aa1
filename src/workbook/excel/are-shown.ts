import type { Attempt, SheetColumns } from "../workbook";
import { readBatch } from "./run";

/** Whether columns are in view; see the port. One round trip. Throws WorkbookError, "changed" where a sheet is gone. */
export function areShown(
  attempt: Attempt,
  asked: readonly SheetColumns[],
): Promise<readonly (boolean | null)[]> {
  return readBatch(attempt, async (context) => {
    const ranges = asked.map(({ sheet, id, columns }) =>
      context.workbook.worksheets
        .getItem(id ?? sheet)
        .getRange(columns)
        .load("columnHidden"),
    );
    await context.sync();
    // Null, whatever the types say: some are, some are not.
    const hidden: readonly (boolean | null)[] = ranges.map((range) => range.columnHidden);
    return hidden.map((isHidden) => (isHidden === null ? null : !isHidden));
  });
}
