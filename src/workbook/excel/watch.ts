import type { Attempt } from "../workbook";
import { readBatch, toWorkbookError } from "./run";

type Stop = () => Promise<void>;

/**
 * Calls `changed` after edits, and when sheets are shown, added or removed. Our own
 * writes are left out. One round trip; handlers are removed in the context that added them.
 */
export function watch(attempt: Attempt, changed: () => void): Promise<Stop> {
  return readBatch(attempt, async (context) => {
    const { worksheets } = context.workbook;
    const told = (): Promise<void> => {
      // Excel may answer after the command was given up: another one watches then.
      if (attempt.isWanted()) changed();
      return Promise.resolve();
    };
    const edited = (event: Excel.WorksheetChangedEventArgs): Promise<void> =>
      event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : told();
    const handlers = [
      worksheets.onChanged.add(edited),
      worksheets.onActivated.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ];
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
