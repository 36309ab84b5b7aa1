/** Where the lines of a scenario are in the template just inserted. */
import {
  tableIds,
  tableOf,
  HEADER_ROW,
  type Table,
  type TableId,
} from "../../src/core/programme/table/table";
import { fromA1, type CellPosition } from "../../src/core/grid/address";
import {
  fieldRow,
  fields,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import type { Edition } from "../../src/core/programme/edition";
import { rowOf, template } from "../support/plan-grid";
import type { CellLine } from "./read-scenario";

/** The two sides of a detail. Throws when the separator is not there. */
export function between(text: string, separator: string): readonly [string, string] {
  const place = text.indexOf(separator);
  if (place < 0) throw new Error(`« ${separator} » expected in: ${text}`);
  return [text.slice(0, place).trim(), text.slice(place + separator.length).trim()];
}

/** The table of a sheet, or of a copy of it: "Risques (2)". Throws when there is none. */
export function tableTitled(
  title: string,
  edition: Edition = template,
): { readonly id: TableId; readonly table: Table } {
  const ofCopy = title.replace(/ \(\d+\)$/, "");
  const id = tableIds(edition).find((item) => tableOf(edition, item).title === ofCopy);
  if (!id) throw new Error(`No table on the sheet ${title}`);
  return { id, table: tableOf(edition, id) };
}

export function columnAt(title: string, header: string, edition: Edition = template): number {
  const column = tableTitled(title, edition).table.columns.findIndex((item) => item.header === header);
  if (column < 0) throw new Error(`No column ${header} on ${title}`);
  return column;
}

/** Zero-based row: official number, "#1" in « Plan d'action », "header", "row 150" of the sheet. */
function rowAt(title: string, row: string, edition: Edition): number {
  const ofSheet = /^row (\d+)$/.exec(row)?.[1];
  if (ofSheet !== undefined) return Number(ofSheet) - 1;
  if (row === "header") return HEADER_ROW;
  const { id } = tableTitled(title, edition);
  return rowOf(id, row.startsWith("#") ? Number(row.slice(1)) - 1 : row, edition);
}

/** The rows of a section: one, or all from the first to the last of "#2..#130". */
export function rowsAt(title: string, row: string, edition: Edition = template): readonly number[] {
  const [first, last = first] = row.split("..").map((item) => rowAt(title, item.trim(), edition));
  if (first === undefined || last === undefined || last < first) throw new Error(`Not rows: ${row}`);
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** The cells that a line of a scenario is about. */
export function placesOf(
  { sheet, row, header }: CellLine,
  edition: Edition = template,
): readonly CellPosition[] {
  const address = /^[A-Z]{1,3}\d+$/.test(header) ? fromA1(header) : null;
  if (address) return [address];
  if (sheet === IDENTIFICATION_TITLE) {
    const field = fields.find(({ label }) => label === header);
    if (!field) throw new Error(`No field ${header}`);
    return [{ row: fieldRow(field.id), column: VALUE_COLUMN }];
  }
  const column = columnAt(sheet, header, edition);
  return rowsAt(sheet, row, edition).map((place) => ({ row: place, column }));
}
