import { WorkbookError } from "../workbook/workbook";
import type { Context } from "./context";
import type { LiveValidation } from "./live-validation";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { retryWhileEditing } from "./retry";
import { settle } from "./settle";

/** First reading: what is in this workbook? Then follows it, also when it could not be read. */
export function start(context: Context, live: LiveValidation): Promise<void> {
  return perform(context, { kind: "start" }, async (before) => {
    try {
      const read = await retryWhileEditing(context.clock, () => readPlan(context));
      await live.start();
      return settle(read, before);
    } catch (error) {
      if (error instanceof WorkbookError) live.follow();
      throw error;
    }
  });
}
