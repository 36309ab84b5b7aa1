import { toBlocks } from "../core/grid/blocks";
import type { FilteredRange } from "./layout-reader";
import type { PackageParts } from "./package-parts";
import { readRelationships } from "./relationships";
import { parsePart } from "./xml-reader";
import { XlsxError } from "./xlsx-error";

function readTable(parts: PackageParts, path: string): readonly FilteredRange[] {
  let range = "";
  let isOn = false;
  parsePart(parts, path, {
    open: (name, { ref = "" }) => {
      if (name === "autoFilter") range = ref;
      else if (name === "filterColumn") isOn = true;
    },
  });
  return toBlocks(range).map((block) => ({ block, isOn }));
}

/**
 * Filters of the tables of a sheet, by the ids of their relationships. A table that cannot be read has none that is
 * known: its cells stand in the sheet.
 */
export function readTableFilters(
  parts: PackageParts,
  sheet: string,
  ids: readonly string[],
): readonly FilteredRange[] {
  const tables = readRelationships(parts, sheet).filter(({ id, external }) => ids.includes(id) && !external);
  return tables.flatMap(({ target }) => {
    try {
      return readTable(parts, target);
    } catch (error) {
      if (!(error instanceof XlsxError) || error.code !== "malformed") throw error;
      return [];
    }
  });
}
