import type { Grid } from "../core/grid/grid";
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

type Asked = Pick<ReadOptions, "formulas" | "notes">;

/** Reads, telling too what became of the marks that commands drew or removed. */
async function readGrid(
  { ask, ruledCells, memory }: Pick<Context, "ask" | "ruledCells" | "memory">,
  asked: Asked,
): Promise<Grid> {
  const ruled = asked.formulas && ruledCells ? { ruled: ruledCells } : {};
  const marks = memory?.marks ? { marks: memory.marks } : {};
  const read = await ask((workbook) => workbook.read({ ...asked, ...ruled, ...marks }));
  if (memory && read.marks) memory.marks = read.marks;
  return read;
}

/**
 * Reads the workbook once and validates it, on a command with its formulas, lists and highlights: whether a formula
 * was typed over takes a round trip a sheet. What was found then holds until its cells change. Throws WorkbookError.
 * Never writes.
 */
export async function readPlan(
  context: Pick<Context, "ask" | "validate" | "ruledCells" | "clock" | "memory">,
  asked: Asked = { formulas: false },
): Promise<PlanRead> {
  const { validate, clock, memory } = context;
  const { formulas } = asked;
  const read = await readGrid(context, asked);
  const known = formulas ? null : (memory?.formulas ?? null);
  const grid = known ? withRemembered(read, known) : read;
  const checkedAt = clock.now();
  const outcome = await validate(grid, isoDate(checkedAt));
  if (memory) memory.read = grid;
  if (formulas && memory) memory.formulas = formulasFound(grid, outcome, checkedAt);
  return { grid, outcome, checkedAt, ...(known && grid !== read && { formulasAt: known.at }) };
}
