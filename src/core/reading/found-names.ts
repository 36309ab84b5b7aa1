import type { EmojiLength } from "../conditions/emoji-length";
import { contentAt } from "../grid/content-at";
import type { CellValue, Grid } from "../grid/grid";
import { parameterName } from "../programme/workbook/names";
import { settingName } from "../programme/workbook/setting-names";

/** The defined names of a template that is in a workbook, and what they start with there. */
export interface FoundNames {
  readonly prefix: string;
  has(name: string): boolean;
}

const REFERENCE_DATE = settingName("referenceDate");

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The cell that a name stands for, or null when it is not one cell. */
function placeOf(formula: string): Place | null {
  const [, quoted, plain, address] = /^=(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || address === undefined ? null : { sheet, address };
}

const formulaOf = ({ names }: Grid, name: string): string =>
  names.find((item) => item.name.toUpperCase() === name.toUpperCase())?.formula ?? "";

/**
 * The names of the template whose record « Identification » is on that sheet: several templates in one workbook
 * have names of their own. Null when it cannot be told.
 */
export function findNames(grid: Grid, identification: string | null): FoundNames | null {
  const prefixes = grid.names
    .filter(({ name }) => name.toUpperCase().endsWith(REFERENCE_DATE.toUpperCase()))
    .map(({ name }) => name.slice(0, -REFERENCE_DATE.length));
  const own = prefixes.filter(
    (prefix) => placeOf(formulaOf(grid, parameterName(prefix, "category")))?.sheet === identification,
  );
  const [prefix, other] = own.length > 0 ? own : prefixes;
  if (prefix === undefined || other !== undefined) return null;
  const known = new Set(grid.names.map(({ name }) => name.toUpperCase()));
  return { prefix, has: (name) => known.has(name.toUpperCase()) };
}

function settingIn(grid: Grid, { prefix }: FoundNames, id: string): CellValue {
  const place = placeOf(formulaOf(grid, parameterName(prefix, id)));
  return place && contentAt(grid, place);
}

/** The day that the workbook's own formulas were last worked out for, as a serial number; null when it is not said. */
export const workedOutFor = (grid: Grid, names: FoundNames): CellValue =>
  settingIn(grid, names, "referenceDate");

/** How the workbook's own formulas count an emoji; as two where it is not said. */
export const emojiLengthIn = (grid: Grid, names: FoundNames | null): EmojiLength =>
  names && settingIn(grid, names, "emojiLength") === 1 ? 1 : 2;
