import type { TemplateGap } from "../core/integrity/integrity";
import type { RedrawOutcome } from "../workbook/workbook";
import { afterWriting } from "./again";
import { newMarks } from "./apply-fixes";
import type { Context } from "./context";
import { perform } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { LostPart, Restored } from "./session";
import { settle } from "./settle";

/**
 * « Rétablir »: draws again the lists and highlights that a new reading still finds lost, then reads again and says
 * what became of them. No content is touched.
 */
export function restoreTemplate(context: Context, parts: readonly LostPart[]): Promise<void> {
  return perform(context, { kind: "restore", parts }, async (before) => {
    const present = await read(context);
    const current = lostIn(present).filter((gap) => parts.some((part) => isSame(part, gap)));
    const redrawings = current.flatMap(({ redrawing }) => redrawing ?? []);
    if (redrawings.length === 0) return settle(present, before, { notice: nothing });
    const outcome = await context.ask((workbook) => workbook.redraw(redrawings));
    const after = await afterWriting(() => read(context));
    const notice = judged(current, outcome, after);
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}

const nothing: Restored = { kind: "restored", done: [], refused: [], remaining: [] };

const read = (context: Context): Promise<PlanRead> =>
  retryWhileEditing(context.clock, () => readPlan(context, { formulas: true }));

const isSame = (one: LostPart, other: LostPart): boolean =>
  one.sheet === other.sheet && one.part === other.part;

const integrityIn = ({ outcome }: PlanRead) =>
  outcome.status === "validated" ? outcome.validation.integrity : undefined;

const lostIn = (read: PlanRead): readonly TemplateGap[] => integrityIn(read)?.gaps ?? [];

/** What a new reading says of each sheet; nothing counts as restored that was not read again. */
function judged(asked: readonly TemplateGap[], { refused }: RedrawOutcome, after: PlanRead): Restored {
  const left = new Set(refused.map(({ sheet }) => sheet));
  const sheets = [...new Set(asked.map(({ sheet }) => sheet))].filter((sheet) => !left.has(sheet));
  const integrity = integrityIn(after);
  const isWhole = (sheet: string): boolean =>
    integrity !== undefined &&
    !integrity.unknown.includes(sheet) &&
    !asked.some((gap) => gap.sheet === sheet && integrity.gaps.some((lost) => isSame(lost, gap)));
  return {
    kind: "restored",
    done: sheets.filter(isWhole),
    refused: [...left],
    remaining: sheets.filter((sheet) => !isWhole(sheet)),
  };
}
