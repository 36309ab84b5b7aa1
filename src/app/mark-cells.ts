import { WorkbookError, type Mark } from "../workbook/workbook";
import type { Context } from "./context";
import { marksOf } from "./marks-of";
import { validationsIn } from "./plans-in";
import type { PlanRead } from "./read-plan";
import type { Marks, Settled } from "./session";

/** The marks that the findings of every plan ask for: where the workbook does not show them by itself. */
function marksFor({ litCells }: Pick<Context, "litCells">, { outcome, grid }: PlanRead): readonly Mark[] {
  const findings = validationsIn(outcome).flatMap((validation) => validation.findings);
  return marksOf(findings, grid, litCells?.(grid));
}

/** Marks the cells of the findings of every plan; a refusal is a state, not a failure: the findings are shown all the same. */
export async function markCells(context: Context, read: PlanRead): Promise<Marks> {
  if (read.outcome.status === "not-a-plan") return { status: "none" };
  const { ask, memory } = context;
  const marks = marksFor(context, read);
  try {
    const outcome = await ask((workbook) => workbook.mark(marks));
    if (memory) {
      memory.marks = outcome.standing ?? null;
      memory.drawn = marks;
    }
    return { status: "done", outcome };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, remains } = error;
    return { status: "failed", code, ...(remains && { remains }) };
  }
}

const asText = ({ cell, severity, rule, content }: Mark): string =>
  JSON.stringify([cell.sheet, cell.address, severity, rule, content]);

/** The marks that the workbook has still, as far as they are known: all of those that were drawn last, or none. */
function marksThere({ memory }: Context): ReadonlySet<string> {
  const drawn = memory?.drawn ?? [];
  return new Set(memory?.marks?.own === drawn.length ? drawn.map(asText) : []);
}

/** Marks the cells where that can be undone; elsewhere says how many more there would be, and writes nothing. */
export async function markOrOffer(context: Context, read: PlanRead): Promise<Marks> {
  if (context.keepsUndo()) return markCells(context, read);
  const there = marksThere(context);
  const cells = marksFor(context, read).filter((mark) => !there.has(asText(mark))).length;
  return cells === 0 ? { status: "none" } : { status: "offered", cells };
}

/** Marks that were asked for follow the findings, after a command that wrote; none are made that were not asked for. */
export async function newMarks(
  context: Context,
  before: Settled | null,
  after: PlanRead,
): Promise<{ readonly marks?: Marks }> {
  if (before?.status !== "ready") return {};
  const isMarked = before.marks.status === "done" || (context.memory?.marks?.own ?? 0) > 0;
  return isMarked ? { marks: await markCells(context, after) } : {};
}
