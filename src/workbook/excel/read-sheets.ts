/** Content of the sheets that a survey knows, in as many answers of Excel as it takes: one in the ordinary case. */
import { toBlocks, type Block } from "../../core/grid/blocks";
import type { DefinedName, Grid, GridSheet, UnreadPart, Visibility } from "../../core/grid/grid";
import { WorkbookError, type Attempt } from "../workbook";
import { queueFormatCount } from "./marks";
import { knowsNotes, queueNotes } from "./notes";
import { readBatch } from "./run";
import { joinPieces, type Piece } from "./sheet-pieces";
import { cellsOf, MOST_CELLS, usedWithin, type KnownSheet, type Region, type Survey } from "./sheet-extents";

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** `formats`: conditional formats of all sheets; null when nobody asked. */
export interface ReadContent {
  readonly status: "read";
  readonly grid: Grid;
  readonly formats: number | null;
}

/** "changed": the sheets are no longer those that are known. Too large: the sheet that does not fit in an answer. */
export type Content =
  | ReadContent
  | { readonly status: "changed" }
  | { readonly status: "too-large"; readonly sheet: string; readonly cells: number };

export interface Asked {
  readonly attempt: Attempt;
  /** Merged regions too: Excel refuses to list more than 512 (Range.getMergedAreas). */
  readonly merges: boolean;
  /** How many notes and comments each sheet has, too. */
  readonly notes: boolean;
  /** How many conditional formats each sheet has, too. */
  readonly counts: boolean;
  /** Cells of one answer. */
  readonly cells: number;
}

interface Part {
  readonly sheet: KnownSheet;
  readonly region: Region;
}

/** What is said once of a sheet, with its first answer. */
interface Around {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly names: readonly DefinedName[];
  readonly merges: readonly Block[] | null;
  /** Null when nobody asked. */
  readonly notes: number | null;
  /** They were asked for, and Excel does not tell of notes. */
  readonly isBlindToNotes: boolean;
  /** Number of conditional formats; null when nobody asked. */
  readonly conditional: number | null;
}

function toNames(collection: Excel.NamedItemCollection): readonly DefinedName[] {
  return collection.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

/** "'Plan d''action'!A5:A44, 'Plan d''action'!C5" without the sheets. */
const bareAddress = (address: string): string =>
  address.replace(/(?:'(?:[^']|'')*'|[^'!,\s]+)!/g, "").replaceAll(",", " ");

function toAround(
  id: string,
  sheet: Excel.Worksheet,
  merged: Excel.RangeAreas | null,
): Omit<Around, "notes" | "isBlindToNotes" | "conditional"> {
  const { name, visibility, names } = sheet;
  return {
    id,
    name,
    visibility: visibilities[visibility] ?? "visible",
    names: toNames(names),
    merges: merged && (merged.isNullObject ? [] : toBlocks(bareAddress(merged.address))),
  };
}

function queueAround(
  context: Excel.RequestContext,
  { id }: KnownSheet,
  { merges, notes, counts }: Asked,
): () => Around {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id,name,visibility");
  sheet.names.load("items/name,items/formula,items/visible");
  const merged = merges ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const count = notes ? queueNotes(sheet) : null;
  const formats = counts ? queueFormatCount(sheet) : null;
  return () => ({
    ...toAround(id, sheet, merged),
    notes: count?.() ?? null,
    isBlindToNotes: notes && !knowsNotes(sheet),
    conditional: formats?.value ?? null,
  });
}

function queuePart(context: Excel.RequestContext, { sheet, region }: Part) {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
  const used = usedWithin(worksheet, region.block);
  used.load("values,valueTypes,numberFormat,numberFormatCategories,rowIndex,columnIndex,cellCount");
  return (): Piece | "too-large" | null => {
    if (used.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, values, valueTypes, numberFormat } = used;
    // What Excel will not give whole is null.
    const isWhole = [values, valueTypes, numberFormat].every((grid: unknown) => grid !== null);
    if (!isWhole) return "too-large";
    return {
      row,
      column,
      values,
      types: valueTypes,
      codes: numberFormat,
      kinds: used.numberFormatCategories,
    };
  };
}

/** Parts side by side in the order of the sheets, each list within the cells of an answer. */
function answers(parts: readonly Part[], most: number): readonly (readonly Part[])[] {
  const lists: Part[][] = [[]];
  let cells = 0;
  for (const part of parts) {
    const more = cellsOf(part.region.used);
    if (cells > 0 && cells + more > most) {
      lists.push([]);
      cells = 0;
    }
    lists.at(-1)?.push(part);
    cells += more;
  }
  return lists;
}

const isSame = (worksheets: Excel.WorksheetCollection, known: readonly KnownSheet[]): boolean =>
  worksheets.items.length === known.length &&
  worksheets.items.every(({ id, name }, place) => id === known[place]?.id && name === known[place].name);

interface Read {
  readonly pieces: Map<KnownSheet, Piece[]>;
  around: readonly Around[];
  names: readonly DefinedName[];
  tables: readonly string[];
  calculatesByHand: boolean;
}

const tooLarge = ({ sheet, region }: Part): Content => ({
  status: "too-large",
  sheet: sheet.id,
  cells: cellsOf(region.used),
});

/** One answer; null when all is well. With the first one comes what is around the cells. */
async function readAnswer(
  { sheets }: Survey,
  parts: readonly Part[],
  asked: Asked,
  read: Read,
): Promise<Content | null> {
  const isFirst = read.around.length === 0;
  return readBatch(asked.attempt, async (context) => {
    const { worksheets, names, tables, application } = context.workbook;
    worksheets.load("items/id,items/name");
    if (isFirst) {
      names.load("items/name,items/formula,items/visible");
      tables.load("items/name");
      application.load("calculationMode");
    }
    const around = isFirst ? sheets.map((sheet) => queueAround(context, sheet, asked)) : [];
    const queued = parts.map((part) => ({ part, take: queuePart(context, part) }));
    await context.sync();
    if (!isSame(worksheets, sheets)) return { status: "changed" };
    for (const { part, take } of queued) {
      const piece = take();
      if (piece === "too-large") return tooLarge(part);
      if (piece) read.pieces.set(part.sheet, [...(read.pieces.get(part.sheet) ?? []), piece]);
    }
    if (isFirst) {
      read.around = around.map((take) => take());
      read.names = toNames(names);
      read.tables = tables.items.map(({ name }) => name);
      read.calculatesByHand = application.calculationMode === "Manual";
    }
    return null;
  });
}

const isTooLarge = (error: unknown): boolean => error instanceof WorkbookError && error.code === "too-large";

/** An answer, in halves when it is refused for its size. */
async function readParts(
  survey: Survey,
  parts: readonly Part[],
  asked: Asked,
  read: Read,
): Promise<Content | null> {
  try {
    return await readAnswer(survey, parts, asked, read);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [first] = parts;
    if (!first) throw error;
    if (parts.length === 1) return tooLarge(first);
    const half = Math.ceil(parts.length / 2);
    const refused = await readParts(survey, parts.slice(0, half), asked, read);
    return refused ?? readParts(survey, parts.slice(half), asked, read);
  }
}

function toGrid(
  { sheets, date1904 }: Survey,
  { pieces, around, names, tables, calculatesByHand }: Read,
): Grid {
  const found: GridSheet[] = [];
  const unread: UnreadPart[] = [];
  sheets.forEach((sheet, place) => {
    const said = around[place];
    if (!said) return;
    const { id, name, visibility, merges, notes, isBlindToNotes } = said;
    if (!sheet.regions) unread.push({ sheet: name, reason: "too-large", names: said.names });
    else
      found.push({
        name,
        id,
        visibility,
        ...joinPieces(pieces.get(sheet) ?? []),
        names: said.names,
        ...(merges ? { merges } : { mergesUnknown: true as const }),
        ...(notes !== null && { notes }),
        ...(isBlindToNotes && { notesUnseen: true as const }),
      });
  });
  const byHand = calculatesByHand ? { calculatesByHand: true as const } : {};
  return { sheets: found, names, tables, date1904, unread, ...byHand };
}

/** @throws WorkbookError when the host refuses otherwise than for the size of an answer. */
export async function readSheets(survey: Survey, asked: Asked): Promise<Content> {
  const parts = survey.sheets.flatMap((sheet) => (sheet.regions ?? []).map((region) => ({ sheet, region })));
  const read: Read = { pieces: new Map(), around: [], names: [], tables: [], calculatesByHand: false };
  // One after the other: each may be as large as Excel allows.
  for (const list of answers(parts, Math.min(asked.cells, MOST_CELLS))) {
    const refused = await readParts(survey, list, asked, read);
    if (refused) return refused;
  }
  const counted = read.around.reduce((total, { conditional }) => total + (conditional ?? 0), 0);
  return { status: "read", grid: toGrid(survey, read), formats: asked.counts ? counted : null };
}
