import type { Context } from "./context";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";

/** Reads the workbook with its formulas and judges it, as commands do; waits for the end of a cell's edit. */
export const readWhole = (context: Context): Promise<PlanRead> =>
  retryWhileEditing(context.clock, () => readPlan(context, { formulas: true }));
