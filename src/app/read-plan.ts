import type { Grid } from "../core/plan/grid";
import type { ReadOptions } from "../workbook/workbook";
import { isoDate } from "./clock";
import type { Context } from "./context";
import type { Outcome } from "./contracts";
import { watch } from "./watchdog";

export interface PlanRead {
  readonly grid: Grid;
  readonly outcome: Outcome;
  readonly checkedAt: Date;
}

/**
 * Reads the workbook once and validates it, on a command with its formulas, lists and highlights: whether a formula
 * was typed over takes a round trip a sheet. Throws WorkbookError. Never writes.
 */
export async function readPlan(
  { workbook, validate, ruledCells, clock }: Pick<Context, "workbook" | "validate" | "ruledCells" | "clock">,
  { formulas }: Pick<ReadOptions, "formulas"> = { formulas: false },
): Promise<PlanRead> {
  const ruled = formulas && ruledCells ? { ruled: ruledCells } : {};
  const grid = await watch(clock, (alive) => workbook.read({ formulas, ...ruled, alive }));
  const checkedAt = clock.now();
  return { grid, outcome: validate(grid, isoDate(checkedAt)), checkedAt };
}
