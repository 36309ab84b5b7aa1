import type { FindingCell } from "../../core/programme/finding/facts";
import type { Attempt } from "../workbook";
import { readBatch, toWorkbookError } from "./run";

/** The selected cell. One round trip; never writes. */
export function activeCell(attempt: Attempt): Promise<FindingCell> {
  return readBatch(attempt, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,worksheet/name");
    await context.sync();
    // Excel answers « 'Plan d''action'!B2 ».
    return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}

/**
 * Calls `moved` when another cell is selected, or another sheet shown. One round trip; never reads anything then.
 * Answers how to stop: handlers are removed in the context that added them.
 */
export function watchSelection(attempt: Attempt, moved: () => void): Promise<() => Promise<void>> {
  return readBatch(attempt, async (context) => {
    const { worksheets } = context.workbook;
    const told = (): Promise<void> => {
      // Excel may answer after the command was given up: another one watches then.
      if (attempt.isWanted()) moved();
      return Promise.resolve();
    };
    const handlers = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      try {
        await context.sync();
      } catch (error) {
        throw toWorkbookError(error);
      }
    };
  });
}
