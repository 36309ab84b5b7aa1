import type { Grid } from "../core/plan/grid";
import { isoDate } from "./clock";
import type { Context } from "./context";
import type { Outcome } from "./contracts";
import { watch } from "./watchdog";

export interface PlanRead {
  readonly grid: Grid;
  readonly outcome: Outcome;
  readonly checkedAt: Date;
}

/** Reads the workbook once and validates it. Throws WorkbookError. Never writes. */
export async function readPlan({ workbook, validate, clock }: Context): Promise<PlanRead> {
  const grid = await watch(clock, () => workbook.read());
  const checkedAt = clock.now();
  return { grid, outcome: validate(grid, isoDate(checkedAt)), checkedAt };
}
