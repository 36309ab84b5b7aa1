import { contentAt } from "../core/grid/content-at";
import type { Grid } from "../core/grid/grid";
import type { Move, Update } from "../core/migration/update";
import { removable } from "../core/migration/removable";
import { KEPT_ROLE } from "../core/migration/draw-kept";
import type { FindingCell } from "../core/programme/finding/facts";
import type { InsertedTemplate } from "../workbook/workbook";
import { afterWriting, whileItChanges } from "./again";
import { isoDate } from "./clock";
import type { Context } from "./context";
import { isSameContent } from "../core/grid/same-content";
import { sheetsHold } from "./notice-holds";
import type { Outcome } from "./contracts";
import { planFor } from "./plans-in";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { aboutUpdate, removeLeft } from "./remove-incomplete";
import { retryWhileEditing } from "./retry";
import type { Notice } from "./session";
import type { Updated, UpdatePlanned } from "./update-notices";
import { settle } from "./settle";

const todayIn = ({ clock }: Context): string => isoDate(clock.now());

const read = (context: Context): Promise<PlanRead> =>
  retryWhileEditing(context.clock, () => readPlan(context, { formulas: true, notes: true }));

/** Cells that count: those that a merged region spreads to count with the one that was typed. */
const counted = ({ moves }: Update): readonly Move[] => moves.filter(({ from }) => !from.isSpread);

function planned(update: Update, { sheets }: Grid): UpdatePlanned {
  const { roadmap, from, to, changes, kept, replaced } = update;
  const notes = sheets
    .filter(({ name }) => replaced.includes(name))
    .reduce((count, sheet) => count + (sheet.notes ?? 0), 0);
  const cells = { moved: counted(update).length, kept: kept.length, notes };
  return { kind: "update-planned", roadmap, from, to, changes, ...cells };
}

/** « Mettre à jour… »: reads the workbook, and says what the update would change and move. Writes nothing. */
export function planUpdate(context: Context, roadmap: string): Promise<void> {
  return perform(context, { kind: "plan-update", roadmap }, async (before) => {
    const found = await read(context);
    const update = context.prepareUpdate?.(found.grid, roadmap, todayIn(context)) ?? null;
    if (context.memory && update) context.memory.notice = sheetsHold(update.replaced);
    return settle(found, before, { notice: update && planned(update, found.grid) });
  });
}

/** Number of decisions of the report that are about a finding of the plan. */
function decidedIn(outcome: Outcome, roadmap: string): number {
  const found = planFor(outcome, roadmap)?.validation;
  const keys = new Set(found?.findings.map(({ key }) => key));
  return found?.decisions.filter(({ key }) => keys.has(key)).length ?? 0;
}

interface Done {
  /** Number of decisions of the report that held before. */
  readonly decided: number;
  readonly update: Update;
  readonly inserted: InsertedTemplate;
}

/** The cells of the new sheets that do not hold what was moved there. */
function missingIn({ update, inserted }: Done, { grid }: PlanRead): readonly Move[] {
  return counted(update).filter(({ from, role, address }) => {
    const now = contentAt(grid, { sheet: inserted.titles[role] ?? "", address });
    return !isSameContent(now, from.value);
  });
}

function noticeOf(done: Done, after: PlanRead): Updated {
  const { update, inserted } = done;
  const { kept, replaced, from, to, drawing } = update;
  const missing = missingIn(done, after);
  const lapsed = Math.max(0, done.decided - decidedIn(after.outcome, update.roadmap));
  const { typed = [], titles } = inserted;
  const hasAside = drawing.sheets.some(({ role }) => role === KEPT_ROLE);
  return {
    kind: "updated",
    version: from.version === to.version ? null : to.version,
    moved: counted(update).length - missing.length,
    kept: kept.length,
    keptSheet: hasAside ? (titles[KEPT_ROLE] ?? null) : null,
    missing: missing.map(({ role, address }): FindingCell => ({ sheet: titles[role] ?? role, address })),
    replaced,
    stale: removable(after.grid).changed,
    ...(typed.length > 0 && { typed }),
    ...(lapsed > 0 && { lapsed }),
  };
}

/**
 * Draws the sheets of the newest edition beside those of the old one, with what was typed in them: all of them or
 * none. The old ones stay, and are not read any more.
 */
export function updatePlan(context: Context, roadmap: string): Promise<void> {
  return perform(context, { kind: "update", roadmap }, async (before, progress) => {
    const result = await whileItChanges(async (): Promise<PlanRead | Done> => {
      const found = await read(context);
      const isLeft = found.outcome.incomplete?.some(({ part }) => part === "template") === true;
      if (isLeft) await removeLeft(context, found);
      const present = isLeft ? await afterWriting(() => read(context)) : found;
      const update = context.prepareUpdate?.(present.grid, roadmap, todayIn(context));
      if (!update) return present;
      const drawing = { ...update.drawing, about: aboutUpdate(roadmap) };
      const inserted = await context.ask((workbook) => workbook.insertTemplate(drawing, progress));
      return { update, inserted, decided: decidedIn(present.outcome, roadmap) };
    });
    if ("outcome" in result) return settle(result, before, { notice: null });
    const after = await afterWriting(() => read(context));
    const notice: Notice = noticeOf(result, after);
    if (context.memory) context.memory.notice = sheetsHold(Object.values(result.inserted.titles));
    return settle(after, before, { notice, marks: { status: "none" } }, roadmap);
  });
}
