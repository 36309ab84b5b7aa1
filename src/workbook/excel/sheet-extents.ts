/**
 * How large the sheets of the open workbook are, and how each is cut in regions whose content fits in an answer of
 * Excel. The regions of a sheet cover it whole, cells that are still blank included: nothing that is typed later is
 * missed. Round trips: 1. sheets, date system  2. extents  then one for each time that something is cut in two: a
 * stray cell takes one, as what is left of a half is the part that holds something.
 */
import type { Block } from "../../core/grid/blocks";
import type { Attempt } from "../workbook";
import { readBatch } from "./run";

/** Cells of one answer at most: it is limited to 5 MB, some 40 bytes a cell. */
export const MOST_CELLS = 100_000;

/** A sheet that takes more is no plan. */
const MOST_SHEET_CELLS = 400_000;
const MOST_REGIONS = 512;

/** What =DATE(2000,1,1) gives in a workbook that counts its days from 1904; 36526 in the others. */
const START_OF_2000_FROM_1904 = 35_064;

const wholeSheet: Block = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** A part of a sheet, and what of it held something. */
export interface Region {
  readonly block: Block;
  readonly used: Block | null;
}

/** A sheet as it was when the workbook was last read whole. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  /** Null when the sheet is too large to be read. */
  readonly regions: readonly Region[] | null;
}

/** The workbook as it was when it was last read whole. */
export interface Survey {
  readonly sheets: readonly KnownSheet[];
  readonly date1904: boolean;
}

/** Cells that a region of a sheet may have, by the sheet's id, where it is less than usual: those with long texts. */
export type Budgets = ReadonlyMap<string, number>;

export const cellsOf = (block: Block | null): number =>
  block ? (block.bottom - block.top + 1) * (block.right - block.left + 1) : 0;

/** What holds something in a part of a sheet; null when the sheet is gone or nothing does. */
export function usedWithin(sheet: Excel.Worksheet, { top, left, bottom, right }: Block): Excel.Range {
  const isWhole = cellsOf({ top, left, bottom, right }) === cellsOf(wholeSheet);
  return isWhole
    ? sheet.getUsedRangeOrNullObject(true)
    : sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getUsedRangeOrNullObject(true);
}

function blockOf(used: Excel.Range): Block | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The two halves of a region, cut through the middle of what it holds, across its longer side. */
function halves(block: Block, used: Block): readonly [Block, Block] {
  const isTall = used.bottom - used.top >= used.right - used.left;
  if (isTall) {
    const middle = Math.floor((used.top + used.bottom) / 2);
    return [
      { ...block, bottom: middle },
      { ...block, top: middle + 1 },
    ];
  }
  const middle = Math.floor((used.left + used.right) / 2);
  return [
    { ...block, right: middle },
    { ...block, left: middle + 1 },
  ];
}

interface Growing {
  readonly id: string;
  readonly name: string;
  readonly budget: number;
  readonly regions: readonly Region[];
}

const isWithin = (budget: number, { used }: Region): boolean => cellsOf(used) <= budget;

/** True when the regions that fit already are more than a plan has. */
function isTooLarge({ budget, regions }: Growing): boolean {
  const fitting = regions.filter((region) => isWithin(budget, region));
  const cells = fitting.reduce((sum, { used }) => sum + cellsOf(used), 0);
  return cells > MOST_SHEET_CELLS || regions.length > MOST_REGIONS;
}

const isDone = (sheet: Growing): boolean =>
  isTooLarge(sheet) || sheet.regions.every((region) => isWithin(sheet.budget, region));

async function measure(
  context: Excel.RequestContext,
  asked: readonly { readonly id: string; readonly block: Block }[],
): Promise<readonly Region[]> {
  const queued = asked.map(({ id, block }) => {
    const used = usedWithin(context.workbook.worksheets.getItemOrNullObject(id), block);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { block, used };
  });
  await context.sync();
  return queued.map(({ block, used }) => ({ block, used: blockOf(used) }));
}

/** Cuts in two every region that is still too large. */
async function cut(context: Excel.RequestContext, sheets: readonly Growing[]): Promise<readonly Growing[]> {
  const parts = sheets.map((sheet) =>
    sheet.regions.map((region) =>
      isDone(sheet) || !region.used || isWithin(sheet.budget, region)
        ? region
        : halves(region.block, region.used).map((block) => ({ id: sheet.id, block })),
    ),
  );
  const asked = parts.flat().flatMap((part) => ("used" in part ? [] : part));
  const measured = [...(await measure(context, asked))];
  return sheets.map((sheet, place) => ({
    ...sheet,
    regions: (parts[place] ?? []).flatMap((part) => ("used" in part ? [part] : measured.splice(0, 2))),
  }));
}

/** @throws WorkbookError when the host refuses. */
export function surveyWorkbook(attempt: Attempt, budgets: Budgets): Promise<Survey> {
  return readBatch(attempt, async (context) => {
    const { worksheets, functions } = context.workbook;
    worksheets.load("items/id,items/name");
    // No property tells the date system of the open workbook: a date does.
    const date = functions.date(2000, 1, 1);
    date.load("value");
    await context.sync();
    const listed = worksheets.items.map(({ id, name }) => ({ id, name, block: wholeSheet }));
    const whole = await measure(context, listed);
    let sheets: readonly Growing[] = listed.map(({ id, name }, place) => ({
      id,
      name,
      budget: budgets.get(id) ?? MOST_CELLS,
      regions: whole.slice(place, place + 1),
    }));
    while (!sheets.every(isDone)) sheets = await cut(context, sheets);
    return {
      sheets: sheets.map((sheet) => {
        const { id, name, regions } = sheet;
        return { id, name, regions: isTooLarge(sheet) ? null : regions };
      }),
      date1904: date.value === START_OF_2000_FROM_1904,
    };
  });
}
