/**
 * Taking corrections back after a failure, in contexts of their own: the failed one cannot be used again. Looks
 * first: only what we wrote is taken back, never what somebody typed over it; then says what could not be.
 */
import type { FindingCell } from "../../core/programme/finding/facts";
import type { CellEdit } from "../../core/programme/finding/fix";
import { GivenUp, leaving, WorkbookError, type Attempt, type Remains } from "../workbook";
import { restoringEdits, writeCompared } from "./compare-write";
import { parts } from "./parts";
import { oneUndoStep, readBatch, toWorkbookError, writeBatch } from "./run";
import { isSameContent } from "../../core/grid/same-content";
import { holdsSame, queueStanding, standingOf } from "./standing";
import { weightOf, type HeldCell } from "./write-cell";

/** A cell that was to be written, or was. */
export interface Written {
  readonly edit: CellEdit;
  /** What it held before. */
  readonly held: HeldCell;
}

/** Whether a cell holds what the correction writes, rather than something that somebody typed since. */
function isOurs({ edit: { after, unmerge }, held }: Written, now: HeldCell): boolean {
  // Whether the cells were separated cannot be seen here: they are merged again, which changes nothing where they are.
  if (holdsSame(now, held)) return unmerge !== undefined || now.numberFormat !== held.numberFormat;
  // A formula may be spelt otherwise once it was written.
  if (after !== null && typeof after === "object") return now.formula !== null;
  return now.formula === null && isSameContent(now.value, after);
}

function look(attempt: Attempt, part: readonly Written[]): Promise<readonly HeldCell[]> {
  return readBatch(attempt, async (context) => {
    const queued = part.map(({ edit: { cell } }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("name");
      return { sheet, standing: queueStanding(sheet, cell) };
    });
    await context.sync();
    return queued.flatMap(({ sheet, standing }) => (sheet.isNullObject ? [] : [standingOf(standing).held]));
  });
}

interface Ours extends Written {
  readonly now: HeldCell;
}

const weigh = ({ edit }: Written): number => weightOf(edit);

/** What is ours among the cells as they are now. */
async function stillOurs(attempt: Attempt, written: readonly Written[]): Promise<readonly Ours[]> {
  const found: Ours[] = [];
  for (const part of parts(written, weigh)) {
    const standing = new Map((await look(attempt, part)).map((now) => [keyOf(now.cell), now]));
    for (const item of part) {
      const now = standing.get(keyOf(item.edit.cell));
      if (now && isOurs(item, now)) found.push({ ...item, now });
    }
  }
  return found;
}

const keyOf = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

async function restoreAll(attempt: Attempt, ours: readonly Ours[]): Promise<void> {
  if (ours.length === 0) return;
  await writeBatch(
    attempt,
    async (context) => {
      for (const part of parts(ours, weigh)) {
        await writeCompared(context, restoringEdits(part));
      }
    },
    oneUndoStep(),
  );
}

/** What is left of it once everything was tried. */
async function remainsOf(attempt: Attempt, written: readonly Written[]): Promise<Remains> {
  try {
    const left = await stillOurs(attempt, written);
    return left.length === 0
      ? { state: "as-before" }
      : { state: "written", cells: left.map(({ edit }) => edit.cell) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { state: "unknown" };
  }
}

/**
 * Takes back what was written of corrections that failed. Answers the failure to throw: the same, when the
 * cells hold again what they held; else "half-done".
 */
export async function takeBack(
  attempt: Attempt,
  written: readonly Written[],
  cause: unknown,
): Promise<unknown> {
  if (!(cause instanceof WorkbookError) || written.length === 0) return cause;
  try {
    await attempt.patiently(async () => {
      await restoreAll(attempt, await stillOurs(attempt, written));
    });
    return leaving(cause, { state: "as-before" });
  } catch (error) {
    if (error instanceof GivenUp) return error;
    const failure = toWorkbookError(error);
    if (!(failure instanceof WorkbookError)) return failure;
    const remains = await remainsOf(attempt, written);
    if (remains.state === "as-before") return leaving(cause, remains);
    const detail = `the correction failed and could not be undone: ${failure.message}`;
    return new WorkbookError("half-done", detail, { cause, remains });
  }
}
