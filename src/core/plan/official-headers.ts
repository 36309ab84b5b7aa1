/** The header row of a sheet that holds official content and is no table: « Feuille de route », « Bénéfices ». */
import type { OfficialColumn, OfficialContent } from "../template/official/content";
import type { CellValue, GridSheet } from "./grid";
import { bareKeys } from "./header-hints";
import { headerKey } from "./header-key";

/** Rows looked at for a header: title rows may have been added above. */
const SEARCHED_ROWS = 40;

export interface OfficialHeader {
  readonly row: number;
  /** Places on the sheet, by column id. */
  readonly columns: ReadonlyMap<string, number>;
}

function headerIn(
  columns: readonly OfficialColumn[],
  row: readonly CellValue[],
): ReadonlyMap<string, number> {
  const texts = row.map((value) => (typeof value === "string" ? headerKey(value) : ""));
  const bare = row.map((value) => (typeof value === "string" ? bareKeys(value) : []));
  const found = columns.map(({ id, header }) => {
    const place = texts.indexOf(headerKey(header));
    const hinted = bare.findIndex((keys) => keys.includes(headerKey(header)));
    return [id, place < 0 ? hinted : place] as const;
  });
  return new Map(found.filter(([, place]) => place >= 0));
}

/** The row with most of the headers, the first one when several have as many; null when none has any. */
export function officialHeaderOf(
  { columns }: OfficialContent,
  { values, origin }: GridSheet,
): OfficialHeader | null {
  let best: OfficialHeader | null = null;
  values.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const found = headerIn(columns, row);
    if (found.size > (best?.columns.size ?? 0)) best = { row: origin.row + index, columns: found };
  });
  return best;
}
