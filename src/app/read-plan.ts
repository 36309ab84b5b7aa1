import type { Grid } from "../core/plan/grid";
import type { ReadOptions } from "../workbook/workbook";
import { isoDate } from "./clock";
import type { Context } from "./context";
import type { Outcome } from "./contracts";
import { formulasFound, withRemembered } from "./memory";

export interface PlanRead {
  readonly grid: Grid;
  readonly outcome: Outcome;
  readonly checkedAt: Date;
  /** When the formulas were looked at, where an earlier look counts still. */
  readonly formulasAt?: Date;
}

/**
 * Reads the workbook once and validates it, on a command with its formulas, lists and highlights: whether a formula
 * was typed over takes a round trip a sheet. What was found then holds until its cells change. Throws WorkbookError.
 * Never writes.
 */
export async function readPlan(
  {
    ask,
    validate,
    ruledCells,
    clock,
    memory,
  }: Pick<Context, "ask" | "validate" | "ruledCells" | "clock" | "memory">,
  asked: Pick<ReadOptions, "formulas" | "notes"> = { formulas: false },
): Promise<PlanRead> {
  const { formulas } = asked;
  const ruled = formulas && ruledCells ? { ruled: ruledCells } : {};
  const read = await ask((workbook) => workbook.read({ ...asked, ...ruled }));
  const known = formulas ? null : (memory?.formulas ?? null);
  const grid = known ? withRemembered(read, known) : read;
  const checkedAt = clock.now();
  const outcome = validate(grid, isoDate(checkedAt));
  if (formulas && memory) memory.formulas = formulasFound(grid, outcome, checkedAt);
  return { grid, outcome, checkedAt, ...(known && grid !== read && { formulasAt: known.at }) };
}
