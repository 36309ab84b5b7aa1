/**
 * Keeping something in the workbook without writing in its cells: hidden names of a sheet. Round trips:
 * 1. what is there · 2. the names. Whatever fails, the names are again what they were.
 */
import { GivenUp, leaving, WorkbookError, type Attempt, type NameChange } from "../workbook";
import { addName } from "./draw-names";
import { oneUndoStep, toWorkbookError, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

/** What a name said; null when there was none. */
type Before = ReadonlyMap<string, string | null>;

interface Queued {
  readonly sheet: Excel.Worksheet;
  readonly items: readonly { readonly name: string; readonly item: Excel.NamedItem }[];
}

function queueRead({ workbook }: Excel.RequestContext, title: string, names: readonly string[]): Queued {
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(title);
  sheet.load("name,protection/protected");
  const items = names.map((name) => {
    const item = sheet.names.getItemOrNullObject(name);
    item.load("formula");
    return { name, item };
  });
  return { sheet, items };
}

function queueChanges(
  context: Excel.RequestContext,
  { sheet, items }: Queued,
  wanted: ReadonlyMap<string, string | null>,
): void {
  for (const { name, item } of items) {
    const formula = wanted.get(name) ?? null;
    if (item.isNullObject) {
      if (formula !== null) addName(context, sheet, { name, formula, scope: "sheet", visible: false });
    } else if (formula === null) item.delete();
    else {
      item.formula = formula;
      item.visible = false;
    }
  }
}

/** Puts the names back. Answers the failure to throw: the same when they are what they were, else "half-done". */
async function putBack(attempt: Attempt, title: string, before: Before, cause: unknown): Promise<unknown> {
  if (!(cause instanceof WorkbookError) || before.size === 0) return cause;
  try {
    await attempt.patiently(() =>
      writeBatch(
        attempt,
        async (context) => {
          const queued = queueRead(context, title, [...before.keys()]);
          await context.sync();
          // The names went with their sheet.
          if (queued.sheet.isNullObject) return;
          queueChanges(context, queued, before);
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
 * Gives hidden names to a sheet, changes them, or takes them away; see the port.
 * @throws WorkbookError when the host refuses; the names are then what they were, but for "half-done".
 */
export async function keepNames(
  attempt: Attempt,
  title: string,
  changes: readonly NameChange[],
): Promise<void> {
  return attempt.patiently(() => whileChanging(() => once(attempt, title, changes)));
}

async function once(attempt: Attempt, title: string, changes: readonly NameChange[]): Promise<void> {
  let before: Before = new Map();
  let isProtected = false;
  try {
    await writeBatch(
      attempt,
      async (context) => {
        const queued = queueRead(
          context,
          title,
          changes.map(({ name }) => name),
        );
        await context.sync();
        if (context.workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
        if (queued.sheet.isNullObject) throw new WorkbookError("host", `there is no sheet ${title} any more`);
        isProtected = queued.sheet.protection.protected;
        before = new Map(
          queued.items.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)]),
        );
        queueChanges(context, queued, new Map(changes.map(({ name, formula }) => [name, formula])));
        await context.sync();
      },
      oneUndoStep(),
    );
  } catch (error) {
    throw named(await putBack(attempt, title, before, error), isProtected);
  }
}
