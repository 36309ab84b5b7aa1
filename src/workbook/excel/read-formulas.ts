/**
 * Formulas of a workbook that was just read, for commands that ask which cells hold one. Round trips: one for as many
 * sheets as an answer of Excel may hold, whatever their number; twice as many each time it may not.
 */
import { widthOf } from "../../core/grid/width-of";
import { toA1 } from "../../core/grid/address";
import type { Grid, GridSheet } from "../../core/grid/grid";
import { WorkbookError, type Attempt } from "../workbook";
import { filledRows } from "./filled-rows";
import { readBatch } from "./run";
import { MOST_CELLS } from "./sheet-extents";

/** More cells far from the others are no links that anybody follows. */
const MOST_STRAYS = 500;

type Texts = readonly (readonly unknown[])[];

const isTooLarge = (error: unknown): boolean => error instanceof WorkbookError && error.code === "too-large";

/** Rows of a sheet that are read together. */
interface Rows {
  readonly sheet: GridSheet;
  readonly first: number;
  readonly count: number;
}

const cellsOf = ({ sheet, count }: Rows): number => count * widthOf(sheet.values);

/** Rows side by side, each list within the cells of an answer. */
function answers(rows: readonly Rows[]): readonly (readonly Rows[])[] {
  const lists: Rows[][] = [];
  let room = 0;
  for (const item of rows) {
    const last = lists.at(-1);
    if (last && cellsOf(item) <= room) last.push(item);
    else {
      lists.push([item]);
      room = MOST_CELLS;
    }
    room -= cellsOf(item);
  }
  return lists;
}

/** What the API calls the formulas of some rows, by these: a formula's text, else the constant. */
async function readTexts(attempt: Attempt, rows: readonly Rows[]): Promise<ReadonlyMap<Rows, Texts>> {
  return readBatch(attempt, async (context) => {
    const queued = rows.map((item) => {
      const { sheet, first, count } = item;
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.name);
      const { row, column } = sheet.origin;
      const range = worksheet.getRangeByIndexes(row + first, column, count, widthOf(sheet.values));
      range.load("formulas");
      return { item, worksheet, range };
    });
    await context.sync();
    return new Map(
      queued.flatMap(({ item, worksheet, range }) =>
        worksheet.isNullObject ? [] : [[item, range.formulas] as const],
      ),
    );
  });
}

/** The same, in halves when an answer is refused for its size; what cannot be had even alone is left out. */
async function textsOf(attempt: Attempt, rows: readonly Rows[]): Promise<ReadonlyMap<Rows, Texts>> {
  try {
    return await readTexts(attempt, rows);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [one] = rows;
    const half = Math.ceil(rows.length / 2);
    if (!one || rows.length === 1) return one ? halved(attempt, one) : new Map();
    const above = await textsOf(attempt, rows.slice(0, half));
    return new Map([...above, ...(await textsOf(attempt, rows.slice(half)))]);
  }
}

async function halved(attempt: Attempt, rows: Rows): Promise<ReadonlyMap<Rows, Texts>> {
  const { first, count } = rows;
  const half = Math.ceil(count / 2);
  if (half === count) return new Map();
  const parts = [
    { ...rows, count: half },
    { ...rows, first: first + half, count: count - half },
  ];
  const found = new Map<Rows, Texts>();
  for (const part of parts)
    for (const [item, texts] of await textsOf(attempt, [part])) found.set(item, texts);
  const texts = parts.map((part) => found.get(part));
  return texts.some((each) => !each) ? new Map() : new Map([[rows, texts.flatMap((each) => each ?? [])]]);
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

/** Every list in its turn: each answer may be as large as Excel allows. */
async function allTexts(attempt: Attempt, rows: readonly Rows[]): Promise<ReadonlyMap<Rows, Texts>> {
  const found = new Map<Rows, Texts>();
  for (const list of answers(rows)) {
    for (const [item, texts] of await textsOf(attempt, list)) found.set(item, texts);
  }
  return found;
}

/**
 * The grid, its sheets with their formulas; a sheet whose formulas cannot be had stays as it is.
 * @throws WorkbookError when the host refuses.
 */
export async function withFormulas(attempt: Attempt, grid: Grid): Promise<Grid> {
  const rowsOf = new Map(
    grid.sheets.map((sheet) => [sheet, filledRows(sheet).map((run): Rows => ({ sheet, ...run }))]),
  );
  const texts = await allTexts(attempt, [...rowsOf.values()].flat());
  const sheets: GridSheet[] = [];
  for (const sheet of grid.sheets) {
    const rows = rowsOf.get(sheet) ?? [];
    const formulas: Record<string, string> = {};
    for (const item of rows) addFormulas(sheet, item.first, texts.get(item) ?? [], formulas);
    await addStrays(attempt, sheet, formulas);
    sheets.push(rows.every((item) => texts.has(item)) ? { ...sheet, formulas } : sheet);
  }
  return { ...grid, sheets };
}
