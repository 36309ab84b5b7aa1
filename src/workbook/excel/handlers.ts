import type { Attempt } from "../workbook";
import { readBatch, toWorkbookError } from "./run";

/** Part of an Office.js handler that is known of all of them. */
interface Added {
  remove(): void;
}

/**
 * Adds handlers of events that call `told` for as long as the attempt is wanted: Excel may answer after a command was
 * given up, and another one watches then. One round trip. Answers how to stop: handlers are removed in the context
 * that added them.
 */
export function addHandlers(
  attempt: Attempt,
  told: () => void,
  add: (worksheets: Excel.WorksheetCollection, tell: () => Promise<void>) => readonly Added[],
): Promise<() => Promise<void>> {
  return readBatch(attempt, async (context) => {
    const handlers = add(context.workbook.worksheets, () => {
      if (attempt.isWanted()) told();
      return Promise.resolve();
    });
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
