/**
 * Inserting the template. Round trips: 1. what is there · 2. empty sheets and every
 * name · then one a sheet · then one for visibility, metadata and the sheet shown ·
 * then one for protection. Whatever fails, everything created is removed again.
 */
import type { DrawnName, SheetDrawing, WorkbookDrawing } from "../../core/template/drawing";
import { WorkbookError, type InsertedTemplate, type Progress } from "../workbook";
import { queueDrawing } from "./draw-sheet";
import { toWorkbookError, writeBatch } from "./run";

interface Existing {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What the workbook already holds; refuses a read-only file and a protected structure before anything is done. */
export async function survey(context: Excel.RequestContext): Promise<Existing> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  workbook.tables.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  if (workbook.protection.protected)
    throw new WorkbookError("protected", "the structure of the workbook is protected");
  const lower = (items: readonly { readonly name: string }[]) => items.map((item) => item.name.toLowerCase());
  return {
    sheets: new Set(lower(workbook.worksheets.items)),
    names: new Set([...lower(workbook.names.items), ...lower(workbook.tables.items)]),
  };
}

/** Nothing that exists is overwritten: a clash means that the drawing was not made for this workbook. */
function refuseClashes({ sheets, names }: Existing, drawing: WorkbookDrawing): void {
  for (const sheet of drawing.sheets) {
    if (sheets.has(sheet.title.toLowerCase())) throw new Error(`The sheet ${sheet.title} already exists`);
    for (const name of workbookNames(sheet)) {
      if (names.has(name.toLowerCase())) throw new Error(`The name ${name} already exists`);
    }
  }
}

function workbookNames({ names, table }: SheetDrawing): readonly string[] {
  const ofWorkbook = names.filter((name) => name.scope === "workbook").map((name) => name.name);
  return table ? [...ofWorkbook, table.name] : ofWorkbook;
}

export function addName(context: Excel.RequestContext, sheet: Excel.Worksheet, drawn: DrawnName): void {
  const names = drawn.scope === "workbook" ? context.workbook.names : sheet.names;
  const added = names.add(drawn.name, drawn.formula);
  if (!drawn.visible) added.visible = false;
}

/** Every sheet, then every name: formulas and lists of any sheet may use any name. */
async function addSheetsAndNames(
  context: Excel.RequestContext,
  drawing: WorkbookDrawing,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const sheets = drawing.sheets.map((sheet) => worksheets.add(sheet.title));
  sheets.forEach((sheet, place) => {
    for (const name of drawing.sheets[place]?.names ?? []) addName(context, sheet, name);
  });
  await context.sync();
  return sheets;
}

async function drawSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  drawing: WorkbookDrawing,
  progress: Progress,
): Promise<void> {
  for (const [place, sheet] of sheets.entries()) {
    const drawn = drawing.sheets[place];
    if (!drawn) continue;
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    queueDrawing(sheet, drawn);
    // One request a sheet keeps each under the host's limit of 5 MB and lets progress show.
    await send(context);
    progress(place + 1, drawing.sheets.length);
  }
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

async function finish(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  drawing: WorkbookDrawing,
): Promise<void> {
  context.workbook.customXmlParts.add(drawing.customXml);
  sheets.forEach((sheet, place) => {
    if (drawing.sheets[place]?.role === drawing.activate) sheet.activate();
  });
  sheets.forEach((sheet, place) => {
    const visibility = drawing.sheets[place]?.visibility;
    if (visibility === "veryHidden") sheet.visibility = "VeryHidden";
    if (visibility === "hidden") sheet.visibility = "Hidden";
  });
  await context.sync();
  // Apart from the rest: protecting empties the undo stack and refuses to be grouped (facts.md §b.1).
  sheets.forEach((sheet, place) => {
    if (drawing.sheets[place]?.protect)
      sheet.protection.protect({
        allowFormatColumns: true,
        allowFormatRows: true,
        allowAutoFilter: true,
        allowSort: true,
      });
  });
  await context.sync();
}

/** Removes what was created, by name, in a context of its own: the failed one cannot be used again. */
async function rollBack(drawing: WorkbookDrawing): Promise<void> {
  await Excel.run(async (context) => {
    const names = drawing.sheets
      .flatMap(workbookNames)
      .map((name) => context.workbook.names.getItemOrNullObject(name));
    const sheets = drawing.sheets.map((sheet) =>
      context.workbook.worksheets.getItemOrNullObject(sheet.title),
    );
    for (const item of [...names, ...sheets]) item.load("name");
    await context.sync();
    for (const item of [...names, ...sheets]) if (!item.isNullObject) item.delete();
    await context.sync();
  });
}

/**
 * Creates the drawing's sheets, or nothing.
 * @throws WorkbookError when the host refuses; what had been created is then removed.
 */
export async function insertTemplate(
  drawing: WorkbookDrawing,
  progress: Progress,
): Promise<InsertedTemplate> {
  await writeBatch(async (context) => {
    refuseClashes(await survey(context), drawing);
  });
  try {
    await writeBatch(async (context) => {
      const sheets = await addSheetsAndNames(context, drawing);
      await drawSheets(context, sheets, drawing, progress);
      await finish(context, sheets, drawing);
    });
  } catch (error) {
    await undo(drawing, error);
    throw error;
  }
  return {
    titles: Object.fromEntries(drawing.sheets.map((sheet) => [sheet.role, sheet.title])),
    renamed: [],
  };
}

async function undo(drawing: WorkbookDrawing, cause: unknown): Promise<void> {
  try {
    await rollBack(drawing);
  } catch (error) {
    const detail = `the insertion failed and could not be undone: ${String(toWorkbookError(error))}`;
    throw new WorkbookError("host", detail, { cause });
  }
}
