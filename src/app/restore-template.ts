import type { Integrity, Redrawing, TemplateGap } from "../core/integrity/integrity";
import type { AskedRedrawing, RedrawOutcome, RedrawRefusal } from "../workbook/workbook";
import { afterWriting } from "./again";
import { newMarks } from "./mark-cells";
import type { Context } from "./context";
import { perform } from "./perform";
import { validationsIn } from "./plans-in";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { LostPart, Restored } from "./session";
import { settle } from "./settle";

/**
 * « Rétablir »: draws again the lists and highlights that a new reading still finds lost, then reads again and says
 * what became of them. No content is touched.
 */
export function restoreTemplate(context: Context, parts: readonly LostPart[]): Promise<void> {
  return perform(context, { kind: "restore", parts }, async (before) => {
    const present = await readWhole(context);
    const current = lostIn(present).filter((gap) => parts.some((part) => isSame(part, gap)));
    const redrawings = current.flatMap(({ redrawing }) => (redrawing ? [asked(redrawing, present)] : []));
    if (redrawings.length === 0) return settle(present, before, { notice: nothing });
    const outcome = await context.ask((workbook) => workbook.redraw(redrawings));
    const after = await afterWriting(() => readWhole(context));
    const notice = judged(current, outcome, titlesNow(present, after), after);
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}

const nothing: Restored = { kind: "restored", done: [], refused: [], remaining: [] };

/** A drawing, with what it was decided from. */
function asked(redrawing: Redrawing, { grid }: PlanRead): AskedRedrawing {
  const sheet = grid.sheets.find(({ name }) => name === redrawing.sheet);
  return { ...redrawing, id: sheet?.id, seen: sheet?.rules };
}

/** What the titles of the sheets that were read have become. */
function titlesNow(present: PlanRead, after: PlanRead): ReadonlyMap<string, string> {
  return new Map(
    present.grid.sheets.flatMap(({ id, name }) => {
      const now = id === undefined ? undefined : after.grid.sheets.find((sheet) => sheet.id === id);
      return now ? [[name, now.name] as const] : [];
    }),
  );
}

const isSame = (one: LostPart, other: LostPart): boolean =>
  one.sheet === other.sheet && one.part === other.part;

/** What the sheets of every plan lost; undefined when it was not looked at. */
function integrityIn({ outcome }: PlanRead): Integrity | undefined {
  const known = validationsIn(outcome).flatMap(({ integrity }) => integrity ?? []);
  if (known.length === 0) return undefined;
  return {
    gaps: known.flatMap(({ gaps }) => gaps),
    unknown: known.flatMap(({ unknown }) => unknown),
  };
}

const lostIn = (read: PlanRead): readonly TemplateGap[] => integrityIn(read)?.gaps ?? [];

/** What a new reading says of each sheet; nothing counts as restored that was not read again. */
function judged(
  asked: readonly TemplateGap[],
  { refused }: RedrawOutcome,
  titles: ReadonlyMap<string, string>,
  after: PlanRead,
): Restored {
  const left = new Set(refused.map(({ sheet }) => sheet));
  const sheets = [...new Set(asked.map(({ sheet }) => sheet))].filter((sheet) => !left.has(sheet));
  const integrity = integrityIn(after);
  const isWhole = (sheet: string): boolean => {
    const now = titles.get(sheet) ?? sheet;
    const mine = asked.filter((gap) => gap.sheet === sheet).map((gap) => ({ ...gap, sheet: now }));
    return (
      integrity !== undefined &&
      !integrity.unknown.includes(now) &&
      !mine.some((gap) => integrity.gaps.some((lost) => isSame(lost, gap)))
    );
  };
  const because = (sought: RedrawRefusal) => [
    ...new Set(refused.filter(({ reason }) => reason === sought).map(({ sheet }) => sheet)),
  ];
  const [changed, gone] = [because("changed"), because("missing")];
  return {
    kind: "restored",
    done: sheets.filter(isWhole),
    refused: because("protected"),
    ...(changed.length > 0 && { changed }),
    ...(gone.length > 0 && { gone }),
    remaining: sheets.filter((sheet) => !isWhole(sheet)),
  };
}
