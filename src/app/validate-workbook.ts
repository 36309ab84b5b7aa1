import type { Context } from "./context";
import { markCells } from "./mark-cells";
import { perform } from "./perform";
import { readPlan } from "./read-plan";
import { retryWhileEditing } from "./retry";
import { settle } from "./settle";

/** « Valider »: reads, validates, marks the cells, shows the findings. Findings are shown even when marking is refused. */
export function validateWorkbook(context: Context): Promise<void> {
  return perform(context, { kind: "validate" }, async (before) => {
    const read = await retryWhileEditing(context.clock, () => readPlan(context, { formulas: true }));
    return settle(read, before, {
      marks: await markCells(context, read),
      notice: read.outcome.status === "not-a-plan" ? { kind: "no-plan" } : null,
      isValidation: true,
    });
  });
}
