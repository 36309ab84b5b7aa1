/**
 * Formulas of a workbook that was just read, for commands that ask which cells hold one. Round trips: one a
 * sheet that holds something, twice as many each time an answer exceeds what Excel may send.
 */
import { widthOf } from "../../core/plan/width-of";
import { toA1 } from "../../core/plan/address";
import type { Grid, GridSheet } from "../../core/plan/grid";
import { WorkbookError, type Attempt } from "../workbook";
import { filledRows } from "./filled-rows";
import { readBatch } from "./run";

/** More cells far from the others are no links that anybody follows. */
const MOST_STRAYS = 500;

type Texts = readonly (readonly unknown[])[];

const isTooLarge = (error: unknown): boolean => error instanceof WorkbookError && error.code === "too-large";

/** What the API calls the formulas of some rows: a formula's text, else the constant; null when they cannot be had. */
async function textsOf(
  attempt: Attempt,
  sheet: GridSheet,
  first: number,
  rows: number,
): Promise<Texts | null> {
  const { name, origin, values } = sheet;
  try {
    return await readBatch(attempt, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      const width = widthOf(values);
      const range = worksheet.getRangeByIndexes(origin.row + first, origin.column, rows, width);
      range.load("formulas");
      await context.sync();
      return worksheet.isNullObject ? null : range.formulas;
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const half = Math.ceil(rows / 2);
    if (half === rows) return null;
    const above = await textsOf(attempt, sheet, first, half);
    const below = above && (await textsOf(attempt, sheet, first + half, rows - half));
    return above && below ? [...above, ...below] : null;
  }
}

function addFormulas(
  { origin, values }: GridSheet,
  first: number,
  texts: Texts,
  to: Record<string, string>,
): void {
  texts.forEach((line, down) => {
    const row = first + down;
    line.forEach((text, column) => {
      // A text that starts with an equals sign is its own "formula".
      if (typeof text !== "string" || !text.startsWith("=") || text === values[row]?.[column]) return;
      to[toA1({ row: origin.row + row, column: origin.column + column })] = text;
    });
  });
}

/** Formulas of the cells that stand far from the others. */
async function addStrays(
  attempt: Attempt,
  { name, strays = [] }: GridSheet,
  to: Record<string, string>,
): Promise<void> {
  if (strays.length === 0 || strays.length > MOST_STRAYS) return;
  await readBatch(attempt, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    const ranges = strays.map(({ row, column }) => worksheet.getRangeByIndexes(row, column, 1, 1));
    for (const range of ranges) range.load("formulas");
    await context.sync();
    if (worksheet.isNullObject) return;
    strays.forEach((stray, place) => {
      const text: unknown = ranges[place]?.formulas[0]?.[0];
      if (typeof text === "string" && text.startsWith("=") && text !== stray.value) to[toA1(stray)] = text;
    });
  });
}

async function withOwnFormulas(attempt: Attempt, sheet: GridSheet): Promise<GridSheet> {
  const formulas: Record<string, string> = {};
  for (const { first, count } of filledRows(sheet)) {
    const texts = await textsOf(attempt, sheet, first, count);
    if (!texts) return sheet;
    addFormulas(sheet, first, texts, formulas);
  }
  await addStrays(attempt, sheet, formulas);
  return { ...sheet, formulas };
}

/**
 * The grid, its sheets with their formulas; a sheet whose formulas cannot be had stays as it is.
 * @throws WorkbookError when the host refuses.
 */
export async function withFormulas(attempt: Attempt, grid: Grid): Promise<Grid> {
  const sheets: GridSheet[] = [];
  // One after the other: each answer may be as large as Excel allows.
  for (const sheet of grid.sheets) {
    sheets.push(await withOwnFormulas(attempt, sheet));
  }
  return { ...grid, sheets };
}
