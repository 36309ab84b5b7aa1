/**
 * Reading the open workbook, never writing. Round trips:
 *   first time    1. sheets, date system   2. extent of each sheet   3. content
 *   afterwards    1. the same sheets' content, with the list of sheets to know that it still holds
 * With formulas, those of `read-formulas.ts` follow; with rules, those of `read-rules.ts`.
 */
import type {
  CellValue,
  DefinedName,
  FormatCategory,
  Grid,
  GridSheet,
  UnreadPart,
  Visibility,
} from "../../core/plan/grid";
import type { Attempt, ReadOptions } from "../workbook";
import { withFormulas } from "./read-formulas";
import { withRules } from "./read-rules";
import { readBatch } from "./run";

/** A sheet beyond this is reported as unread: a response is limited to 5 MB (facts.md §d). */
const MAX_CELLS = 150_000;

/** What =DATE(2000,1,1) gives in a workbook that counts its days from 1904; 36526 in the others. */
const START_OF_2000_FROM_1904 = 35_064;

/** The workbook as it was when it was last read whole. */
interface Survey {
  readonly sheets: readonly KnownSheet[];
  readonly date1904: boolean;
}

/** A sheet as it was when the workbook was last read whole. */
interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly isTooLarge: boolean;
}

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const categories: Readonly<Record<string, FormatCategory>> = {
  General: "general",
  Percentage: "percent",
  Date: "date",
  Time: "date",
  Text: "text",
};

/** Category of a format; a custom code (ours has a non-breaking space) is read for its percent sign. */
export function categoryOf(category: string, code: string): FormatCategory {
  const known = categories[category];
  if (known) return known;
  return code.replace(/"[^"]*"/g, "").includes("%") ? "percent" : "number";
}

/** What a cell holds, from its value and its value type. */
export function toValue(value: unknown, type: string): CellValue {
  if (type === "Error") return { error: String(value) };
  if (value === "" || type === "Empty") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function toNames(collection: Excel.NamedItemCollection): readonly DefinedName[] {
  return collection.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function queueSheet(context: Excel.RequestContext, { id }: KnownSheet): QueuedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id,name,visibility");
  sheet.names.load("items/name,items/formula,items/visible");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,valueTypes,numberFormat,numberFormatCategories,rowIndex,columnIndex");
  return { sheet, used };
}

function toSheet({ sheet, used }: QueuedSheet): GridSheet {
  const base = {
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    names: toNames(sheet.names),
  };
  if (used.isNullObject) return { ...base, origin: { row: 0, column: 0 }, values: [], formats: [] };
  const types: readonly (readonly string[])[] = used.valueTypes;
  const codes: readonly (readonly string[])[] = used.numberFormat;
  const kinds: readonly (readonly string[])[] = used.numberFormatCategories;
  return {
    ...base,
    origin: { row: used.rowIndex, column: used.columnIndex },
    values: used.values.map((row: readonly unknown[], r: number) =>
      row.map((value, c) => toValue(value, types[r]?.[c] ?? "")),
    ),
    formats: kinds.map((row, r) => row.map((kind, c) => categoryOf(kind, codes[r]?.[c] ?? ""))),
  };
}

/** First round trip: which sheets there are, and how large each one is. */
async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, functions } = context.workbook;
  worksheets.load("items/id,items/name");
  // No property tells the date system of the open workbook (facts.md §a.2): a date does.
  const date = functions.date(2000, 1, 1);
  date.load("value");
  await context.sync();
  const extents = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("cellCount");
    return { sheet, used };
  });
  await context.sync();
  const sheets = extents.map(({ sheet: { id, name }, used }) => ({
    id,
    name,
    isTooLarge: !used.isNullObject && (used.cellCount < 0 || used.cellCount > MAX_CELLS),
  }));
  return { sheets, date1904: date.value === START_OF_2000_FROM_1904 };
}

/** Content of the known sheets, or null when the list of sheets is no longer that one. */
async function readKnown(
  context: Excel.RequestContext,
  { sheets: known, date1904 }: Survey,
): Promise<Grid | null> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula,items/visible");
  const readable = known.filter((sheet) => !sheet.isTooLarge);
  const queued = readable.map((sheet) => queueSheet(context, sheet));
  await context.sync();
  const isSame =
    worksheets.items.length === known.length &&
    worksheets.items.every(
      (sheet, place) => sheet.id === known[place]?.id && sheet.name === known[place].name,
    );
  if (!isSame) return null;
  const unread = known
    .filter((sheet) => sheet.isTooLarge)
    .map((sheet): UnreadPart => ({ sheet: sheet.name, reason: "too-large" }));
  return { sheets: queued.map(toSheet), names: toNames(names), date1904, unread };
}

/** Makes a reader that remembers the list of sheets, so that a live reading is one round trip. */
export function createGridReader(): (attempt: Attempt, options?: ReadOptions) => Promise<Grid> {
  let known: Survey | null = null;
  const readGrid = (attempt: Attempt): Promise<Grid> =>
    readBatch(attempt, async (context) => {
      const fast = known ? await readKnown(context, known) : null;
      if (fast) return fast;
      known = await survey(context);
      const whole = await readKnown(context, known);
      if (!whole) throw new Error("The list of sheets changed while it was being read");
      return whole;
    });
  return async (attempt, { formulas, ruled } = { formulas: false }) => {
    const read = await readGrid(attempt);
    const grid = formulas ? await withFormulas(attempt, read) : read;
    return ruled ? withRules(attempt, grid, ruled(grid)) : grid;
  };
}
