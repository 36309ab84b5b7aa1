import type { OfficialCell, OfficialColumn, OfficialContent } from "../programme/official/content";

export const textOf = (cell: OfficialCell | undefined): string =>
  cell === undefined || cell.content === null ? "" : String(cell.content);

/** What the columns of an official content are to its items. */
export interface ItemColumns {
  /** What items stand under, the widest first. */
  readonly under: readonly OfficialColumn[];
  /** What words an item; null where only its number names it. */
  readonly title: OfficialColumn | null;
  /** What else is published of it. */
  readonly fields: readonly OfficialColumn[];
}

const isNamed = (texts: readonly string[]): boolean => texts.every((text) => /\p{L}/u.test(text));

/** Rows in which a text is not that of the row before. */
const changesIn = (texts: readonly string[]): number =>
  texts.filter((text, place) => text !== texts[place - 1]).length;

/**
 * Columns before the one of the numbers are what items stand under; after it, so is a wording that goes for several rows
 * in a row, until the wording that no two rows in a row share: that one words the item.
 */
export function itemColumns({ columns, keyColumn, rows }: OfficialContent): ItemColumns {
  const keyPlace = columns.findIndex(({ id }) => id === keyColumn);
  const key = columns[keyPlace];
  const before = columns.slice(0, keyPlace);
  const after = columns.slice(keyPlace + 1).filter(({ kind }) => kind === "wording");
  if (key?.kind === "wording") return { under: before, title: key, fields: after };
  const texts = after.map((column) => rows.map(({ cells }) => textOf(cells[column.id])));
  const found = texts.findIndex((own) => isNamed(own) && changesIn(own) === rows.length);
  const place = found < 0 ? after.length : found;
  const shared = after.filter((_, at) => at < place && isNamed(texts[at] ?? []));
  return {
    under: [...before, ...shared],
    title: after[place] ?? null,
    fields: after.filter((column, at) => at !== place && !shared.includes(column)),
  };
}
