/**
 * Writing what was decided on cells, and nothing else. Office.js has no conditional write: the batch that writes also
 * tells what stood there just before; where that is not what was decided on, somebody typed meanwhile, and it is put
 * back at once. What is put back is put back in the same way, for as long as somebody types.
 */
import type { Beside, CellEdit } from "../../core/programme/finding/fix";
import { WorkbookError } from "../workbook";
import { holdsSame, queueBeside, queueStanding, standingOf, type QueuedStanding } from "./standing";
import { queueMerge, queueRestore, type HeldCell } from "./write-cell";

/** One cell to be written. */
export interface Planned {
  /** What the cell held when it was decided to write it. */
  readonly held: HeldCell;
  /** What stood beside it then; undefined when nothing tells its row. */
  readonly beside?: readonly Beside[] | undefined;
  /** Queues what is written. */
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Somebody who types this fast is not waited for. */
const MOST = 20;

const sheetOf = ({ workbook }: Excel.RequestContext, { cell }: HeldCell): Excel.Worksheet =>
  workbook.worksheets.getItem(cell.sheet);

interface Exchange {
  readonly planned: Planned;
  readonly before: QueuedStanding;
  readonly isItsRow: () => boolean;
  readonly after: QueuedStanding;
}

async function exchange(
  context: Excel.RequestContext,
  planned: readonly Planned[],
): Promise<readonly Exchange[]> {
  const queued = planned.map((item) => {
    const before = queueStanding(sheetOf(context, item.held), item.held.cell);
    const isItsRow = queueBeside(sheetOf(context, item.held), item.beside);
    item.queue(context);
    return {
      planned: item,
      before,
      isItsRow,
      after: queueStanding(sheetOf(context, item.held), item.held.cell),
    };
  });
  await context.sync();
  return queued;
}

/** Gives a cell back what it held, unless it holds something else than what it holds now. */
export const restoring = (now: HeldCell, held: HeldCell): Planned => ({
  held: now,
  queue: (context) => {
    queueRestore(context, held);
  },
});

/** The same for the cells of corrections, the last one first: what was separated is merged again once its cells are as they were. */
export const restoringEdits = (
  cells: readonly { readonly edit: CellEdit; readonly now: HeldCell; readonly held: HeldCell }[],
): readonly Planned[] =>
  [...cells].reverse().map(({ edit, now, held }) => ({
    held: now,
    queue: (context) => {
      // Excel refuses to clear a part of merged cells, which these may still be.
      if (edit.unmerge === undefined || !holdsSame(now, held)) queueRestore(context, held);
      queueMerge(context, edit);
    },
  }));

/** Something else stood there, or the cell was that of another row. */
const isChanged = ({ planned, before, isItsRow }: Exchange): boolean =>
  !holdsSame(standingOf(before).held, planned.held) || !isItsRow();

/** Where something else stood than what was decided on: what to put back, over what was just written. */
function takenOver(exchanged: readonly Exchange[]): readonly Planned[] {
  return exchanged.flatMap((item) =>
    isChanged(item) ? [restoring(standingOf(item.after).held, standingOf(item.before).held)] : [],
  );
}

/** What became of a cell. */
export interface Compared {
  readonly planned: Planned;
  /** Something else stood there: it was put back. */
  readonly isChanged: boolean;
  /** What the cell held just after it was written. */
  readonly now: HeldCell;
}

/**
 * Writes the cells, in one round trip; where somebody typed meanwhile, a second one puts it back.
 * @throws WorkbookError when the host refuses; what was written until then is written.
 */
export async function writeCompared(
  context: Excel.RequestContext,
  planned: readonly Planned[],
): Promise<readonly Compared[]> {
  if (planned.length === 0) return [];
  const exchanged = await exchange(context, planned);
  let back = takenOver(exchanged);
  const compared = exchanged.map((item) => ({
    planned: item.planned,
    isChanged: isChanged(item),
    now: standingOf(item.after).held,
  }));
  for (let round = 0; back.length > 0; round += 1) {
    if (round === MOST) throw new WorkbookError("changed", "somebody keeps typing in the cells to write");
    back = takenOver(await exchange(context, back));
  }
  return compared;
}
