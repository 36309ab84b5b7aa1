/**
 * Drawing one sheet of ours. Round trips: 1. what is there · 2. the sheet, marked unfinished, under a title of its
 * own, and what is on it · 3. the one that it replaces is hidden, so that nobody types there any more, and looked at ·
 * 4. it goes, the new one takes its title and its place. Until then nothing of the workbook is touched: a failure
 * removes what was added, by its id or its mark.
 */
import type { SheetDrawing } from "../../core/programme/workbook/drawing";
import { MARK_NAME } from "../../core/programme/workbook/mark";
import { GivenUp, leaving, WorkbookError, type Attempt, type SheetPlace } from "../workbook";
import { addName } from "./draw-names";
import { queueDrawing } from "./draw-sheet";
import { isLeftUnmarked, newAttempt, queueFinished, queueUnfinished, type FoundSheet } from "./own-sheets";
import { queueNotes } from "./notes";
import { removeAgain } from "./remove-again";
import { readBatch, toWorkbookError, writeStep } from "./run";
import { isAsSeen } from "./seen-cells";
import { survey, type Existing, type ExistingSheet } from "./survey";
import { queueUsed, usedCells } from "./used-cells";

/** Title under which a sheet is drawn while the one that it replaces is still there. */
function workingTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = `${title.slice(0, 24)} ~${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** How far the command got. */
interface Work {
  readonly attempt: Attempt;
  readonly drawing: SheetDrawing;
  readonly stamp: string;
  readonly replaced: ExistingSheet | null;
  readonly aside: ExistingSheet | null;
  /** Ids of the sheets that were there before. */
  readonly before: ReadonlySet<string>;
  /** Title under which it is drawn. */
  readonly working: string;
  /** Id of the new sheet, once it came back. */
  id: string | null;
}

async function add(work: Work, title: string): Promise<void> {
  const { attempt, drawing, stamp } = work;
  work.id = await writeStep(attempt, async (context) => {
    const sheet = context.workbook.worksheets.add(title);
    queueUnfinished(sheet, { attempt: stamp, role: drawing.role, about: "" });
    sheet.load("id");
    for (const name of drawing.names) addName(context, sheet, name);
    context.application.suspendScreenUpdatingUntilNextSync();
    queueDrawing(sheet, drawing);
    await context.sync();
    return sheet.id;
  });
}

/** Nobody types any more on the sheet that goes; it still has to hold what was seen. */
function hideReplaced({ attempt }: Work, { id }: ExistingSheet, seen: SheetPlace["seen"]) {
  return writeStep(attempt, async (context) => {
    const old = context.workbook.worksheets.getItem(id);
    old.load("name,position");
    old.visibility = "Hidden";
    const used = queueUsed(old);
    const notes = queueNotes(old);
    await context.sync();
    const isSame =
      !seen || (isAsSeen(seen, usedCells(old.name, used)) && notes() === (seen.notes ?? notes()));
    if (!isSame) throw new WorkbookError("changed", "somebody typed on the sheet that is drawn again");
    return { title: old.name, position: old.position };
  });
}

interface Place {
  readonly title: string;
  readonly position: number;
}

/** The last round trip: the sheet has its title, its place, and is finished. */
function finish({ attempt, id, replaced, aside }: Work, place: Place | null): Promise<void> {
  return writeStep(attempt, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(id ?? "");
    if (place) {
      if (replaced) worksheets.getItemOrNullObject(replaced.id).delete();
      sheet.name = place.title;
      sheet.position = place.position;
    }
    if (aside) worksheets.getItemOrNullObject(aside.id).names.getItemOrNullObject(MARK_NAME).delete();
    queueFinished(sheet);
    sheet.activate();
    await context.sync();
  });
}

/** The sheet that was to go is shown again, when it was hidden. */
async function showReplaced({ attempt, replaced }: Work): Promise<void> {
  if (!replaced) return;
  await attempt.patiently(() =>
    writeStep(attempt, async (context) => {
      const old = context.workbook.worksheets.getItemOrNullObject(replaced.id);
      old.load("visibility");
      await context.sync();
      if (old.isNullObject || old.visibility === replaced.visibility) return;
      old.visibility = replaced.visibility;
      await context.sync();
    }),
  );
}

/** What became of a sheet that failed: it is there all the same, or it is removed and the failure thrown. */
async function recover(work: Work, place: Place | null, cause: unknown): Promise<void> {
  if (cause instanceof GivenUp) throw cause;
  const { attempt, drawing, stamp, replaced } = work;
  const isOurs = ({ id, incomplete }: FoundSheet): boolean => id === work.id || incomplete?.attempt === stamp;
  const isWhole = (sheets: readonly FoundSheet[]): boolean =>
    sheets.some(({ id, incomplete }) => id === work.id && incomplete === null);
  const isGone = (sheets: readonly FoundSheet[]): boolean =>
    place !== null && replaced !== null && !sheets.some(({ id }) => id === replaced.id);
  const unmarked = { before: work.before, titles: [work.working], cause };
  const outcome = await removeAgain(attempt, {
    isOurs: (sheet) => isOurs(sheet) || (work.id === null && isLeftUnmarked(sheet, unmarked)),
    isWhole: (sheets) => isWhole(sheets) || (isGone(sheets) && sheets.some(isOurs)),
    drawingOf: () => drawing,
    isOurName: () => false,
    first: () => showReplaced(work),
  });
  if (outcome.state === "whole") {
    // The one that it replaces is gone already: it is finished, not removed.
    if (!isWhole(outcome.sheets)) await attempt.patiently(() => finish(work, place));
    return;
  }
  const failure = toWorkbookError(cause);
  throw failure instanceof WorkbookError ? leaving(failure, outcome) : failure;
}

function start(
  attempt: Attempt,
  existing: Existing,
  drawing: SheetDrawing,
  { replaced, setAside = null }: SheetPlace,
): Work {
  const old = existing.all.find(({ title }) => title === replaced) ?? null;
  if (replaced !== null && !old) throw new WorkbookError("changed", `there is no sheet ${replaced} any more`);
  const aside = existing.all.find(({ title }) => title === setAside) ?? null;
  if (setAside !== null && !aside)
    throw new WorkbookError("changed", `there is no sheet ${setAside} any more`);
  const isFree = !existing.sheets.has(drawing.title.toLowerCase()) || drawing.title === replaced;
  if (!isFree) throw new WorkbookError("changed", `the sheet ${drawing.title} is there already`);
  const working = old ? workingTitle(drawing.title, existing.sheets) : drawing.title;
  const before = new Set(existing.all.map(({ id }) => id));
  return { attempt, drawing, stamp: newAttempt(), replaced: old, aside, before, working, id: null };
}

/**
 * Draws a sheet at the end of the workbook, or in the place of another one, and shows it.
 * @throws WorkbookError when the host refuses; it says what is left. "changed" when the workbook is no longer what
 * the sheet was drawn for.
 */
export async function putSheet(
  attempt: Attempt,
  drawing: SheetDrawing,
  { replaced, setAside = null, seen }: SheetPlace,
): Promise<void> {
  const existing = await attempt.patiently(() => readBatch(attempt, survey));
  const work = start(attempt, existing, drawing, { replaced, setAside });
  const old = work.replaced;
  let place: Place | null = null;
  try {
    await attempt.patiently(() => add(work, work.working));
    if (old) place = await attempt.patiently(() => hideReplaced(work, old, seen));
    await attempt.patiently(() => finish(work, place));
  } catch (error) {
    await recover(work, place, error);
  }
}
