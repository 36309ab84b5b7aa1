/**
 * Keeping something in the workbook without writing in its cells: hidden names of sheets. Round trips:
 * 1. what is there · 2. the names. Whatever fails, the names are again what they were.
 */
import { GivenUp, leaving, WorkbookError, type Attempt, type NameChange } from "../workbook";
import { addName } from "./draw-names";
import { oneUndoStep, toWorkbookError, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

interface Queued {
  readonly change: NameChange;
  readonly sheet: Excel.Worksheet;
  readonly item: Excel.NamedItem;
}

function queueRead({ workbook }: Excel.RequestContext, changes: readonly NameChange[]): readonly Queued[] {
  workbook.load("readOnly");
  const sheets = new Map(
    changes.map(({ sheet: title }) => [title, workbook.worksheets.getItemOrNullObject(title)]),
  );
  for (const sheet of sheets.values()) sheet.load("name,protection/protected");
  return changes.flatMap((change) => {
    const sheet = sheets.get(change.sheet);
    if (!sheet) return [];
    const item = sheet.names.getItemOrNullObject(change.name);
    item.load("formula");
    return [{ change, sheet, item }];
  });
}

function queueChanges(context: Excel.RequestContext, queued: readonly Queued[]): void {
  for (const { change, sheet, item } of queued) {
    const { name, formula } = change;
    if (item.isNullObject) {
      if (formula !== null) addName(context, sheet, { name, formula, scope: "sheet", visible: false });
    } else if (formula === null) item.delete();
    else {
      item.formula = formula;
      item.visible = false;
    }
  }
}

/** What the names said. */
const saidBefore = (queued: readonly Queued[]): readonly NameChange[] =>
  queued.map(({ change, item }) => ({
    ...change,
    formula: item.isNullObject ? null : String(item.formula),
  }));

/** Puts the names back. Answers the failure to throw: the same when they are what they were, else "half-done". */
async function putBack(attempt: Attempt, before: readonly NameChange[], cause: unknown): Promise<unknown> {
  if (!(cause instanceof WorkbookError) || before.length === 0) return cause;
  try {
    await attempt.patiently(() =>
      writeBatch(
        attempt,
        async (context) => {
          const queued = queueRead(context, before);
          await context.sync();
          // Names went with the sheets that are gone.
          queueChanges(
            context,
            queued.filter(({ sheet }) => !sheet.isNullObject),
          );
          await context.sync();
        },
        oneUndoStep(),
      ),
    );
    return leaving(cause, { state: "as-before" });
  } catch (error) {
    if (error instanceof GivenUp) return error;
    const detail = `the names were not all kept, and could not be put back: ${String(toWorkbookError(error))}`;
    return new WorkbookError("half-done", detail, { cause, remains: { state: "unknown" } });
  }
}

/** A sheet's protection may reach its names: the message then says which protection to take off. */
const named = (error: unknown, isProtected: boolean): unknown =>
  isProtected && error instanceof WorkbookError && error.code === "protected"
    ? new WorkbookError("sheet-protected", error.detail, { cause: error, remains: error.remains })
    : error;

/**
 * Gives hidden names to sheets, changes them, or takes them away; see the port.
 * @throws WorkbookError when the host refuses; the names are then what they were, but for "half-done".
 */
export async function keepNames(attempt: Attempt, changes: readonly NameChange[]): Promise<void> {
  return attempt.patiently(() => whileChanging(() => once(attempt, changes)));
}

async function once(attempt: Attempt, changes: readonly NameChange[]): Promise<void> {
  let before: readonly NameChange[] = [];
  let isProtected = false;
  try {
    await writeBatch(
      attempt,
      async (context) => {
        const queued = queueRead(context, changes);
        await context.sync();
        if (context.workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
        const gone = queued.find(({ sheet }) => sheet.isNullObject);
        if (gone) throw new WorkbookError("host", `there is no sheet ${gone.change.sheet} any more`);
        isProtected = queued.some(({ sheet }) => sheet.protection.protected);
        before = saidBefore(queued);
        queueChanges(context, queued);
        await context.sync();
      },
      oneUndoStep(),
    );
  } catch (error) {
    throw named(await putBack(attempt, before, error), isProtected);
  }
}
