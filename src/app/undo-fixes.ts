import { contentAt } from "../core/grid/content-at";
import type { PutBackOutcome, Replaced } from "../workbook/workbook";
import { afterWriting } from "./again";
import type { Context } from "./context";
import { placeOf } from "./fixable";
import { newMarks } from "./mark-cells";
import { isSameContent } from "../core/grid/same-content";
import { perform } from "./perform";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { CorrectionsUndone } from "./session";
import { settle } from "./settle";

/** « Annuler la correction »: gives the cells back what a correction replaced, but for what was typed since, then reads again. */
export function undoFixes(context: Context, replaced: Replaced): Promise<void> {
  return perform(context, { kind: "undo-fixes", replaced }, async (before) => {
    const outcome = await context.ask((workbook) => workbook.putBack(replaced));
    const after = await afterWriting(() => readWhole(context));
    const notice = judged(replaced, outcome, after);
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}

/** What the cells hold now; nothing counts as given back that was not read again. */
function judged(replaced: Replaced, { back, left }: PutBackOutcome, { grid }: PlanRead): CorrectionsUndone {
  const held = new Map(replaced.flat().map((item) => [placeOf(item.edit.cell), item.held]));
  const altered = back.filter((cell) => {
    const was = held.get(placeOf(cell));
    // Of a formula only the result can be read.
    return was?.formula === null && !isSameContent(contentAt(grid, cell), was.value);
  });
  return {
    kind: "corrections-undone",
    cells: back.length - altered.length,
    left: [...left, ...altered.map((cell) => ({ cell, reason: "altered" as const }))],
  };
}
