/** What else of a workbook rests on sheets that are to go. */
import { quoteSheet } from "../grid/address";
import type { Grid, GridSheet } from "../grid/grid";
import { TEMPLATE_NAMES } from "../programme/workbook/settle-names";

export interface RestingOn {
  /** Titles of those that bear notes or comments. */
  readonly noted: readonly string[];
  /** Titles of other sheets whose formulas look at one of them, and defined names that do. */
  readonly referring: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Finds a reference to one of these titles in a formula, quoted or not. */
function referenceTo(titles: readonly string[]): (formula: string) => boolean {
  const written = titles.flatMap((title) => [
    `${escaped(quoteSheet(title))}!`,
    `(?<![\\p{L}\\p{N}_.'\\]])${escaped(title)}!`,
  ]);
  const pattern = new RegExp(written.join("|"), "iu");
  return (formula) => pattern.test(formula);
}

/** @param grid read with its formulas and its notes. */
export function restingOn(grid: Grid, sheets: readonly GridSheet[]): RestingOn {
  const noted = sheets.filter(({ notes = 0 }) => notes > 0);
  const looksAt = sheets.length === 0 ? () => false : referenceTo(sheets.map(({ name }) => name));
  const formulas = grid.sheets
    .filter((sheet) => !sheets.includes(sheet))
    .filter((sheet) => Object.values(sheet.formulas ?? {}).some(looksAt));
  const names = grid.names.filter(({ name, formula }) => !TEMPLATE_NAMES.test(name) && looksAt(formula));
  return {
    noted: noted.map(({ name }) => name),
    referring: [...formulas, ...names].map(({ name }) => name),
  };
}
