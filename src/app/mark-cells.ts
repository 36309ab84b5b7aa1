import { WorkbookError } from "../workbook/workbook";
import type { Context } from "./context";
import { marksOf } from "./marks-of";
import { validationsIn } from "./plans-in";
import type { PlanRead } from "./read-plan";
import type { Marks } from "./session";

/** Marks the cells of the findings of every plan; a refusal is a state, not a failure: the findings are shown all the same. */
export async function markCells({ ask, memory }: Context, { outcome, grid }: PlanRead): Promise<Marks> {
  if (outcome.status === "not-a-plan") return { status: "none" };
  const findings = validationsIn(outcome).flatMap((validation) => validation.findings);
  const marks = marksOf(findings, grid);
  try {
    const outcome = await ask((workbook) => workbook.mark(marks));
    if (memory) memory.marks = outcome.standing ?? null;
    return { status: "done", outcome };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { code, remains } = error;
    return { status: "failed", code, ...(remains && { remains }) };
  }
}
