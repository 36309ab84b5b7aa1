import type { Grid, GridSheet } from "../core/grid/grid";
import { afterWriting, whileItChanges } from "./again";
import type { Context } from "./context";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Withdrawn } from "./session";
import { settle } from "./settle";

const read = (context: Context): Promise<PlanRead> =>
  retryWhileEditing(context.clock, () => readPlan(context, { formulas: true, notes: true }));

const nothing = { sheets: [], typed: [], noted: [], referring: [], twice: [], unread: [] };

/** A workbook always has a sheet that is shown. */
const leavesNone = ({ sheets, unread }: Grid, going: readonly GridSheet[]): boolean =>
  unread.length === 0 &&
  !sheets.some((sheet) => sheet.visibility === "visible" && !going.some(({ name }) => name === sheet.name));

/** Removes the sheets of the template in the workbook that was just read, unless something keeps them there. */
async function withdraw(
  context: Context,
  { grid }: PlanRead,
  roadmap: string,
): Promise<Omit<Withdrawn, "kind">> {
  const { sheets, ...why } = context.withdrawals?.withdrawable(grid, roadmap) ?? nothing;
  const isAlone = sheets.length > 0 && leavesNone(grid, sheets);
  const going = isAlone ? [] : sheets;
  if (going.length > 0) await context.ask((workbook) => workbook.removeSheets(going));
  return { ...why, isAlone, removed: going.map(({ name }) => name) };
}

/**
 * « Retirer le gabarit… »: removes the sheets that bear its mark, all of them or none: not where somebody typed, nor
 * where something else looks at them.
 */
export function withdrawTemplate(context: Context, roadmap: string): Promise<void> {
  return perform(context, { kind: "withdraw", roadmap }, async (before) => {
    const done = await whileItChanges(async () => withdraw(context, await read(context), roadmap));
    const after = await afterWriting(() => read(context));
    const { removed } = done;
    if (context.memory)
      context.memory.notice = ({ sheets }) => !sheets.some(({ name }) => removed.includes(name));
    const notice: Withdrawn = { kind: "withdrawn", ...done };
    return settle(after, before, { notice, ...(removed.length > 0 && { marks: { status: "none" } }) });
  });
}

/** What undoing an earlier insertion left would be in the way of a new one: it goes, unless something keeps it there. */
export async function withoutEmptied(context: Context, found: PlanRead): Promise<boolean> {
  const roadmaps = new Set(found.outcome.emptied?.map(({ roadmap }) => roadmap));
  let isGone = false;
  for (const roadmap of roadmaps) {
    const { removed } = await withdraw(context, await read(context), roadmap);
    isGone ||= removed.length > 0;
  }
  return isGone;
}
