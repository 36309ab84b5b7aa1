/**
 * Giving cells back what corrections replaced, where Excel's own undo does not. Round trips: 1. what the cells hold
 * now · 2. what is given back, with what stood there just before, as corrections are written. Only what we wrote is
 * taken away, never what somebody typed over it.
 */
import type { FindingCell } from "../../core/programme/finding/facts";
import {
  leaving,
  WorkbookError,
  type Attempt,
  type PutBackOutcome,
  type PutBackRefusal,
  type Remains,
  type Replaced,
  type ReplacedCell,
} from "../workbook";
import { writeCompared, type Compared, type Planned } from "./compare-write";
import { parts } from "./parts";
import { oneUndoStep, readBatch, writeBatch } from "./run";
import { holdsSame, queueBeside, queueStanding, standingOf } from "./standing";
import { whileChanging } from "./while-changing";
import { queueMerge, queueRestore, queueSeparate, weightOf, type HeldCell } from "./write-cell";

interface Looked {
  readonly replaced: ReplacedCell;
  readonly reason: PutBackRefusal | null;
  /** What the cell holds; null when its sheet is gone. */
  readonly found: HeldCell | null;
}

const weigh = ({ edit }: ReplacedCell): number => weightOf(edit);

async function lookAtPart(
  context: Excel.RequestContext,
  cells: readonly ReplacedCell[],
): Promise<readonly Looked[]> {
  const queued = cells.map((replaced) => {
    const { cell, beside } = replaced.edit;
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load("name,protection/protected");
    return {
      ...{ replaced, sheet },
      standing: queueStanding(sheet, cell),
      isItsRow: queueBeside(sheet, beside),
    };
  });
  await context.sync();
  return queued.map(({ replaced, sheet, standing, isItsRow }): Looked => {
    if (sheet.isNullObject) return { replaced, reason: "missing", found: null };
    const found = standingOf(standing).held;
    const isKnown = [replaced.now, replaced.held].some((held) => holdsSame(found, held));
    if (!isKnown || !isItsRow()) return { replaced, reason: "changed", found };
    return { replaced, reason: sheet.protection.protected ? "protected" : null, found };
  });
}

async function lookAt(
  context: Excel.RequestContext,
  cells: readonly ReplacedCell[],
): Promise<ReadonlyMap<ReplacedCell, Looked>> {
  const looked: Looked[] = [];
  for (const part of parts(cells, weigh)) looked.push(...(await lookAtPart(context, part)));
  return new Map(looked.map((item) => [item.replaced, item]));
}

/** A cell to be given back, with what writes it. */
interface Target {
  readonly replaced: ReplacedCell;
  readonly found: HeldCell;
  readonly planned: Planned;
}

/** A format that the user gave since stays. */
const formatFor = ({ held, now }: ReplacedCell, found: HeldCell): HeldCell =>
  found.numberFormat === now.numberFormat ? held : { ...held, numberFormat: found.numberFormat };

function toTarget({ replaced, found }: Looked): readonly Target[] {
  if (!found) return [];
  const { edit, held } = replaced;
  const queue = (context: Excel.RequestContext) => {
    // Excel refuses to clear a part of merged cells, which these may be already.
    if (edit.unmerge === undefined || !holdsSame(found, held))
      queueRestore(context, formatFor(replaced, found));
    queueMerge(context, edit);
  };
  return [{ replaced, found, planned: { held: found, beside: edit.beside, queue } }];
}

/** A correction one of whose cells was typed in meanwhile stays whole: the others are corrected again. */
async function correctAgain(
  context: Excel.RequestContext,
  targets: readonly Target[],
  compared: ReadonlyMap<Planned, Compared>,
): Promise<void> {
  const again = targets.flatMap(({ replaced: { edit }, found, planned }): readonly Planned[] => {
    const written = compared.get(planned);
    if (!written || written.isChanged) return [];
    const queue = (here: Excel.RequestContext) => {
      queueSeparate(here, edit);
      queueRestore(here, found);
    };
    return [{ held: written.now, queue }];
  });
  await writeCompared(context, again);
}

const cellOf = ({ edit }: ReplacedCell): FindingCell => edit.cell;

async function writeAll(
  context: Excel.RequestContext,
  corrections: readonly (readonly Target[])[],
): Promise<PutBackOutcome> {
  // The last one first: what was separated is merged again once its cells are as they were.
  const inOrder = corrections.flat().reverse();
  const compared = new Map<Planned, Compared>();
  for (const part of parts(inOrder, ({ replaced }) => weigh(replaced))) {
    for (const item of await writeCompared(
      context,
      part.map(({ planned }) => planned),
    ))
      compared.set(item.planned, item);
  }
  const isChanged = ({ planned }: Target): boolean => compared.get(planned)?.isChanged === true;
  const broken = corrections.filter((targets) => targets.some(isChanged));
  await correctAgain(context, broken.flat(), compared);
  return {
    back: corrections
      .filter((targets) => !broken.includes(targets))
      .flatMap((targets) => targets.map(({ replaced }) => cellOf(replaced))),
    left: broken.flat().map(({ replaced }) => ({ cell: cellOf(replaced), reason: "changed" })),
  };
}

/** Why a correction stays: what is said of the first of its cells that keeps it from being taken back. */
const reasonOf = (looked: readonly Looked[]): PutBackRefusal | null =>
  looked.find(({ reason }) => reason !== null)?.reason ?? null;

function once(attempt: Attempt, corrections: Replaced): Promise<PutBackOutcome> {
  return writeBatch(
    attempt,
    async (context) => {
      context.workbook.load("readOnly");
      const looked = await lookAt(context, corrections.flat());
      if (context.workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
      const found = corrections.map((cells) => cells.flatMap((cell) => looked.get(cell) ?? []));
      const staying = found.filter((cells) => reasonOf(cells) !== null);
      const going = found.filter((cells) => !staying.includes(cells));
      const { back, left } = await writeAll(
        context,
        going.map((cells) => cells.flatMap(toTarget)),
      );
      const refused = staying.flatMap((cells) =>
        cells.map(({ replaced, reason }) => ({
          cell: cellOf(replaced),
          reason: reason ?? reasonOf(cells) ?? "changed",
        })),
      );
      return { back, left: [...refused, ...left] };
    },
    oneUndoStep(),
  );
}

/** What a failure left: nothing where every cell holds still what was written; else some may be given back already. */
async function remainsOf(attempt: Attempt, corrections: Replaced): Promise<Remains> {
  try {
    const looked = await attempt.patiently(() =>
      readBatch(attempt, (context) => lookAt(context, corrections.flat())),
    );
    const isAsBefore = [...looked.values()].every(
      ({ replaced: { now, edit }, found }) =>
        edit.unmerge === undefined &&
        (!found || (holdsSame(found, now) && found.numberFormat === now.numberFormat)),
    );
    return isAsBefore ? { state: "as-before" } : { state: "partly", sheets: [] };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { state: "unknown" };
  }
}

/** Gives cells back what corrections replaced; see the port. */
export async function putBack(attempt: Attempt, corrections: Replaced): Promise<PutBackOutcome> {
  if (corrections.length === 0) return { back: [], left: [] };
  try {
    return await attempt.patiently(() => whileChanging(() => once(attempt, corrections)));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw leaving(error, await remainsOf(attempt, corrections));
  }
}
