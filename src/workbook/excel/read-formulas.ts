/**
 * Formulas of a workbook that was just read, for commands that ask which cells hold one. Round trips: one a
 * sheet that holds something, twice as many each time an answer exceeds what Excel may send (facts.md §d).
 */
import { toA1 } from "../../core/plan/address";
import type { Grid, GridSheet } from "../../core/plan/grid";
import { WorkbookError, type Attempt } from "../workbook";
import { readBatch } from "./run";

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
      const width = values[0]?.length ?? 0;
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

function toFormulas({ origin, values }: GridSheet, texts: Texts): Readonly<Record<string, string>> {
  const formulas: Record<string, string> = {};
  texts.forEach((line, row) => {
    line.forEach((text, column) => {
      // A text that starts with an equals sign is its own "formula".
      if (typeof text !== "string" || !text.startsWith("=") || text === values[row]?.[column]) return;
      formulas[toA1({ row: origin.row + row, column: origin.column + column })] = text;
    });
  });
  return formulas;
}

async function withOwnFormulas(attempt: Attempt, sheet: GridSheet): Promise<GridSheet> {
  const texts = sheet.values.length === 0 ? [] : await textsOf(attempt, sheet, 0, sheet.values.length);
  return texts ? { ...sheet, formulas: toFormulas(sheet, texts) } : sheet;
}

/**
 * The grid, its sheets with their formulas; a sheet whose formulas cannot be had stays as it is.
 * @throws WorkbookError when the host refuses.
 */
export async function withFormulas(attempt: Attempt, grid: Grid): Promise<Grid> {
  const sheets: GridSheet[] = [];
  // One after the other: each answer may be as large as Excel allows.
  for (const sheet of grid.sheets) sheets.push(await withOwnFormulas(attempt, sheet));
  return { ...grid, sheets };
}
