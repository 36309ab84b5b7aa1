import type { Column, Table } from "../template/table";
import { headerKey } from "./header-key";
import type { LocatedTable } from "./locate";
import { normalizeText } from "./text";

const isVisible = ({ kind, id }: Column): boolean =>
  kind !== "support" && (kind !== "output" || id === "diagnostic");

/**
 * Places on the sheet of the table's columns, those of formulas included, by column id. A hidden one is known
 * by its whole header, its first sign included: without it, it could be one that people read.
 */
export function placesOf(
  { sheet, headerRow, columns }: LocatedTable,
  table: Table,
): Readonly<Record<string, number>> {
  const texts = (sheet.values[headerRow - sheet.origin.row] ?? []).map((value) =>
    typeof value === "string" ? value : "",
  );
  const taken = new Set(Object.values(columns));
  const keys = texts.map((text, place) => (taken.has(sheet.origin.column + place) ? "" : headerKey(text)));
  const plain = texts.map(normalizeText);
  const found = { ...columns };
  for (const column of table.columns) {
    if (column.kind === "official" || column.kind === "input") continue;
    const place = isVisible(column)
      ? keys.indexOf(headerKey(column.header))
      : plain.indexOf(normalizeText(column.header));
    if (place >= 0) found[column.id] = sheet.origin.column + place;
  }
  return found;
}
