/** Removing what stayed unfinished of earlier commands, by its marks: also when nobody remembers the ids. */
import { TEMPLATE_NAMES } from "../../core/programme/workbook/settle-names";
import type { SheetDrawing } from "../../core/programme/workbook/drawing";
import { REPORT_ROLE } from "../../core/programme/workbook/report";
import { leaving, WorkbookError, type Attempt, type RemovedIncomplete } from "../workbook";
import { lookAtSheets, removeSheets, type FoundSheet } from "./own-sheets";
import { readBatch } from "./run";
import { survey } from "./survey";

/** A report that is not finished is finished by writing it again: what was decided is on it. */
const isToGo = ({ incomplete }: FoundSheet): boolean =>
  incomplete !== null && (incomplete.role !== REPORT_ROLE || incomplete.about !== "");

/** Removes unfinished sheets; see the port. */
export async function removeIncomplete(
  attempt: Attempt,
  drawings: readonly SheetDrawing[],
): Promise<RemovedIncomplete> {
  await attempt.patiently(() => readBatch(attempt, survey));
  const sheets = (await attempt.patiently(() => lookAtSheets(attempt))).filter(isToGo);
  try {
    return await removeSheets(attempt, {
      sheets,
      drawingOf: (role) => drawings.find((drawing) => drawing.role === role),
      isOurName: (name) => TEMPLATE_NAMES.test(name),
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const left = await stillThere(attempt);
    throw leaving(error, left === null ? { state: "unknown" } : { state: "incomplete", sheets: left });
  }
}

/** Titles of what is still unfinished; null when Excel does not let us look. */
async function stillThere(attempt: Attempt): Promise<readonly string[] | null> {
  try {
    return (await lookAtSheets(attempt)).filter(isToGo).map(({ title }) => title);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}
