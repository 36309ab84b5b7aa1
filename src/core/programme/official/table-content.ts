import type { Column, Table } from "../table/table";
import type { OfficialColumn, OfficialContent, OfficialRow } from "./content";

function toColumn(years: readonly string[], table: Table, { id, header, year }: Column): OfficialColumn {
  if (id === table.keyColumn) return { id, header, kind: "number" };
  const fiscalYear = year ? years[year - 1] : undefined;
  return fiscalYear === undefined
    ? { id, header, kind: "wording" }
    : { id, header, kind: "target", year: fiscalYear };
}

/**
 * The official columns of a table, and what its rows hold.
 * @param years ids of the roadmap's fiscal years, in order.
 */
export const tableContent = (
  table: Table,
  years: readonly string[],
  rows: readonly OfficialRow[],
): OfficialContent => ({
  role: table.id,
  columns: table.columns
    .filter((column) => column.kind === "official")
    .map((column) => toColumn(years, table, column)),
  keyColumn: table.keyColumn,
  rows,
});
