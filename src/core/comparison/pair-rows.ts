/** Which row of one workbook is which row of the other: by what it is called, never by its place. */
import { groupBy } from "../collections/group-by";
import { cleanText } from "../conditions/cell-text";
import { isCellError, type CellValue } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import { normalizeText } from "../text/text";
import { numberText } from "../programme/official/compare";
import type { Table, TableId } from "../programme/table/table";

export interface RowPairs {
  /** In the order of the current rows. */
  readonly pairs: readonly { readonly previous: PlanRow; readonly current: PlanRow }[];
  readonly added: readonly PlanRow[];
  readonly removed: readonly PlanRow[];
}

/** Rows of every table, by its id. */
export type PairedTables = Readonly<Partial<Record<TableId, RowPairs>>>;

type Naming = (row: PlanRow) => string;

const said = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : normalizeText(cleanText(String(value)));
};

const byNumber =
  (column: string): Naming =>
  ({ cells }) =>
    numberText(cells[column]?.value ?? null);

/** By several columns, the first of which must be filled. */
const byColumns =
  (...columns: readonly string[]): Naming =>
  ({ cells }) => {
    const texts = columns.map((column) => said(cells[column]?.value));
    return texts[0] === "" ? "" : JSON.stringify(texts);
  };

const byEverything: Naming = ({ cells }) =>
  JSON.stringify(Object.entries(cells).map(([column, { value }]) => [column, said(value)]));

/**
 * How rows are named, tried in this order. Rows of one's own are renumbered when one is put in between: what they
 * say comes before their number.
 */
function namingsOf({ keyColumn, namedBy }: Table): readonly Naming[] {
  if (!namedBy) return [byNumber(keyColumn)];
  return [
    byColumns(...namedBy, keyColumn),
    byColumns(...namedBy),
    byColumns(namedBy[0]),
    byNumber(keyColumn),
  ];
}

/** Rows by their name; those without one are left out. */
function named(rows: Iterable<PlanRow>, naming: Naming): ReadonlyMap<string, readonly PlanRow[]> {
  const groups = new Map(groupBy(rows, naming));
  groups.delete("");
  return groups;
}

/** Pairs the rows of a table. A name that several rows have names none of them; rows that are alike go two by two. */
export function pairRows(table: Table, previous: readonly PlanRow[], current: readonly PlanRow[]): RowPairs {
  const found = new Map<PlanRow, PlanRow>();
  const left = { previous: new Set(previous), current: new Set(current) };
  const pair = (before: PlanRow, after: PlanRow): void => {
    found.set(after, before);
    left.previous.delete(before);
    left.current.delete(after);
  };
  for (const naming of namingsOf(table)) {
    const before = named(left.previous, naming);
    for (const [name, [row, ...others]] of named(left.current, naming)) {
      const [match, ...more] = before.get(name) ?? [];
      if (row && match && others.length === 0 && more.length === 0) pair(match, row);
    }
  }
  const alike = named(left.previous, byEverything);
  for (const [content, rows] of named(left.current, byEverything)) {
    const matches = alike.get(content) ?? [];
    rows.forEach((row, place) => {
      const match = matches[place];
      if (match) pair(match, row);
    });
  }
  return {
    pairs: current.flatMap((row) => {
      const match = found.get(row);
      return match ? [{ previous: match, current: row }] : [];
    }),
    added: [...left.current],
    removed: [...left.previous],
  };
}
