import { isBlankValue } from "./blank";
import type { OfficialColumn, OfficialContent } from "../template/official/content";
import type { Template } from "../template/template";
import { toA1 } from "./address";
import type { CellValue, Grid, GridSheet } from "./grid";
import { headerKey } from "./header-key";
import { markedSheets, unmarkedSheets } from "./locate";
import type { PlanCell, PlanRow } from "./plan";

/** Rows of a sheet that holds official content, as they were found. */
export interface OfficialTable {
  readonly sheet: string;
  /** Rows that hold something, from the top; cells by column id. */
  readonly rows: readonly PlanRow[];
  /** Official columns whose header was not found. */
  readonly missingColumns: readonly string[];
}

/** Rows looked at for a header: title rows may have been added above. */
const SEARCHED_ROWS = 40;

/** A sheet without mark is taken for the one sought when this share of its headers is there. */
const FINGERPRINT = 0.6;

interface Header {
  readonly row: number;
  /** Places on the sheet, by column id. */
  readonly columns: ReadonlyMap<string, number>;
}

function headerIn(
  columns: readonly OfficialColumn[],
  row: readonly CellValue[],
): ReadonlyMap<string, number> {
  const texts = row.map((value) => (typeof value === "string" ? headerKey(value) : ""));
  const found = columns.map(({ id, header }) => [id, texts.indexOf(headerKey(header))] as const);
  return new Map(found.filter(([, place]) => place >= 0));
}

/** The row with most of the headers, the first one when several have as many; null when none has any. */
function bestHeader({ columns }: OfficialContent, { values, origin }: GridSheet): Header | null {
  let best: Header | null = null;
  values.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const found = headerIn(columns, row);
    if (found.size > (best?.columns.size ?? 0)) best = { row: origin.row + index, columns: found };
  });
  return best;
}

const holdsSomething = ({ value }: PlanCell): boolean => !isBlankValue(value);

function rowsBelow({ row: header, columns }: Header, sheet: GridSheet): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  sheet.values.forEach((values, index) => {
    const row = sheet.origin.row + index;
    if (row <= header) return;
    const cells = [...columns].map(([id, place]): [string, PlanCell] => [
      id,
      { value: values[place] ?? null, address: toA1({ row, column: sheet.origin.column + place }) },
    ]);
    if (cells.some(([, cell]) => holdsSomething(cell)))
      rows.push({ sheet: sheet.name, cells: Object.fromEntries(cells) });
  });
  return rows;
}

function tableOn({ columns }: OfficialContent, sheet: GridSheet, header: Header): OfficialTable {
  const missingColumns = columns.map(({ id }) => id).filter((id) => !header.columns.has(id));
  return { sheet: sheet.name, rows: rowsBelow(header, sheet), missingColumns };
}

/**
 * Finds the official rows of a sheet that is not one of the plan's tables, « Feuille de route » or
 * « Bénéfices »: by its mark, then by its headers; never by title or position (design.md §4).
 */
export function locateOfficial(
  grid: Grid,
  template: Template,
  content: OfficialContent,
): OfficialTable | null {
  const marked = markedSheets(grid, template, content.role);
  const least = marked.length > 0 ? 1 : content.columns.length * FINGERPRINT;
  const sheets = marked.length > 0 ? marked : unmarkedSheets(grid);
  // A copy kept aside is passed over: it is hidden.
  const isInView = ({ visibility }: GridSheet): boolean => visibility === "visible";
  for (const sheet of [...sheets.filter(isInView), ...sheets.filter((sheet) => !isInView(sheet))]) {
    const header = bestHeader(content, sheet);
    if (header && header.columns.size >= least) return tableOn(content, sheet, header);
  }
  return null;
}
