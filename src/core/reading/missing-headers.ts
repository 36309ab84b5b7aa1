import { isBlankValue } from "../text/blank";
import { fields } from "../programme/workbook/identification";
import { isHiddenColumn, type Table } from "../programme/table/table";
import { isCellError, type CellValue, type GridSheet } from "../grid/grid";
import type { CellPosition } from "../grid/address";
import { headerKey } from "../text/header-key";
import { isHeaderOf, readColumns } from "./headers";
import type { LocatedFields } from "./locate-fields";
import type { LocatedTable } from "./locate";

/** A header or label that was not found, and the cell where the template has it. */
export interface MissingHeader {
  readonly header: string;
  /** Null when another header stands there: the column or row is gone. */
  readonly place: CellPosition | null;
}

type Found<T> = (index: number) => T | undefined;

/** The nearest of those found among the ones before, else among the ones after, with the distance to it. */
function anchorOf<T>(
  index: number,
  count: number,
  found: Found<T>,
): { readonly at: T; readonly distance: number } | null {
  for (let before = index - 1; before >= 0; before -= 1) {
    const at = found(before);
    if (at !== undefined) return { at, distance: index - before };
  }
  for (let after = index + 1; after < count; after += 1) {
    const at = found(after);
    if (at !== undefined) return { at, distance: index - after };
  }
  return null;
}

/** What a cell within the sheet's content holds; undefined outside of it. */
const valueAt = ({ values, origin }: GridSheet, { row, column }: CellPosition): CellValue | undefined =>
  values[row - origin.row]?.[column - origin.column];

/** What stands in a cell, as it is told; null when it looks blank. */
export function shownAt(sheet: GridSheet, place: CellPosition): string | number | boolean | null {
  const value = valueAt(sheet, place) ?? null;
  if (isBlankValue(value)) return null;
  return isCellError(value) ? value.error : value;
}

/** Each place once, and only those that could be the header's: in the sheet, and not another's. */
function settled(
  missing: readonly MissingHeader[],
  canBe: (place: CellPosition) => boolean,
): readonly MissingHeader[] {
  const taken = new Set<string>();
  return missing.map(({ header, place }) => {
    const key = place ? `${place.row} ${place.column}` : "";
    if (!place || taken.has(key) || !canBe(place)) return { header, place: null };
    taken.add(key);
    return { header, place };
  });
}

/** Headers of the table's official and input columns that were not found. */
export function missingHeaders(table: Table, located: LocatedTable): readonly MissingHeader[] {
  const { sheet, headerRow, columns, computed } = located;
  const visible = table.columns.filter((column) => !isHiddenColumn(column));
  const placeOf: Found<number> = (index) => {
    const id = visible[index]?.id ?? "";
    return columns[id] ?? computed[id];
  };
  const missing = readColumns(table).filter(({ id }) => columns[id] === undefined);
  const expected = missing.map((column) => {
    const anchor = anchorOf(visible.indexOf(column), visible.length, placeOf);
    return {
      header: column.header,
      place: anchor && { row: headerRow, column: anchor.at + anchor.distance },
    };
  });
  const claimed = new Set(Object.values(columns));
  return settled(expected, (place) => {
    const value = valueAt(sheet, place);
    return value !== undefined && !claimed.has(place.column) && !isHeaderOf(table, value);
  });
}

/** Labels of « Identification » that were not found. */
export function missingLabels({ sheet, labels }: LocatedFields): readonly MissingHeader[] {
  const labelKeys = new Set(fields.map(({ label }) => headerKey(label)));
  const claimed = new Set(Object.values(labels).map(({ row, column }) => `${row} ${column}`));
  const expected = fields.flatMap(({ id, label }, index) => {
    if (labels[id]) return [];
    const anchor = anchorOf(index, fields.length, (place) => labels[fields[place]?.id ?? id]);
    const place = anchor && { row: anchor.at.row + anchor.distance, column: anchor.at.column };
    return [{ header: label, place }];
  });
  return settled(expected, (place) => {
    const value = valueAt(sheet, place);
    const isLabel = typeof value === "string" && labelKeys.has(headerKey(value));
    return value !== undefined && !isLabel && !claimed.has(`${place.row} ${place.column}`);
  });
}
