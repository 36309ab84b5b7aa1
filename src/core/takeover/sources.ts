/** The tables of a workbook that may be taken over: those that are not of the plan. */
import type { Grid, GridSheet } from "../grid/grid";
import { markOf } from "../programme/workbook/mark";
import type { Template } from "../programme/template";
import { locateSheets } from "../reading/locate";
import { findTables } from "./find-tables";
import { headerVocabulary } from "./header-words";
import type { SourceSheet, SourceTable } from "./source-table";

/** Formulas of a template say so by their header; so does what it finds itself. */
const isOurs = (header: string): boolean => header.startsWith("_") || header === "Diagnostic";

/** A sheet of a template, without its formulas. */
function withoutFormulas(table: SourceTable): SourceTable {
  const columns = table.columns.filter(({ header }) => !isOurs(header));
  const places = new Set(columns.map(({ place }) => place));
  const rows = table.rows
    .map((row) => ({ ...row, cells: row.cells.filter(({ place }) => places.has(place)) }))
    .filter(({ cells }) => cells.length > 0);
  return { ...table, columns, rows };
}

function tablesOf(sheet: GridSheet, { date1904 }: Grid, template: Template): SourceSheet {
  const found = findTables(sheet, headerVocabulary(template.tables), date1904);
  return markOf(sheet) === null ? found : { ...found, tables: found.tables.map(withoutFormulas) };
}

/** The tables of a file. */
export const sourcesInFile = (grid: Grid, template: Template): readonly SourceSheet[] =>
  grid.sheets
    .filter(({ visibility }) => visibility !== "veryHidden")
    .map((sheet) => tablesOf(sheet, grid, template))
    .filter(({ tables }) => tables.length > 0);

/** The tables of the open workbook that are not on the sheets of the plan, nor on others of ours. */
export function sourcesInWorkbook(grid: Grid, template: Template): readonly SourceSheet[] {
  const read = new Set([...locateSheets(grid, template).read.values()].map(({ sheet }) => sheet.name));
  const others = grid.sheets.filter((sheet) => markOf(sheet) === null && !read.has(sheet.name));
  return sourcesInFile({ ...grid, sheets: others }, template);
}
