/** What the pane offers of each table of the user's: what it may hold, and which column is which. */
import type { Grid } from "../grid/grid";
import type { TableId } from "../programme/table/table";
import { tableOf } from "../programme/table/table";
import type { Template } from "../programme/template";
import type { FreeColumn, NamedColumn } from "../reading/column-choices";
import { locateTable } from "../reading/locate";
import { knownColumns } from "./header-words";
import { shownCell } from "./place-row";
import type { ColumnMatches } from "./propose-columns";
import { targetsFor } from "./propose-target";
import { cellsIn, type SourceColumn, type SourceTable } from "./source-table";
import { sourcesInFile, sourcesInWorkbook } from "./sources";

/** A table of the plan that the user's may be. */
export interface OfferedTarget {
  readonly table: TableId;
  /** Title of its sheet. */
  readonly title: string;
  /** Its columns, in their order. */
  readonly named: readonly NamedColumn[];
  readonly columns: ColumnMatches;
}

export interface OfferedTable {
  readonly source: SourceTable;
  readonly free: readonly FreeColumn[];
  /** The one that goes best first. */
  readonly targets: readonly OfferedTarget[];
  /** Addresses of filled cells of its sheet that belong to no table. */
  readonly outside: readonly string[];
}

function freeColumn(source: SourceTable, column: SourceColumn): FreeColumn {
  const { header, ordinal, count, letters } = column;
  const [first] = cellsIn(source, column);
  return {
    ...{ header, ordinal, count, letters },
    sample: first ? shownCell(first, source.date1904) : { kind: "blank" },
  };
}

function targetsOf(source: SourceTable, open: Grid, template: Template): readonly OfferedTarget[] {
  return targetsFor(source, template).flatMap(({ table: id, columns }) => {
    const located = locateTable(open, template, id);
    if (!located) return [];
    const named = knownColumns(tableOf(template, id))
      .filter(({ column }) => located.columns[column.id] !== undefined)
      .map(({ column: { id: column, header } }) => ({ column, header }));
    const isNamed = (column: string): boolean => named.some((each) => each.column === column);
    const own = Object.fromEntries(Object.entries(columns).filter(([column]) => isNamed(column)));
    return [{ table: id, title: located.sheet.name, named, columns: own }];
  });
}

/**
 * The user's tables, sheet by sheet.
 * @param open the open workbook, which holds the plan.
 * @param file where the tables are; null for those of the open workbook.
 */
export function offeredTables(open: Grid, template: Template, file: Grid | null): readonly OfferedTable[] {
  const sheets = file ? sourcesInFile(file, template) : sourcesInWorkbook(open, template);
  return sheets.flatMap(({ tables, outside }) =>
    tables.map((source) => ({
      source,
      free: source.columns.map((column) => freeColumn(source, column)),
      targets: targetsOf(source, open, template),
      outside,
    })),
  );
}

/** The same table is still in the workbook, as it was. */
export const isStillThere = (open: Grid, template: Template, source: SourceTable): boolean =>
  sourcesInWorkbook(open, template).some(({ tables }) =>
    tables.some((table) => JSON.stringify(table) === JSON.stringify(source)),
  );
