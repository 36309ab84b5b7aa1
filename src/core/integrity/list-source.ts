/** What the source of a drop-down list lets in, in whichever way a program or a person wrote it. */
import { normalizeText } from "../text/text";
import { fromA1 } from "../grid/address";
import { isBlankValue } from "../text/blank";
import { toBlocks, type Block } from "../grid/blocks";
import { isCellError, type DefinedName, type Grid } from "../grid/grid";

/** What sources of lists are looked up in. */
export interface ListContext {
  readonly grid: Pick<Grid, "sheets" | "names">;
  /** Names whose scope is the sheet of the list. */
  readonly names: readonly DefinedName[];
  /** Sheet of the list: an address without sheet is one of its own. */
  readonly sheet: string;
}

interface Cells {
  readonly sheet: string;
  readonly block: Block;
}

/** A name may stand for a name: so many times, and no more. */
const MOST_NAMES = 8;

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([^'!:()"]+))!`;
const CORNER = String.raw`(\$?[A-Z]{1,3}\$?[0-9]{1,7})`;
const reference = new RegExp(`^(?:${SHEET})?${CORNER}(?::(?:${SHEET})?${CORNER})?$`, "i");

const titleKey = (title: string): string => title.replaceAll("''", "'").toUpperCase();

/** The cells of « Feuille!$A$1:$A$8 », quoted or not, the sheet said once, twice or never; null when it is none. */
function cellsOf(source: string, sheet: string): Cells | null {
  const [, quoted, plain, first = "", secondQuoted, secondPlain, last = first] = reference.exec(source) ?? [];
  const own = titleKey(quoted ?? plain ?? sheet);
  const second = titleKey(secondQuoted ?? secondPlain ?? own);
  const [block] = second === own ? toBlocks(`${first}:${last}`.replaceAll("$", "")) : [];
  return block && fromA1(first) ? { sheet: own, block } : null;
}

/** The name without what says where it stands: « [0]!Nom », « 'Classeur.xlsx'!Nom », « Feuille!Nom ». */
const bareName = (source: string): string => source.replace(/^(?:'(?:[^']|'')+'|[^'!"]+)!/, "").toUpperCase();

/** What the source stands for once its names are followed, without its equals sign. */
function meaningOf(source: string, context: ListContext): string {
  const names = [...context.names, ...context.grid.names];
  let text = source.trim().replace(/^=/, "").trim();
  for (let count = 0; count < MOST_NAMES; count += 1) {
    const found = names.find(({ name }) => name.toUpperCase() === bareName(text));
    if (!found || cellsOf(text, context.sheet)) break;
    text = found.formula.trim().replace(/^=/, "").trim();
  }
  return text;
}

const itemKey = (item: string | number): string => normalizeText(String(item));

/** The items that are typed in the list itself, `"Oui,Non"`, with or without its quotes. */
function typedItems(text: string): readonly string[] {
  const inside = /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  return inside
    .split(/[,;]/)
    .map(itemKey)
    .filter((item) => item !== "");
}

function itemsIn({ sheet, block }: Cells, { grid }: ListContext): readonly string[] {
  const found = grid.sheets.find(({ name }) => titleKey(name) === sheet);
  if (!found) return [];
  const lines = found.values.slice(
    Math.max(0, block.top - found.origin.row),
    Math.max(0, block.bottom + 1 - found.origin.row),
  );
  return lines.flatMap((line) =>
    line
      .slice(
        Math.max(0, block.left - found.origin.column),
        Math.max(0, block.right + 1 - found.origin.column),
      )
      .flatMap((value) => (isBlankValue(value) || isCellError(value) ? [] : [itemKey(String(value))])),
  );
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));

/**
 * True when two sources let in the same: the same cells, however they are written or by whatever name, or the same
 * items, typed in the list or standing in other cells.
 * @param items what the template's list holds.
 */
export function sameList(
  read: string,
  source: string,
  context: ListContext,
  items: readonly (string | number)[],
): boolean {
  const [given, own] = [meaningOf(read, context), meaningOf(source, context)];
  if (given === "") return false;
  if (given.toUpperCase() === own.toUpperCase()) return true;
  const [givenCells, ownCells] = [cellsOf(given, context.sheet), cellsOf(own, context.sheet)];
  if (givenCells && ownCells && JSON.stringify(givenCells) === JSON.stringify(ownCells)) return true;
  const expected = items.length > 0 ? items.map(itemKey) : ownCells ? itemsIn(ownCells, context) : [];
  return areSame(givenCells ? itemsIn(givenCells, context) : typedItems(given), expected);
}
