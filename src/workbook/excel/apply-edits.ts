/**
 * Writing corrections. Round trips: 1. what the cells hold now · 2. what is written, with what stood there just
 * before. Long lists take several of each: a request is limited to 5 MB. A correction one of whose
 * cells changed in between is taken back whole; whatever fails, the cells get back what they held.
 */
import { isSameContent } from "../../core/grid/same-content";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { CellEdit } from "../../core/programme/finding/fix";
import {
  WorkbookError,
  type Attempt,
  type EditOutcome,
  type LeftReason,
  type ReplacedCell,
} from "../workbook";
import { restoringEdits, writeCompared, type Compared, type Planned } from "./compare-write";
import { parts } from "./parts";
import { oneUndoStep, writeBatch } from "./run";
import { queueBeside, queueStanding, standingOf, type QueuedStanding, type Standing } from "./standing";
import { whileChanging } from "./while-changing";
import { takeBack, type Written } from "./take-back";
import { queueEdit, weightOf } from "./write-cell";

interface Queued {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly standing: QueuedStanding;
  /** Whether its row is the one that it was decided on. */
  readonly isItsRow: () => boolean;
}

function queueRead({ workbook }: Excel.RequestContext, edits: readonly CellEdit[]): readonly Queued[] {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { cell } of edits) {
    if (sheets.has(cell.sheet)) continue;
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load("name,protection/protected");
    sheets.set(cell.sheet, sheet);
  }
  return edits.flatMap((edit) => {
    const sheet = sheets.get(edit.cell.sheet);
    if (!sheet) return [];
    const standing = queueStanding(sheet, edit.cell);
    return [{ edit, sheet, standing, isItsRow: queueBeside(sheet, edit.beside) }];
  });
}

interface Checked {
  readonly edit: CellEdit;
  readonly standing: Standing | null;
  readonly reason: LeftReason | null;
}

/** Whether a cell may be written, and if not, why. */
function checkOne({ edit, sheet, standing, isItsRow }: Queued): Checked {
  if (sheet.isNullObject) return { edit, standing: null, reason: "missing" };
  const found = standingOf(standing);
  const refusal = (): LeftReason | null => {
    if (sheet.protection.protected) return "protected";
    if (!isSameContent(found.held.value, edit.before) || !isItsRow()) return "changed";
    const isFormula = edit.after !== null && typeof edit.after === "object";
    return found.held.formula !== null && !isFormula ? "formula" : null;
  };
  return { edit, standing: found, reason: refusal() };
}

async function checkPart(context: Excel.RequestContext, edits: readonly CellEdit[]) {
  const queued = queueRead(context, edits);
  await context.sync();
  return queued.map(checkOne);
}

async function check(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<ReadonlyMap<CellEdit, Checked>> {
  const { workbook } = context;
  workbook.load("readOnly");
  const checked = new Map<CellEdit, Checked>();
  for (const part of parts(edits, weightOf)) {
    for (const item of await checkPart(context, part)) checked.set(item.edit, item);
  }
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  return checked;
}

/** A cell that may be written, with what writes it. */
interface Target {
  readonly edit: CellEdit;
  readonly planned: Planned;
}

function toTarget({ edit, standing }: Checked): readonly Target[] {
  if (!standing) return [];
  const queue = (context: Excel.RequestContext) => {
    queueEdit(context, edit, standing.category);
  };
  return [{ edit, planned: { held: standing.held, queue, beside: edit.beside } }];
}

type Left = EditOutcome["left"][number];

/** Cells of a correction that did not stay whole: those that were written get back what they held. */
async function takeBackBroken(
  context: Excel.RequestContext,
  corrections: readonly (readonly Target[])[],
  compared: ReadonlyMap<Planned, Compared>,
): Promise<ReadonlySet<Target>> {
  const isChanged = ({ planned }: Target): boolean => compared.get(planned)?.isChanged === true;
  const broken = corrections.filter((targets) => targets.some(isChanged)).flat();
  const back = broken
    .filter((target) => !isChanged(target))
    .flatMap(({ edit, planned }) => {
      const written = compared.get(planned);
      return written ? [{ edit, now: written.now, held: planned.held }] : [];
    });
  await writeCompared(context, restoringEdits(back));
  return new Set(broken);
}

const cellOf = ({ edit }: { readonly edit: CellEdit }): FindingCell => edit.cell;

async function writeAll(
  context: Excel.RequestContext,
  corrections: readonly (readonly Target[])[],
  attempted: Written[],
): Promise<EditOutcome> {
  const compared = new Map<Planned, Compared>();
  for (const part of parts(corrections.flat(), ({ edit }) => weightOf(edit))) {
    attempted.push(...part.map(({ edit, planned: { held } }) => ({ edit, held })));
    const written = await writeCompared(
      context,
      part.map(({ planned }) => planned),
    );
    for (const item of written) compared.set(item.planned, item);
  }
  const broken = await takeBackBroken(context, corrections, compared);
  const targets = corrections.flat();
  const replaced = corrections.map((all) =>
    all.flatMap((target): readonly ReplacedCell[] => {
      const { edit, planned } = target;
      const written = broken.has(target) ? undefined : compared.get(planned);
      return written ? [{ edit, held: planned.held, now: written.now }] : [];
    }),
  );
  const left = targets.filter(({ planned }) => compared.get(planned)?.isChanged === true);
  return {
    written: targets.filter((target) => !broken.has(target)).map(cellOf),
    replaced: replaced.filter(({ length }) => length > 0),
    left: left.map((target): Left => ({ cell: cellOf(target), reason: "changed" })),
  };
}

async function once(attempt: Attempt, corrections: readonly (readonly CellEdit[])[]): Promise<EditOutcome> {
  const attempted: Written[] = [];
  try {
    return await writeBatch(
      attempt,
      async (context) => {
        const checked = await check(context, corrections.flat());
        const found = corrections.map((edits) => edits.flatMap((edit) => checked.get(edit) ?? []));
        const allowed = found.filter((cells) => cells.every(({ reason }) => reason === null));
        const { left, ...done } = await writeAll(
          context,
          allowed.map((cells) => cells.flatMap(toTarget)),
          attempted,
        );
        const refused = found
          .flat()
          .flatMap((item): readonly Left[] =>
            item.reason ? [{ cell: cellOf(item), reason: item.reason }] : [],
          );
        return { ...done, left: [...refused, ...left] };
      },
      oneUndoStep(),
    );
  } catch (error) {
    throw await takeBack(attempt, attempted, error);
  }
}

/** Writes corrections where every cell still holds what it held; see the port. */
export async function applyEdits(
  attempt: Attempt,
  corrections: readonly (readonly CellEdit[])[],
): Promise<EditOutcome> {
  if (corrections.length === 0) return { written: [], replaced: [], left: [] };
  return attempt.patiently(() => whileChanging(() => once(attempt, corrections)));
}
