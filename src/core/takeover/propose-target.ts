/** What a table of the user's holds: actions, risks… */
import type { TableId, Table } from "../programme/table/table";
import type { Template } from "../programme/template";
import { keysOfHeader, knownColumns, type KnownColumn } from "./header-words";
import { proposeColumns, type ColumnMatches } from "./propose-columns";
import { columnKeyOf, type SourceTable } from "./source-table";

export interface Target {
  readonly table: TableId;
  readonly columns: ColumnMatches;
}

/** Columns that only one kind of table has say more than those that all have, and more by their own header. */
const SHARED = 1;
const NAMED = 3;
const UNNAMED = 2;

const shared: ReadonlySet<string> = new Set([
  ...["number", "owner", "due", "comments", "status", "department", "start", "progress"],
]);

/** How well the columns that were matched tell a table of the template. */
function scoreOf(source: SourceTable, table: Table, columns: ColumnMatches): number {
  const headers = new Map(source.columns.map((column) => [columnKeyOf(column), column.header]));
  const weigh = ({ column, own, synonyms }: KnownColumn): number => {
    const header = headers.get(columns[column.id] ?? "");
    if (header === undefined) return 0;
    if (shared.has(column.id)) return SHARED;
    return keysOfHeader(header).some((key) => own.includes(key) || synonyms.includes(key)) ? NAMED : UNNAMED;
  };
  return knownColumns(table).reduce((sum, known) => sum + weigh(known), 0);
}

/** Tables that organizations fill in from scratch come before those to which they add rows, and others. */
const weight = ({ keyList, takesOwnRows }: Table): number => (keyList === null ? 2 : takesOwnRows ? 1 : 0);

/** The tables of the template, that which goes best first. */
export function targetsFor(source: SourceTable, template: Template): readonly Target[] {
  return template.tables
    .map((table) => {
      const columns = proposeColumns(source, table, template);
      return { table, columns, score: scoreOf(source, table, columns) };
    })
    .sort((one, other) => other.score - one.score || weight(other.table) - weight(one.table))
    .map(({ table, columns }) => ({ table: table.id, columns }));
}
