/**
 * Whether the pane opens with the workbook (SharedRuntime 1.1): Office keeps it in the file, once that is saved, and
 * follows it from the next opening on. It is asked of Office itself: no round trip of Excel's.
 */
import { GivenUp, WorkbookError, type Attempt } from "../workbook";
import { toWorkbookError } from "./run";

/** What Office refuses is a failure of the host, whatever form it takes. */
async function asked<T>(attempt: Attempt, ask: () => Promise<T>): Promise<T> {
  if (!attempt.isWanted()) throw new GivenUp();
  try {
    return await ask();
  } catch (error) {
    const known = toWorkbookError(error);
    throw known instanceof WorkbookError ? known : new WorkbookError("host", String(error), { cause: error });
  } finally {
    attempt.alive();
  }
}

/** Never writes. Throws WorkbookError. */
export const opensPane = (attempt: Attempt): Promise<boolean> =>
  asked(attempt, async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load);

/** Throws WorkbookError. */
export function setOpensPane(attempt: Attempt, opens: boolean): Promise<void> {
  attempt.writing();
  const { load, none } = Office.StartupBehavior;
  return asked(attempt, () => Office.addin.setStartupBehavior(opens ? load : none));
}
