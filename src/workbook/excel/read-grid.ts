/**
 * Reading the open workbook, never writing. Round trips:
 *   first time    1. sheets, date system   2. extent of each sheet   3. content
 *   afterwards    1. the same sheets' content, with the list of sheets to know that it still holds
 * More when the content does not fit in one answer of Excel (`sheet-extents.ts`), or when the sheets have changed since.
 * Three more when marks are asked about, and there are not as many conditional formats as were known (`marks.ts`).
 * With formulas, those of `read-formulas.ts` and `read-hidden.ts` follow; with rules, those of `read-rules.ts`.
 */
import type { Grid, MarkCount } from "../../core/grid/grid";
import { WorkbookError, type Attempt, type ReadOptions, type WorkbookErrorCode } from "../workbook";
import { countMarks } from "./marks";
import { withFormulas } from "./read-formulas";
import { withHidden } from "./read-hidden";
import { withRules } from "./read-rules";
import { readSheets, type Asked, type Content, type ReadContent } from "./read-sheets";
import { MOST_CELLS, surveyWorkbook, type Survey } from "./sheet-extents";

/** Readings from the start, at most: people add, rename and delete sheets while they are read. */
const MOST_TRIES = 12;

/** What is remembered from one reading to the next, so that a live one is one round trip. */
interface Memory {
  known: Survey | null;
  asked: Pick<Asked, "merges" | "cells">;
}

type Asking = Omit<Asked, "merges" | "cells">;

/** Refusals to tell of the formats that another moment would not change: the rest was read all the same. */
const isOfTheFormats: ReadonlySet<WorkbookErrorCode> = new Set(["host", "too-large", "changed"]);

const isHostRefusal = (error: unknown): boolean => error instanceof WorkbookError && error.code === "host";

/** Without the merged regions when Excel refuses because of them: it lists 512 at most. */
async function readKnown(asking: Asking, memory: Memory, survey: Survey): Promise<Content> {
  const asked = { ...memory.asked, ...asking };
  try {
    return await readSheets(survey, asked);
  } catch (error) {
    if (!asked.merges || !isHostRefusal(error)) throw error;
    const content = await readSheets(survey, { ...asked, merges: false });
    memory.asked = { ...memory.asked, merges: false };
    return content;
  }
}

async function readWhole(asking: Asking, memory: Memory): Promise<ReadContent> {
  const before = memory.known && (await readKnown(asking, memory, memory.known));
  if (before?.status === "read") return before;
  const budgets = new Map<string, number>();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    memory.known = await surveyWorkbook(asking.attempt, budgets);
    const content = await readKnown(asking, memory, memory.known);
    if (content.status === "read") return content;
    if (content.status === "too-large") budgets.set(content.sheet, Math.floor(content.cells / 2));
  }
  memory.known = null;
  throw new WorkbookError("changed", `the sheets changed during ${MOST_TRIES} readings`);
}

/** What the marks are now: what they were while there are as many formats; counted otherwise, if Excel allows it. */
async function marksNow(attempt: Attempt, formats: number, known: MarkCount): Promise<MarkCount> {
  if (formats === known.formats) return known;
  try {
    return { formats, own: await countMarks(attempt) };
  } catch (error) {
    if (!(error instanceof WorkbookError) || !isOfTheFormats.has(error.code)) throw error;
    return { formats, own: null };
  }
}

/** Makes a reader that remembers the list of sheets, so that a live reading is one round trip. */
export function createGridReader(): (attempt: Attempt, options?: ReadOptions) => Promise<Grid> {
  const memory: Memory = { known: null, asked: { merges: true, cells: MOST_CELLS } };
  return async (attempt, { formulas, ruled, notes = false, marks } = { formulas: false }) => {
    // A command asks again for what Excel refused: the merged cells may be fewer since.
    if (formulas) memory.asked = { ...memory.asked, merges: true };
    const content = await readWhole({ attempt, notes, counts: marks !== undefined }, memory);
    const { formats } = content;
    const counted = marks && formats !== null ? { marks: await marksNow(attempt, formats, marks) } : {};
    const read = { ...content.grid, ...counted };
    const grid = formulas ? await withHidden(attempt, await withFormulas(attempt, read)) : read;
    return ruled ? withRules(attempt, grid, ruled(grid)) : grid;
  };
}
