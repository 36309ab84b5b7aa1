import type { OfficialColumn, OfficialContent, OfficialRow } from "../programme/official/content";
import type { Edition } from "../programme/edition";
import {
  isHiddenColumn,
  isShownFormula,
  tableIds,
  tableOf,
  yearlessId,
  type Column,
} from "../programme/table/table";
import { columnKey } from "./column-key";
import { successorsOf } from "../programme/rule/year-in-question";
import type { ColumnByYear, ColumnChange, EditionChanges, OfficialChange, OfficialRowChange } from "./update";

interface Sides<T> {
  readonly sheet: string;
  readonly before: T;
  readonly after: T;
}

/** What a row is about: the first of its wordings that tells the rows of both editions apart. */
function wordingOf(
  { cells }: OfficialRow,
  { columns, rows: own }: OfficialContent,
  other: OfficialContent,
): string | null {
  const rows = [...own, ...other.rows.filter(({ id }) => !own.some((row) => row.id === id))];
  const tellsApart = (id: string): boolean =>
    new Set(rows.map((row) => row.cells[id]?.content)).size === rows.length;
  const wordings = columns.filter(({ kind }) => kind === "wording");
  const found = wordings.find(({ id }) => tellsApart(id)) ?? wordings[0];
  const text = found && cells[found.id]?.content;
  return typeof text === "string" ? text : null;
}

const rowsOnlyIn = (
  sheet: string,
  content: OfficialContent,
  other: OfficialContent,
): readonly OfficialRowChange[] =>
  content.rows
    .filter(({ id }) => !other.rows.some((row) => row.id === id))
    .map((row) => ({ sheet, row: row.id, wording: wordingOf(row, content, other) }));

/** The same column of the other content: targets go by their year. */
const sameColumn = ({ columns }: OfficialContent, sought: OfficialColumn): OfficialColumn | undefined =>
  columns.find(({ id, kind, year }) =>
    sought.year === undefined ? id === sought.id : kind === sought.kind && year === sought.year,
  );

function textsChanged({ sheet, before, after }: Sides<OfficialContent>): readonly OfficialChange[] {
  return after.rows.flatMap((row) => {
    const old = before.rows.find(({ id }) => id === row.id);
    if (!old) return [];
    return after.columns.flatMap((column) => {
      const match = sameColumn(before, column);
      if (!match) return [];
      const [was, is] = [old.cells[match.id]?.content ?? null, row.cells[column.id]?.content ?? null];
      if (was === is) return [];
      const { header, kind } = column;
      return { sheet, row: row.id, header, isTarget: kind === "target", before: was, after: is };
    });
  });
}

const shownColumns = (edition: Edition, id: string): readonly Column[] =>
  tableOf(edition, id).columns.filter((column) => !isHiddenColumn(column) && !isShownFormula(column));

/** A column of a year that takes the place of one that the other edition has for the row. */
const isSuccessor = (column: Column, edition: Edition, other: Edition, id: string): boolean =>
  successorsOf(tableOf(edition, id), tableOf(other, id), yearlessId(column)).includes(column);

/** Columns that people see and that one edition only has. */
function columnsOnlyIn(edition: Edition, other: Edition): readonly ColumnChange[] {
  return tableIds(edition)
    .filter((id) => tableIds(other).includes(id))
    .flatMap((id) => {
      const keys = shownColumns(other, id).map((column) => columnKey(other, column));
      return shownColumns(edition, id)
        .filter(
          (column) => !keys.includes(columnKey(edition, column)) && !isSuccessor(column, edition, other, id),
        )
        .map(({ header }) => ({ sheet: edition.titles[id] ?? id, header }));
    });
}

/** Columns that each year has now, where a row had one for all. */
function columnsByYear(before: Edition, after: Edition): readonly ColumnByYear[] {
  return tableIds(after)
    .filter((id) => tableIds(before).includes(id))
    .flatMap((id) =>
      shownColumns(before, id).flatMap(({ id: column, header }): readonly ColumnByYear[] => {
        const [first] = successorsOf(tableOf(after, id), tableOf(before, id), column);
        return first?.wasOfRow ? [{ sheet: after.titles[id] ?? id, header, about: first.wasOfRow }] : [];
      }),
    );
}

const isOneOf = (columns: readonly ColumnChange[], { sheet, header }: ColumnChange): boolean =>
  columns.some((item) => item.sheet === sheet && item.header === header);

const rowIds = ({ official }: Edition, role: string): string =>
  JSON.stringify(official[role]?.rows.map(({ id }) => id));

/** A sheet that only repeats the rows of a table says nothing more of them. */
const repeatsTable = (edition: Edition, role: string): boolean =>
  !tableIds(edition).includes(role) &&
  tableIds(edition).some((id) => rowIds(edition, id) === rowIds(edition, role));

/** What a newer edition of a roadmap changes, sheet by sheet in its order. */
export function editionChanges(before: Edition, after: Edition): EditionChanges {
  const roles = Object.keys(after.official).filter((role) => !repeatsTable(after, role));
  const pairs = roles.flatMap((role): Sides<OfficialContent>[] => {
    const [old, now] = [before.official[role], after.official[role]];
    return old && now ? [{ sheet: after.titles[role] ?? role, before: old, after: now }] : [];
  });
  const byYear = columnsByYear(before, after);
  return {
    texts: pairs.flatMap(textsChanged),
    rowsAdded: pairs.flatMap((pair) => rowsOnlyIn(pair.sheet, pair.after, pair.before)),
    rowsRemoved: pairs.flatMap((pair) => rowsOnlyIn(pair.sheet, pair.before, pair.after)),
    columnsAdded: columnsOnlyIn(after, before),
    columnsRemoved: columnsOnlyIn(before, after).filter((column) => !isOneOf(byYear, column)),
    columnsByYear: byYear,
  };
}
