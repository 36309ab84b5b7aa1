/** What a table of the user's holds: actions, risks… */
import type { TableId, Table } from "../programme/table/table";
import type { Template } from "../programme/template";
import { proposeColumns, type ColumnMatches } from "./propose-columns";
import type { SourceTable } from "./source-table";
import { knownColumns, keysOfHeader } from "./header-words";

export interface Target {
  readonly table: TableId;
  readonly columns: ColumnMatches;
}

/** Headers that only one kind of table has say more than those that all have. */
const OWN = 3;

const shared: ReadonlySet<string> = new Set([
  "number",
  "owner",
  "due",
  "comments",
  "status",
  "department",
  "start",
  "progress",
]);

/** How well a table of the template goes with the headers of the user's. */
function scoreOf(source: SourceTable, table: Table): number {
  const keys = source.columns.flatMap(({ header, isUnnamed }) => (isUnnamed ? [] : keysOfHeader(header)));
  return knownColumns(table).reduce((sum, { column, own, synonyms, others }) => {
    const sure = keys.some((key) => own.includes(key) || synonyms.includes(key));
    const found = sure || keys.some((key) => others.includes(key));
    if (!found) return sum;
    return sum + (shared.has(column.id) ? 1 : sure ? OWN : OWN - 1);
  }, 0);
}

/** The tables of the template, that which goes best first; those that organizations fill in from scratch before others. */
export function targetsFor(source: SourceTable, template: Template): readonly Target[] {
  return template.tables
    .map((table, place) => ({ table, place, score: scoreOf(source, table) }))
    .sort(
      (one, other) =>
        other.score - one.score || weight(other.table) - weight(one.table) || one.place - other.place,
    )
    .map(({ table }) => ({ table: table.id, columns: proposeColumns(source, table, template) }));
}

const weight = ({ keyList, takesOwnRows }: Table): number => (keyList === null ? 2 : takesOwnRows ? 1 : 0);
