/**
 * Drawing sheets of the template again where they hold nothing any more. Round trips: 1. what is there · then two a
 * sheet: what it holds, and all of its drawing. In that last one it is marked unfinished first, and finished at its
 * end: where the batch stops midway, the next reading knows the sheet for unfinished.
 */
import type { FindingCell } from "../../core/programme/finding/facts";
import { INCOMPLETE_NAME } from "../../core/programme/workbook/incomplete";
import {
  leaving,
  WorkbookError,
  type AskedRefilling,
  type Attempt,
  type Refilled,
  type Remains,
} from "../workbook";
import { addName } from "./draw-names";
import { queueDrawing } from "./draw-sheet";
import { newAttempt, queueFinished, queueUnfinished } from "./own-sheets";
import { readBatch, writeStep } from "./run";
import { freeName, survey, type Existing } from "./survey";
import { putBackTyped, queueUsed, usedCells } from "./used-cells";

interface Going extends AskedRefilling {
  readonly title: string;
}

/** What the user sees of it is what the template shows. */
function queueFrame(sheet: Excel.Worksheet, { drawing }: Going): void {
  if (drawing.visibility === "veryHidden") sheet.visibility = "VeryHidden";
  if (drawing.visibility === "hidden") sheet.visibility = "Hidden";
  if (drawing.protect)
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowAutoFilter: true,
      allowSort: true,
    });
}

/** Draws one sheet; answers the cells where somebody typed meanwhile, null when it is not blank. */
function drawBlank(attempt: Attempt, going: Going, mark: string): Promise<readonly FindingCell[] | null> {
  const { id, about, drawing } = going;
  return writeStep(attempt, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name,protection/protected");
    const held = queueUsed(sheet);
    await context.sync();
    const { name } = sheet;
    const cells = usedCells(name, held);
    if (cells.length > 0) return null;
    if (sheet.protection.protected && !drawing.protect)
      throw new WorkbookError("sheet-protected", `the sheet ${name} is protected`);
    const before = queueUsed(sheet);
    // Our own protection outlives what is undone.
    if (sheet.protection.protected && drawing.protect) sheet.protection.unprotect();
    queueUnfinished(sheet, { attempt: mark, role: drawing.role, about });
    for (const drawn of drawing.names) addName(context, sheet, drawn);
    queueDrawing(sheet, drawing);
    queueFrame(sheet, going);
    queueFinished(sheet);
    await context.sync();
    const typed = usedCells(name, before);
    await putBackTyped(context, typed);
    return typed.map(({ cell }) => cell);
  });
}

/** What a failure left on the sheet that was being drawn: blank, it is as it was once its mark is gone; else it stays unfinished. */
async function remainsOf(attempt: Attempt, { id, title }: Going, drawn: readonly string[]): Promise<Remains> {
  try {
    const isUnfinished = await attempt.patiently(() =>
      writeStep(attempt, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load("name");
        await context.sync();
        if (sheet.isNullObject) return false;
        const mark = sheet.names.getItemOrNullObject(INCOMPLETE_NAME);
        mark.load("name");
        const held = queueUsed(sheet);
        await context.sync();
        if (mark.isNullObject) return false;
        if (usedCells(title, held).length > 0) return true;
        mark.delete();
        await context.sync();
        return false;
      }),
    );
    return isUnfinished ? { state: "incomplete", sheets: [title] } : { state: "partly", sheets: drawn };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { state: "unknown" };
  }
}

/** A table's name that is taken gives way: tables are known by what is in them. */
function withFreeTable(asked: AskedRefilling, { names }: Existing): AskedRefilling {
  const { drawing } = asked;
  if (!drawing.table) return asked;
  return {
    ...asked,
    drawing: { ...drawing, table: { ...drawing.table, name: freeName(drawing.table.name, names) } },
  };
}

async function drawOrTell(attempt: Attempt, going: Going, drawn: readonly string[]) {
  try {
    return await attempt.patiently(() => drawBlank(attempt, going, newAttempt()));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw leaving(error, await remainsOf(attempt, going, drawn));
  }
}

/** Draws sheets again; see the port. */
export async function refill(attempt: Attempt, asked: readonly AskedRefilling[]): Promise<Refilled> {
  const existing = await attempt.patiently(() => readBatch(attempt, survey));
  const titles = new Map(existing.all.map(({ id, title }) => [id, title]));
  const [drawn, left, typed]: [string[], string[], FindingCell[]] = [[], [], []];
  for (const item of asked) {
    const title = titles.get(item.id);
    const going = title === undefined ? null : { ...withFreeTable(item, existing), title };
    const cells = going && (await drawOrTell(attempt, going, drawn));
    (cells ? drawn : left).push(title ?? item.drawing.title);
    typed.push(...(cells ?? []));
  }
  return { drawn, left, typed };
}
