/** Whether the sheets that an update replaced may go: nothing was typed there since, and nothing else looks at them. */
import type { Grid, GridSheet } from "../grid/grid";
import { quoteSheet } from "../grid/address";
import { TEMPLATE_NAMES } from "../grid/settle-names";
import { replacedSheets } from "../programme/workbook/replaced";
import { digestOf } from "./digest";

export interface Removable {
  /** The sheets, as they were read; empty when one of them is to stay, so that all of them do. */
  readonly sheets: readonly GridSheet[];
  /** Titles of those where something was typed since the update, or of which nothing tells. */
  readonly changed: readonly string[];
  /** Titles of those that bear notes or comments, which an update does not take over. */
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
export function removable(grid: Grid): Removable {
  const replaced = replacedSheets(grid);
  const digests = new Map(replaced.map(({ sheet, digest }) => [sheet, digest]));
  const sheets = grid.sheets.filter(({ name }) => digests.has(name));
  const changed = sheets.filter((sheet) => digests.get(sheet.name) !== digestOf(sheet));
  const noted = sheets.filter(({ notes = 0 }) => notes > 0);
  const looksAt = sheets.length === 0 ? () => false : referenceTo(sheets.map(({ name }) => name));
  const formulas = grid.sheets
    .filter((sheet) => !sheets.includes(sheet))
    .filter((sheet) => Object.values(sheet.formulas ?? {}).some(looksAt));
  const names = grid.names.filter(({ name, formula }) => !TEMPLATE_NAMES.test(name) && looksAt(formula));
  const referring = [...formulas, ...names].map(({ name }) => name);
  const isFree = changed.length + noted.length + referring.length === 0;
  return {
    sheets: isFree ? sheets : [],
    changed: changed.map(({ name }) => name),
    noted: noted.map(({ name }) => name),
    referring,
  };
}
