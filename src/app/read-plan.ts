import type { Grid } from "../core/plan/grid";
import type { ReadOptions } from "../workbook/workbook";
import { isoDate } from "./clock";
import type { Context } from "./context";
import type { Outcome } from "./contracts";

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
  { ask, validate, ruledCells, clock }: Pick<Context, "ask" | "validate" | "ruledCells" | "clock">,
  { formulas }: Pick<ReadOptions, "formulas"> = { formulas: false },
): Promise<PlanRead> {
  const ruled = formulas && ruledCells ? { ruled: ruledCells } : {};
  const grid = await ask((workbook) => workbook.read({ formulas, ...ruled }));
  const checkedAt = clock.now();
  return { grid, outcome: validate(grid, isoDate(checkedAt)), checkedAt };
}
