/**
 * Sheets that commands add, known by what came back when they were added and by the mark of what is unfinished;
 * never by title. Only these are ever removed, and not those where somebody typed.
 */
import {
  INCOMPLETE_NAME,
  incompleteFormula,
  parseIncomplete,
  type Incomplete,
} from "../../core/programme/workbook/incomplete";
import { MARK_NAME } from "../../core/programme/workbook/mark";
import { WRITTEN_NAME, writtenFormula } from "../../core/grid/written";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { SheetDrawing } from "../../core/programme/workbook/drawing";
import { WorkbookError, type Attempt, type RemovedIncomplete } from "../workbook";
import { readBatch, toWorkbookError, writeStep } from "./run";
import { queueUsed, typedCells, usedCells } from "./used-cells";

/** A name for one attempt; no two are alike. */
export const newAttempt = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** Marks a sheet as unfinished; belongs in the batch that adds it. */
export function queueUnfinished(sheet: Excel.Worksheet, mark: Incomplete): void {
  sheet.names.add(INCOMPLETE_NAME, incompleteFormula(mark)).visible = false;
}

/** Tells when a sheet of ours was written, by the name of the attempt. @param isTold whether it tells already. */
export function queueWritten(sheet: Excel.Worksheet, attempt: string, isTold: boolean): void {
  if (isTold) sheet.names.getItem(WRITTEN_NAME).formula = writtenFormula(attempt);
  else sheet.names.add(WRITTEN_NAME, writtenFormula(attempt)).visible = false;
}

/** The sheet is finished; belongs in the last batch. */
export function queueFinished(sheet: Excel.Worksheet): void {
  sheet.names.getItem(INCOMPLETE_NAME).delete();
}

export interface FoundSheet {
  readonly id: string;
  readonly title: string;
  /** Null when the sheet is finished, or none of ours. */
  readonly incomplete: Incomplete | null;
}

/**
 * Whether a sheet without any mark is one that a failed command added, its mark having failed in the same request: it
 * was not there before, it has the title that the command gives, and nothing says that somebody else took that title.
 * It is only removed when it is blank.
 */
export function isLeftUnmarked(
  { id, title, incomplete }: FoundSheet,
  {
    before,
    titles,
    cause,
  }: { readonly before: ReadonlySet<string>; readonly titles: readonly string[]; readonly cause: unknown },
): boolean {
  const failure = toWorkbookError(cause);
  const isTaken = failure instanceof WorkbookError && failure.code === "changed";
  return incomplete === null && !isTaken && !before.has(id) && titles.includes(title);
}

/** Every sheet of the workbook, with what its marks say. Two round trips. */
export function lookAtSheets(attempt: Attempt): Promise<readonly FoundSheet[]> {
  return readBatch(attempt, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const queued = worksheets.items.map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(INCOMPLETE_NAME);
      mark.load("name,formula");
      return { id: sheet.id, title: sheet.name, mark };
    });
    await context.sync();
    return queued.map(({ id, title, mark }) => ({
      id,
      title,
      incomplete: mark.isNullObject
        ? null
        : parseIncomplete({ name: mark.name, formula: String(mark.formula) }),
    }));
  });
}

/** What is to be removed, and how what people typed is told from what we drew. */
export interface Removing {
  readonly sheets: readonly FoundSheet[];
  /** What we draw on a sheet of that role; undefined when it is not known: the sheet is then only removed when it is blank. */
  readonly drawingOf: (role: string) => SheetDrawing | undefined;
  /** Whether a defined name of the workbook that refers to one of these sheets came with it. */
  readonly isOurName: (name: string) => boolean;
}

interface Judged extends FoundSheet {
  readonly typed: readonly FindingCell[];
}

const refersTo = (formula: string, titles: readonly string[]): boolean =>
  titles.some((title) => {
    const quoted = `'${title.replaceAll("'", "''")}'!`;
    return formula.startsWith(`=${quoted}`) || formula.startsWith(`=${title}!`);
  });

/** Hides the sheets, so that nobody types there between this look and the removal; a very hidden one cannot be removed. */
async function hideAndLook(
  context: Excel.RequestContext,
  { sheets, drawingOf }: Removing,
): Promise<readonly Judged[]> {
  const queued = sheets.map((found) => {
    const sheet = context.workbook.worksheets.getItem(found.id);
    sheet.visibility = "Hidden";
    return { found, used: queueUsed(sheet) };
  });
  await context.sync();
  return queued.map(({ found, used }) => {
    const drawing = drawingOf(found.incomplete?.role ?? "");
    const cells = usedCells(found.title, used);
    const typed = drawing ? typedCells(cells, drawing) : cells;
    return { ...found, typed: typed.map(({ cell }) => cell) };
  });
}

/** The sheet stays, and is nobody's but theirs who typed there. */
function queueLeave(sheet: Excel.Worksheet, names: readonly Excel.NamedItem[]): void {
  sheet.visibility = "Visible";
  for (const name of names) if (!name.isNullObject) name.delete();
}

async function removeJudged(
  context: Excel.RequestContext,
  judged: readonly Judged[],
  isOurName: (name: string) => boolean,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula");
  const queued = judged.map(({ id, typed }) => {
    const sheet = worksheets.getItem(id);
    const marks = [INCOMPLETE_NAME, MARK_NAME].map((name) => sheet.names.getItemOrNullObject(name));
    for (const mark of marks) mark.load("name");
    return { sheet, marks, isLeft: typed.length > 0 };
  });
  await context.sync();
  const gone = judged.filter(({ typed }) => typed.length === 0).map(({ title }) => title);
  for (const item of names.items) {
    if (isOurName(item.name) && refersTo(String(item.formula), gone)) item.delete();
  }
  for (const { sheet, marks, isLeft } of queued) {
    if (isLeft) queueLeave(sheet, marks);
    else sheet.delete();
  }
  await context.sync();
}

/**
 * Removes sheets of ours, by their ids, and the defined names that came with them.
 * @throws WorkbookError when the host refuses; some may be gone then, the others are hidden.
 */
export async function removeSheets(attempt: Attempt, removing: Removing): Promise<RemovedIncomplete> {
  const { sheets, isOurName } = removing;
  if (sheets.length === 0) return { removed: [], typed: [] };
  const judged = await attempt.patiently(() =>
    writeStep(attempt, (context) => hideAndLook(context, removing)),
  );
  await attempt.patiently(() => writeStep(attempt, (context) => removeJudged(context, judged, isOurName)));
  return {
    removed: judged.filter(({ typed }) => typed.length === 0).map(({ title }) => title),
    typed: judged.flatMap(({ typed }) => typed),
  };
}
