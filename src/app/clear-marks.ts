import { afterWriting } from "./again";
import type { Context } from "./context";
import { marksHold } from "./notice-holds";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { settle } from "./settle";

/** « Effacer les marques »: removes every mark of ours; says how many there were, and where some had to stay. */
export function clearMarks(context: Context): Promise<void> {
  return perform(context, { kind: "clear-marks" }, async (before) => {
    const { cleared, left, standing } = await context.ask((workbook) => workbook.clearMarks());
    if (context.memory) {
      context.memory.marks = standing ?? null;
      context.memory.notice = marksHold(standing);
    }
    const shown = before ?? settle(await afterWriting(() => readPlan(context)), null);
    if (shown.status === "no-template") return shown;
    return { ...shown, marks: { status: "none" }, notice: { kind: "cleared", count: cleared, left } };
  });
}
