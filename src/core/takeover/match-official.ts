/** Which official row of the roadmap a row of the user's is about. */
import { compareOfficial, numberText } from "../programme/official/compare";
import type { OfficialContent, OfficialRow } from "../programme/official/content";
import type { Column, Table } from "../programme/table/table";
import type { ReadCell } from "./place-row";

const cellFor = (cells: readonly ReadCell[], id: string): ReadCell | undefined =>
  cells.find(({ to }) => to?.column.id === id);

const wordings = ({ columns }: OfficialContent) => columns.filter(({ kind }) => kind === "wording");

/** The cell says what is published in the row. */
export function saysPublished(
  { cell }: ReadCell,
  column: Column,
  { content, row }: { readonly content: OfficialContent; readonly row: OfficialRow },
): boolean {
  const published = row.cells[column.id];
  const kind = content.columns.find(({ id }) => id === column.id)?.kind;
  if (!published || !kind) return false;
  if (column.id === content.keyColumn) return numberOf(cell.value) === numberText(row.id);
  return compareOfficial(kind, cell.value, published) !== "changed";
}

/** The number of a row: the first word of its cell. */
const numberOf = (value: ReadCell["cell"]["value"]): string =>
  numberText(typeof value === "string" ? (value.trim().split(/\s/)[0] ?? "") : value);

/** Wordings that only one row has tell it. */
const ownWording = (content: OfficialContent, row: OfficialRow, id: string): boolean =>
  content.rows.every((other) => other === row || other.cells[id]?.content !== row.cells[id]?.content);

/**
 * By its number, unless it is of another thing where organizations add rows of their own; else by a wording of its own.
 * Null when it is none.
 */
export function officialRowOf(
  cells: readonly ReadCell[],
  content: OfficialContent,
  { takesOwnRows }: Pick<Table, "takesOwnRows">,
): OfficialRow | null {
  const said = (row: OfficialRow): readonly boolean[] =>
    wordings(content)
      .filter(({ id }) => row.cells[id] && ownWording(content, row, id))
      .flatMap(({ id }) => {
        const read = cellFor(cells, id);
        return read?.to ? [saysPublished(read, read.to.column, { content, row })] : [];
      });
  const number = cellFor(cells, content.keyColumn);
  const key = number && numberOf(number.cell.value);
  const numbered = content.rows.find(({ id }) => numberText(id) === key);
  if (numbered && !(takesOwnRows && said(numbered).includes(false))) return numbered;
  return content.rows.find((row) => said(row).includes(true)) ?? null;
}

/** The number of an official row, which no row of the organization's own may have. */
export const isOfficialNumber = ({ rows }: OfficialContent, { cell }: ReadCell): boolean =>
  rows.some(({ id }) => numberText(id) === numberOf(cell.value));
