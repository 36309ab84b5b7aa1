import { WorkbookError } from "../workbook/workbook";
import type { Context } from "./context";
import { marksOf } from "./marks-of";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Marks } from "./session";
import { settle } from "./settle";
import { watch } from "./watchdog";

/** « Valider »: reads, validates, marks the cells, shows the findings. Findings are shown even when marking is refused. */
export function validateWorkbook(context: Context): Promise<void> {
  return perform(context, { kind: "validate" }, async (before) => {
    const read = await retryWhileEditing(context.clock, () => readPlan(context));
    return settle(read, before, { marks: await markCells(context, read), notice: null });
  });
}

async function markCells({ workbook, clock }: Context, { outcome, grid }: PlanRead): Promise<Marks> {
  if (outcome.status === "not-a-plan") return { status: "none" };
  const marks = marksOf(outcome.validation.findings, grid);
  try {
    return { status: "done", outcome: await watch(clock, () => workbook.mark(marks)) };
  } catch (error) {
    if (error instanceof WorkbookError) return { status: "failed", code: error.code };
    throw error;
  }
}
