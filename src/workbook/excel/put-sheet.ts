/**
 * Drawing one sheet of ours. Round trips: 1. what is there · 2. the sheet, under a title of its own, and
 * what is on it · 3. the one that it replaces goes, it takes its title and its place. Until then nothing
 * of the workbook is touched: a failure removes what was added.
 */
import type { SheetDrawing } from "../../core/template/drawing";
import { WorkbookError } from "../workbook";
import { queueDrawing } from "./draw-sheet";
import { addName, survey } from "./insert-template";
import { toWorkbookError, writeBatch } from "./run";

/** Title under which a sheet is drawn while the one that it replaces is still there. */
function workingTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = `${title.slice(0, 24)} ~${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * Draws a sheet at the end of the workbook, or in the place of the sheet called `replaced`, and shows it.
 * @throws WorkbookError when the host refuses; the workbook is then as it was.
 */
export async function putSheet(drawing: SheetDrawing, replaced: string | null): Promise<void> {
  const { sheets } = await writeBatch(survey);
  const { title } = drawing;
  const isFree = !sheets.has(title.toLowerCase()) || title === replaced;
  if (!isFree) throw new Error(`The sheet ${title} already exists`);
  const working = replaced === null ? title : workingTitle(title, sheets);
  try {
    await writeBatch(async (context) => {
      const sheet = context.workbook.worksheets.add(working);
      for (const name of drawing.names) addName(context, sheet, name);
      context.application.suspendScreenUpdatingUntilNextSync();
      queueDrawing(sheet, drawing);
      await context.sync();
      if (replaced !== null) await takePlace(context, sheet, { replaced, title });
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    await undo(working, replaced, error);
    throw error;
  }
}

async function takePlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { replaced, title }: { readonly replaced: string; readonly title: string },
): Promise<void> {
  const old = context.workbook.worksheets.getItem(replaced);
  old.load("position");
  await context.sync();
  const { position } = old;
  old.delete();
  sheet.name = title;
  sheet.position = position;
}

/**
 * Removes the sheet that was being drawn, in a context of its own: the failed one cannot be used again.
 * It stays when the one that it replaces is gone already: one of the two must be there.
 */
async function undo(title: string, replaced: string | null, cause: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(title);
      const old = worksheets.getItemOrNullObject(replaced ?? title);
      sheet.load("name");
      old.load("name");
      await context.sync();
      if (sheet.isNullObject || old.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch (error) {
    const detail = `the sheet could not be drawn, nor removed again: ${String(toWorkbookError(error))}`;
    throw new WorkbookError("host", detail, { cause });
  }
}
