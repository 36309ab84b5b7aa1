import { isHiddenColumn, type Table } from "../programme/table/table";
import type { LocatedTable } from "./locate";
import { normalizeText } from "../text/text";

/**
 * Places on the sheet of the table's columns, those of formulas included, by column id. A hidden one is known
 * by its whole header, its first sign included: without it, it could be one that people read.
 */
export function placesOf(
  { sheet, headerRow, columns, computed }: LocatedTable,
  table: Table,
): Readonly<Record<string, number>> {
  const headers = (sheet.values[headerRow - sheet.origin.row] ?? []).map((value) =>
    typeof value === "string" ? normalizeText(value) : "",
  );
  const hidden = table.columns.filter(isHiddenColumn).flatMap(({ id, header }) => {
    const place = headers.indexOf(normalizeText(header));
    return place < 0 ? [] : [[id, sheet.origin.column + place] as const];
  });
  return { ...columns, ...computed, ...Object.fromEntries(hidden) };
}
