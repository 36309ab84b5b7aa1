import type { Context } from "./context";
import { markCells, markOrOffer } from "./mark-cells";
import { perform } from "./perform";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { Notice } from "./session";
import { settle } from "./settle";

const noticeOf = ({ outcome }: PlanRead): Notice | null =>
  outcome.status === "not-a-plan" ? { kind: "no-plan" } : null;

/**
 * « Valider »: reads, validates, marks the cells that do not show their findings by themselves, shows the findings.
 * They are shown even when marking is refused. Where Ctrl+Z would be lost, marks are only offered.
 */
export function validateWorkbook(context: Context): Promise<void> {
  return perform(context, { kind: "validate" }, async (before) => {
    const found = await readWhole(context);
    const marks = await markOrOffer(context, found);
    return settle(found, before, { marks, notice: noticeOf(found), isValidation: true });
  });
}

/** « Marquer dans les cellules »: reads, validates and marks, whatever it costs. */
export function markWorkbook(context: Context): Promise<void> {
  return perform(context, { kind: "mark" }, async (before) => {
    const found = await readWhole(context);
    const marks = await markCells(context, found);
    return settle(found, before, { marks, notice: noticeOf(found), isValidation: true });
  });
}
