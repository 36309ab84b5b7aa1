/** A cell as it stands: what it holds and how, plainly. */
import type { FindingCell } from "../../core/programme/finding/facts";
import type { Beside } from "../../core/programme/finding/fix";
import type { CellValue, FormatCategory } from "../../core/grid/grid";
import { isSameContent } from "../../core/grid/same-content";
import { categoryOf, toValue } from "./cell-content";
import type { HeldCell } from "./write-cell";

export interface Standing {
  readonly held: HeldCell;
  readonly category: FormatCategory;
}

/** A cell that the next round trip tells of. */
export interface QueuedStanding {
  readonly cell: FindingCell;
  readonly range: Excel.Range;
}

/** Asks for a cell of a sheet, as it stands at this moment of the batch: loads are answered in the order of the batch. */
export function queueStanding(sheet: Excel.Worksheet, cell: FindingCell): QueuedStanding {
  const range = sheet.getRange(cell.address);
  range.load("values,valueTypes,formulas,numberFormat,numberFormatCategories");
  return { cell, range };
}

/** One cell's part of a property that Excel gives as a grid. */
const only = (grid: readonly (readonly unknown[])[]): unknown => grid[0]?.[0];

/** A text that starts with an equals sign is no formula: it reads the same both ways. */
export const formulaOf = (formula: unknown, value: CellValue): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;

/** What was asked for, once the round trip is over. */
export function standingOf({ cell, range }: QueuedStanding): Standing {
  const numberFormat = String(only(range.numberFormat));
  const value = toValue(only(range.values), String(only(range.valueTypes)));
  return {
    held: { cell, value, formula: formulaOf(only(range.formulas), value), numberFormat },
    category: categoryOf(String(only(range.numberFormatCategories)), numberFormat),
  };
}

/** What stands beside a cell, asked for with it: answers, once the round trip is over, whether it is what was decided on. */
export function queueBeside(sheet: Excel.Worksheet, beside: readonly Beside[] = []): () => boolean {
  const queued = beside.map(({ address, value }) => {
    const range = sheet.getRange(address);
    range.load("values,valueTypes");
    return { range, value };
  });
  return () =>
    queued.every(({ range, value }) =>
      isSameContent(toValue(only(range.values), String(only(range.valueTypes))), value),
    );
}

/** Whether two cells hold the same: the same formula, whatever it gives; else the same constant. */
export const holdsSame = (one: HeldCell, other: HeldCell): boolean =>
  one.formula !== null || other.formula !== null
    ? one.formula === other.formula
    : isSameContent(one.value, other.value);
