/**
 * Keeping something in the workbook without writing in its cells: hidden names of sheets. Round trips:
 * 1. what is there · 2. the names, by the id of the sheet, with what they said just before. Whatever fails, the names are
 * again what they were.
 */
import { GivenUp, leaving, WorkbookError, type Attempt, type NameChange } from "../workbook";
import { addName } from "./draw-names";
import { oneUndoStep, toWorkbookError, writeBatch } from "./run";
import { whileChanging } from "./while-changing";

interface Queued {
  readonly wanted: NameChange;
  readonly sheet: Excel.Worksheet;
  readonly item: Excel.NamedItem;
}

/** Asks for what the names say at this moment of the batch. */
function queueRead({ workbook }: Excel.RequestContext, names: readonly NameChange[]): readonly Queued[] {
  workbook.load("readOnly");
  const sheets = new Map(names.map(({ sheet: key }) => [key, workbook.worksheets.getItemOrNullObject(key)]));
  for (const sheet of sheets.values()) sheet.load("id,name,protection/protected");
  return names.flatMap((wanted) => {
    const sheet = sheets.get(wanted.sheet);
    if (!sheet) return [];
    const item = sheet.names.getItemOrNullObject(wanted.name);
    item.load("formula");
    return [{ wanted, sheet, item }];
  });
}

/** A name, what it says, and what it is to say; null where there is none. The sheet is known by its id. */
interface Change {
  readonly id: string;
  readonly name: string;
  readonly said: string | null;
  readonly wanted: string | null;
}

/** What was found: the names of sheets that are gone went with them. */
const changesOf = (queued: readonly Queued[]): readonly Change[] =>
  queued.flatMap(({ wanted: { name, formula }, sheet, item }) =>
    sheet.isNullObject
      ? []
      : [{ id: sheet.id, name, said: item.isNullObject ? null : String(item.formula), wanted: formula }],
  );

function queueChanges(context: Excel.RequestContext, changes: readonly Change[]): void {
  for (const { id, name, said, wanted: formula } of changes) {
    const sheet = context.workbook.worksheets.getItem(id);
    if (said === null) {
      if (formula !== null) addName(context, sheet, { name, formula, scope: "sheet", visible: false });
      continue;
    }
    const kept = sheet.names.getItem(name);
    if (formula === null) kept.delete();
    else kept.set({ formula, visible: false });
  }
}

/** The names as they were before, to be looked at and given back. */
const asBefore = (changes: readonly Change[]): readonly NameChange[] =>
  changes.map(({ id, name, said }) => ({ sheet: id, name, formula: said }));

/** Puts the names back. Answers the failure to throw: the same when they are what they were, else "half-done". */
async function putBack(attempt: Attempt, changes: readonly Change[], cause: unknown): Promise<unknown> {
  if (!(cause instanceof WorkbookError) || changes.length === 0) return cause;
  try {
    await attempt.patiently(() =>
      writeBatch(
        attempt,
        async (context) => {
          const queued = queueRead(context, asBefore(changes));
          await context.sync();
          queueChanges(context, changesOf(queued));
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
  try {
    await attempt.patiently(() => whileChanging(() => once(attempt, changes)));
  } catch (error) {
    throw error instanceof Raced
      ? leaving(new WorkbookError("changed", error.message, { cause: error }), { state: "as-before" })
      : error;
  }
}

/** Writes the names; where one says something else than when it was decided, it is put back, and the rest with it. */
async function write(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const queued = queueRead(context, asBefore(changes));
  queueChanges(context, changes);
  await context.sync();
  const stood = changesOf(queued).map(({ said }) => said);
  const others = changes.flatMap((change, place): readonly Change[] => {
    const said = stood[place] ?? null;
    return said === change.said ? [] : [{ ...change, said: change.wanted, wanted: said }];
  });
  if (others.length === 0) return;
  queueChanges(context, others);
  await context.sync();
  throw new Raced(others);
}

/** Somebody else gave these names something to say, which was put back. */
class Raced extends Error {
  constructor(readonly changes: readonly Change[]) {
    super("the names were changed by somebody else meanwhile");
    this.name = "Raced";
  }
}

/** What is left of the changes to be taken back: what somebody else wanted stays. */
const withoutRaced = (changes: readonly Change[], error: unknown): readonly Change[] =>
  error instanceof Raced
    ? changes.filter(({ id, name }) => !error.changes.some((other) => other.id === id && other.name === name))
    : changes;

const causeOf = (error: unknown): unknown =>
  error instanceof Raced ? new WorkbookError("changed", error.message, { cause: error }) : error;

async function once(attempt: Attempt, wanted: readonly NameChange[]): Promise<void> {
  let changes: readonly Change[] = [];
  let isProtected = false;
  try {
    await writeBatch(
      attempt,
      async (context) => {
        const queued = queueRead(context, wanted);
        await context.sync();
        if (context.workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
        const gone = queued.find(({ sheet }) => sheet.isNullObject);
        if (gone) throw new WorkbookError("sheet-gone", `there is no sheet ${gone.wanted.sheet} any more`);
        isProtected = queued.some(({ sheet }) => sheet.protection.protected);
        changes = changesOf(queued);
        await write(context, changes);
      },
      oneUndoStep(),
    );
  } catch (error) {
    const back = await putBack(attempt, withoutRaced(changes, error), causeOf(error));
    // Another choice was made meanwhile: it is not made over again without asking.
    const isLeft = error instanceof Raced && !(back instanceof WorkbookError && back.code === "half-done");
    throw isLeft ? error : named(back, isProtected);
  }
}
