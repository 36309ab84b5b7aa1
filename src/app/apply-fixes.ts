import { withBeside } from "../core/programme/finding/beside";
import type { Finding, KeyedFinding } from "../core/programme/finding/finding";
import type { CellEdit } from "../core/programme/finding/fix";
import { contentAt } from "../core/grid/content-at";
import type { EditOutcome } from "../workbook/workbook";
import { afterWriting } from "./again";
import type { Context } from "./context";
import { correctionsOf, isFixable, placeOf, type Fixable } from "./fixable";
import { newMarks } from "./mark-cells";
import { cellsHold } from "./notice-holds";
import { perform } from "./perform";
import { validationsIn } from "./plans-in";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { Correction } from "./session";
import { settle } from "./settle";

/**
 * « Corriger »: applies the corrections of these findings, those that a new reading still asks for as they
 * were shown, then reads again and says what became of them.
 */
export function applyFixes(context: Context, findings: readonly Fixable[]): Promise<void> {
  return perform(context, { kind: "apply-fixes", findings }, async (before) => {
    const present = await readWhole(context);
    const asked = found(present).filter(isFixable);
    const current = findings.filter((finding) => asked.some((each) => isSame(finding, each)));
    const outdated = findings.length - current.length;
    if (current.length === 0) {
      const notice: Correction = { kind: "corrected", cells: 0, outdated, left: [], remaining: [] };
      return settle(present, before, { notice });
    }
    const corrections = withBeside(correctionsOf(current), present.grid);
    const outcome = await context.ask((workbook) => workbook.applyEdits(corrections));
    const after = await afterWriting(() => readWhole(context));
    const notice = {
      ...judged(corrections.flat(), outcome, after),
      outdated,
      remaining: remaining(current, outcome, after),
      ...(outcome.replaced.length > 0 && !context.keepsUndo() && { replaced: outcome.replaced }),
    };
    const isWritten = new Set(outcome.written.map(placeOf));
    const edits = corrections.flat().filter(({ cell }) => isWritten.has(placeOf(cell)));
    if (context.memory) context.memory.notice = cellsHold(edits, after.grid);
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}

const found = ({ outcome }: PlanRead): readonly KeyedFinding[] =>
  validationsIn(outcome).flatMap(({ findings }) => findings);

const identity = ({ rule, cells, fix }: Fixable): string => JSON.stringify([rule, cells, fix]);

/** The finding that was shown is still there: of the same row, which its key tells, and to be corrected alike. */
const isSame = (shown: Fixable & Partial<KeyedFinding>, now: Fixable & KeyedFinding): boolean =>
  identity(shown) === identity(now) && (shown.key ?? now.key) === now.key;

/** What the cells that were written hold now; nothing counts as corrected that was not read again. */
function judged(edits: readonly CellEdit[], { written, left }: EditOutcome, { grid }: PlanRead) {
  const wanted = new Map(edits.map(({ cell, after }) => [placeOf(cell), after]));
  const altered = written.filter((cell) => {
    const after = wanted.get(placeOf(cell)) ?? null;
    // Only a formula's result can be read: whether it is the right one, the findings say.
    if (after !== null && typeof after === "object") return false;
    return contentAt(grid, cell) !== after;
  });
  return {
    kind: "corrected",
    cells: written.length - altered.length,
    left: [...left, ...altered.map((cell) => ({ cell, reason: "altered" as const }))],
  } as const;
}

/** Findings whose cells were all written, and that are there again. */
function remaining(
  corrected: readonly Fixable[],
  { left }: EditOutcome,
  after: PlanRead,
): readonly Finding[] {
  const untouched = new Set(left.map(({ cell }) => placeOf(cell)));
  const keyOf = ({ rule, cells: [cell] }: Finding) => `${rule} ${cell ? placeOf(cell) : ""}`;
  const still = new Set(found(after).map(keyOf));
  return corrected.filter(
    (finding) =>
      still.has(keyOf(finding)) && !finding.fix.edits.some(({ cell }) => untouched.has(placeOf(cell))),
  );
}
