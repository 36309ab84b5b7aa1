/**
 * Inserting the template. Round trips: 1. what is there · 2. empty sheets, marked unfinished, and every name · then
 * one a sheet · then one for visibility and the sheet shown · then one for metadata, protection and the end of the
 * marks. What somebody types on a sheet while it is being drawn is put back. Whatever fails, what was created is
 * removed again, by its ids and marks; what cannot be removed stays marked.
 */
import type { FindingCell } from "../../core/programme/finding/facts";
import type { SheetDrawing, WorkbookDrawing } from "../../core/programme/workbook/drawing";
import {
  GivenUp,
  leaving,
  WorkbookError,
  type Attempt,
  type InsertedTemplate,
  type Progress,
} from "../workbook";
import { addName } from "./draw-names";
import { queueDrawing } from "./draw-sheet";
import { isLeftUnmarked, newAttempt, queueFinished, queueUnfinished, type FoundSheet } from "./own-sheets";
import { readBatch, toWorkbookError, writeStep } from "./run";
import { removeAgain } from "./remove-again";
import { freeName, survey, type Existing } from "./survey";
import { putBackTyped, queueUsed, usedCells } from "./used-cells";

/** A clash means that the workbook changed since the drawing was made for it: nothing that exists is overwritten. */
function refuseClashes({ sheets, names }: Existing, drawing: WorkbookDrawing): void {
  for (const sheet of drawing.sheets) {
    if (sheets.has(sheet.title.toLowerCase()))
      throw new WorkbookError("changed", `the sheet ${sheet.title} is there already`);
    const ofWorkbook = sheet.names.filter(({ scope }) => scope === "workbook");
    for (const { name } of ofWorkbook) {
      if (names.has(name.toLowerCase()))
        throw new WorkbookError("changed", `the name ${name} is there already`);
    }
  }
}

/** Tables are known by what is in them, never by name: a name that is taken gives way. */
const withFreeTable = (sheet: SheetDrawing, { names }: Existing): SheetDrawing =>
  sheet.table ? { ...sheet, table: { ...sheet.table, name: freeName(sheet.table.name, names) } } : sheet;

/** Every sheet, then every name: formulas and lists of any sheet may use any name. Answers the ids, in order. */
function addSheetsAndNames(
  attempt: Attempt,
  { sheets: drawn, about = "" }: WorkbookDrawing,
  id: string,
): Promise<readonly string[]> {
  return writeStep(attempt, async (context) => {
    const { worksheets } = context.workbook;
    const sheets = drawn.map(({ title, role }) => {
      const sheet = worksheets.add(title);
      queueUnfinished(sheet, { attempt: id, role, about });
      sheet.load("id");
      return sheet;
    });
    sheets.forEach((sheet, place) => {
      for (const name of drawn[place]?.names ?? []) addName(context, sheet, name);
    });
    await context.sync();
    return sheets.map((sheet) => sheet.id);
  });
}

/** One request a sheet keeps each under the host's limit of 5 MB. Answers what somebody typed there meanwhile. */
function drawOne(attempt: Attempt, id: string, drawing: SheetDrawing): Promise<readonly FindingCell[]> {
  return writeStep(attempt, async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    const used = queueUsed(sheet);
    queueDrawing(sheet, drawing);
    await context.sync();
    const typed = usedCells(sheet.name, used);
    await putBackTyped(context, typed);
    return typed.map(({ cell }) => cell);
  });
}

interface Created {
  readonly id: string;
  readonly drawing: SheetDrawing;
}

function show(attempt: Attempt, created: readonly Created[], { activate }: WorkbookDrawing): Promise<void> {
  return writeStep(attempt, async (context) => {
    const { worksheets } = context.workbook;
    for (const { id, drawing } of created) if (drawing.role === activate) worksheets.getItem(id).activate();
    for (const { id, drawing } of created) {
      if (drawing.visibility === "veryHidden") worksheets.getItem(id).visibility = "VeryHidden";
      if (drawing.visibility === "hidden") worksheets.getItem(id).visibility = "Hidden";
    }
    await context.sync();
  });
}

/** Apart from the rest: protecting empties the undo stack and refuses to be grouped. Answers the titles. */
function complete(
  attempt: Attempt,
  created: readonly Created[],
  { customXml }: WorkbookDrawing,
): Promise<readonly string[]> {
  return writeStep(attempt, async (context) => {
    const sheets = created.map(({ id }) => context.workbook.worksheets.getItem(id));
    sheets.forEach((sheet, place) => {
      sheet.load("name");
      queueFinished(sheet);
      if (!created[place]?.drawing.protect) return;
      sheet.protection.protect({
        allowFormatColumns: true,
        allowFormatRows: true,
        allowAutoFilter: true,
        allowSort: true,
      });
    });
    // Last of all: where it is there, nothing is missing.
    context.workbook.customXmlParts.add(customXml);
    await context.sync();
    return sheets.map((sheet) => sheet.name);
  });
}

/** How far an insertion got. */
interface Work {
  readonly id: string;
  readonly drawing: WorkbookDrawing;
  /** Ids of the sheets that were there before. */
  readonly before: ReadonlySet<string>;
  /** Ids of its sheets, once they came back. */
  ids: readonly string[] | null;
  typed: readonly FindingCell[];
}

async function create(attempt: Attempt, work: Work, progress: Progress): Promise<readonly string[]> {
  const { drawing, id } = work;
  const ids = await attempt.patiently(() => addSheetsAndNames(attempt, drawing, id));
  work.ids = ids;
  const created = ids.flatMap((sheet, place): readonly Created[] => {
    const drawn = drawing.sheets[place];
    return drawn ? [{ id: sheet, drawing: drawn }] : [];
  });
  for (const [place, sheet] of created.entries()) {
    const typed = await attempt.patiently(() => drawOne(attempt, sheet.id, sheet.drawing));
    work.typed = [...work.typed, ...typed];
    progress(place + 1, created.length);
  }
  await attempt.patiently(() => show(attempt, created, drawing));
  return attempt.patiently(() => complete(attempt, created, drawing));
}

function inserted({ drawing, typed }: Work, titles: readonly string[]): InsertedTemplate {
  return {
    titles: Object.fromEntries(
      drawing.sheets.map(({ role, title }, place) => [role, titles[place] ?? title]),
    ),
    renamed: [],
    typed,
  };
}

/** Titles of the template's sheets when it is all there and finished: only the last answer was lost. */
function wholeIn(sheets: readonly FoundSheet[], { ids, drawing }: Work): readonly string[] | null {
  const found = (ids ?? []).flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
  const isWhole =
    found.length === drawing.sheets.length && found.every(({ incomplete }) => incomplete === null);
  return isWhole ? found.map(({ title }) => title) : null;
}

/** What became of an insertion that failed: it is there all the same, or it is removed and the failure thrown. */
async function recover(attempt: Attempt, work: Work, cause: unknown): Promise<InsertedTemplate> {
  if (cause instanceof GivenUp) throw cause;
  const isOurs = ({ id, incomplete }: FoundSheet): boolean =>
    work.ids?.includes(id) === true || incomplete?.attempt === work.id;
  const unmarked = { before: work.before, titles: work.drawing.sheets.map(({ title }) => title), cause };
  const isLeft = (sheet: FoundSheet): boolean => work.ids === null && isLeftUnmarked(sheet, unmarked);
  const outcome = await removeAgain(attempt, {
    isOurs: (sheet) => isOurs(sheet) || isLeft(sheet),
    isWhole: (sheets) => wholeIn(sheets, work) !== null,
    drawingOf: (role) => work.drawing.sheets.find((sheet) => sheet.role === role),
    isOurName: (name) =>
      work.drawing.sheets.some(({ names }) =>
        names.some((drawn) => drawn.name.toLowerCase() === name.toLowerCase()),
      ),
  });
  const titles = outcome.state === "whole" ? wholeIn(outcome.sheets, work) : null;
  if (titles) return inserted(work, titles);
  const failure = toWorkbookError(cause);
  throw failure instanceof WorkbookError && outcome.state !== "whole" ? leaving(failure, outcome) : failure;
}

/**
 * Creates the drawing's sheets, or nothing.
 * @throws WorkbookError when the host refuses; it says what is left of what had been created. "changed" when a title
 * or a name was taken since the drawing was made.
 */
export async function insertTemplate(
  attempt: Attempt,
  drawing: WorkbookDrawing,
  progress: Progress,
): Promise<InsertedTemplate> {
  const existing = await attempt.patiently(() => readBatch(attempt, survey));
  refuseClashes(existing, drawing);
  const sheets = drawing.sheets.map((sheet) => withFreeTable(sheet, existing));
  const before = new Set(existing.all.map(({ id }) => id));
  const work: Work = { id: newAttempt(), drawing: { ...drawing, sheets }, before, ids: null, typed: [] };
  try {
    return inserted(work, await create(attempt, work, progress));
  } catch (error) {
    return recover(attempt, work, error);
  }
}
