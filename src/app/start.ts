import { WorkbookError } from "../workbook/workbook";
import type { Context } from "./context";
import type { LiveValidation } from "./live-validation";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { isCellBeingEdited, retryWhileEditing } from "./retry";
import { settle } from "./settle";

/** Why the host would not tell of changes; null when it does. Throws that a cell is being edited: it is asked again. */
async function refusalOf(following: Promise<void>): Promise<WorkbookError | null> {
  try {
    await following;
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError) || isCellBeingEdited(error)) throw error;
    return error;
  }
}

/**
 * First reading: what is in this workbook? It is followed before it is read, or what is typed meanwhile would be missed;
 * also when it could not be read.
 */
export function start(context: Context, live: LiveValidation): Promise<void> {
  return perform(context, { kind: "start" }, async (before) => {
    try {
      const read = await retryWhileEditing(context.clock, async () => {
        const refusal = await refusalOf(live.start());
        const plan = await readPlan(context);
        if (refusal) throw refusal;
        return plan;
      });
      return settle(read, before);
    } catch (error) {
      if (error instanceof WorkbookError) live.follow();
      throw error;
    }
  });
}
