/**
 * Removing sheets of ours that people no longer want. Round trips: 1. what is there · 2. the sheets are hidden, so that
 * nobody types there any more, and looked at · 3. they go · 4. so do the names that referred to them. Whatever fails
 * before the third one shows them again; after it, what is left to do is harmless, and is done again.
 */
import { TEMPLATE_NAMES } from "../../core/programme/workbook/settle-names";
import type { GridSheet } from "../../core/grid/grid";
import { GivenUp, leaving, WorkbookError, type Attempt, type Remains } from "../workbook";
import { lookAtSheets } from "./own-sheets";
import { readBatch, toWorkbookError, writeStep } from "./run";
import { isAsSeen } from "./seen-cells";
import { survey, type ExistingSheet } from "./survey";
import { queueUsed, usedCells } from "./used-cells";

interface Going extends ExistingSheet {
  readonly seen: GridSheet;
}

/** Hides the sheets and looks at them. @throws WorkbookError "changed" when one does not hold what was read. */
function hideAndCompare(attempt: Attempt, going: readonly Going[]): Promise<void> {
  return writeStep(attempt, async (context) => {
    const queued = going.map(({ id, title, seen }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.visibility = "Hidden";
      return { title, seen, used: queueUsed(sheet) };
    });
    await context.sync();
    const other = queued.find(({ title, seen, used }) => !isAsSeen(seen, usedCells(title, used)));
    if (other) throw new WorkbookError("changed", `somebody typed on the sheet ${other.title}`);
  });
}

function deleteAll(attempt: Attempt, going: readonly Going[]): Promise<void> {
  return writeStep(attempt, async (context) => {
    for (const { id } of going) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

/** Names of a template whose sheet is gone refer to nothing any more. */
function deleteNames(attempt: Attempt): Promise<void> {
  return writeStep(attempt, async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const lost = names.items.filter(
      ({ name, formula }) => TEMPLATE_NAMES.test(name) && String(formula).includes("#REF!"),
    );
    if (lost.length === 0) return;
    for (const name of lost) name.delete();
    await context.sync();
  });
}

/** The sheets that are still there are shown as they were. */
function showAgain(attempt: Attempt, going: readonly Going[]): Promise<void> {
  return writeStep(attempt, async (context) => {
    const queued = going.map(({ id, visibility }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("visibility");
      return { sheet, visibility };
    });
    await context.sync();
    for (const { sheet, visibility } of queued)
      if (!sheet.isNullObject && sheet.visibility !== visibility) sheet.visibility = visibility;
    await context.sync();
  });
}

/** What stays of the sheets, once something failed; they are shown again. */
async function remainsOf(attempt: Attempt, going: readonly Going[]): Promise<Remains | "gone"> {
  try {
    const there = new Set((await attempt.patiently(() => lookAtSheets(attempt))).map(({ id }) => id));
    const left = going.filter(({ id }) => there.has(id));
    if (left.length === 0) return "gone";
    await attempt.patiently(() => showAgain(attempt, left));
    const gone = going.filter(({ id }) => !there.has(id)).map(({ title }) => title);
    return gone.length === 0 ? { state: "as-before" } : { state: "partly", sheets: gone };
  } catch (error) {
    if (error instanceof GivenUp) throw error;
    return { state: "unknown" };
  }
}

/** Removes sheets while they hold what was read of them; see the port. */
export async function removeSeen(attempt: Attempt, seen: readonly GridSheet[]): Promise<void> {
  const existing = await attempt.patiently(() => readBatch(attempt, survey));
  const going = seen.flatMap((sheet): readonly Going[] => {
    const found = existing.all.find(({ id }) => id === sheet.id);
    return found ? [{ ...found, seen: sheet }] : [];
  });
  if (going.length < seen.length) throw new WorkbookError("changed", "one of the sheets is gone already");
  try {
    await attempt.patiently(() => hideAndCompare(attempt, going));
    await attempt.patiently(() => deleteAll(attempt, going));
  } catch (cause) {
    if (cause instanceof GivenUp) throw cause;
    const remains = await remainsOf(attempt, going);
    const failure = toWorkbookError(cause);
    if (remains !== "gone") throw failure instanceof WorkbookError ? leaving(failure, remains) : failure;
  }
  try {
    await attempt.patiently(() => deleteNames(attempt));
  } catch (error) {
    throw error instanceof WorkbookError ? leaving(error, { state: "done" }) : error;
  }
}
