import { afterWriting } from "./again";
import type { Context } from "./context";
import { marksHold } from "./notice-holds";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import type { Cleared } from "./session";
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
    const notice: Cleared = { kind: "cleared", count: cleared, left };
    if (shown.status === "no-template") return { ...shown, notice };
    const { noMarks: _known, ...others } = shown;
    return {
      ...others,
      marks: { status: "none" },
      ...(left.length === 0 && { noMarks: true }),
      notice,
    };
  });
}
