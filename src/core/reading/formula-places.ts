import type { LocatedTable } from "./locate";

/**
 * Places on the sheet of the columns that nobody types in: those of formulas, and the hidden ones, which say so by the
 * first letter of their header.
 */
export function formulaPlaces({ sheet, headerRow, computed }: LocatedTable): ReadonlySet<number> {
  const headers = sheet.values[headerRow - sheet.origin.row] ?? [];
  const hidden = headers.flatMap((value, place) =>
    typeof value === "string" && value.startsWith("_") ? [sheet.origin.column + place] : [],
  );
  return new Set([...hidden, ...Object.values(computed)]);
}
