import { fields } from "../template/identification";
import { markOf } from "../template/mark";
import { HEADER_ROW, tableIds, type Column, type Table, type TableId } from "../template/table";
import type { Template } from "../template/template";
import type { CellValue, Grid, GridSheet } from "./grid";
import { normalizeText } from "./text";

/** Where a table was found. Rows and columns are zero-based places on the sheet. */
export interface LocatedTable {
  readonly sheet: GridSheet;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** Rows looked at for a header: title rows may have been added above. */
const SEARCHED_ROWS = 40;

/** A sheet without mark is taken for a table when this share of its visible headers is there. */
const FINGERPRINT = 0.6;

/** Columns that a user sees and a received file must hold; formulas are worked out again. */
export const readColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.kind === "official" || column.kind === "input");

const headerText = (value: CellValue): string => (typeof value === "string" ? normalizeText(value) : "");

const knownTexts = new WeakMap<GridSheet, readonly (readonly string[])[]>();

/** Texts of the rows looked at, as they are compared; worked out once a sheet, whichever the table looked for. */
function textsOf(sheet: GridSheet): readonly (readonly string[])[] {
  const texts =
    knownTexts.get(sheet) ??
    sheet.values.slice(0, SEARCHED_ROWS + HEADER_ROW).map((row) => row.map(headerText));
  knownTexts.set(sheet, texts);
  return texts;
}

function columnsInRow(table: Table, sheet: GridSheet, texts: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const column of readColumns(table)) {
    const place = texts.indexOf(normalizeText(column.header));
    if (place >= 0) found[column.id] = sheet.origin.column + place;
  }
  return found;
}

/** The row of the sheet that holds most of the table's headers, or null when none holds any. */
function locateIn(table: Table, sheet: GridSheet): LocatedTable | null {
  let best: LocatedTable | null = null;
  let most = 0;
  textsOf(sheet).forEach((texts, index) => {
    const columns = columnsInRow(table, sheet, texts);
    const count = Object.keys(columns).length;
    if (count <= most) return;
    most = count;
    best = { sheet, headerRow: sheet.origin.row + index, columns };
  });
  return best;
}

/** Share of the table's headers that the sheet holds. */
function shareIn(table: Table, sheet: GridSheet): number {
  const located = locateIn(table, sheet);
  return located ? Object.keys(located.columns).length / readColumns(table).length : 0;
}

/** Tables have headers in common: a sheet is taken for the table that it fits best. */
function fitsBest(template: Template, id: TableId, sheet: GridSheet): boolean {
  const share = shareIn(template.tables[id], sheet);
  return share >= FINGERPRINT && tableIds.every((other) => shareIn(template.tables[other], sheet) <= share);
}

/** The sheets that carry the mark of this role, whatever their title and place: a copy carries it too. */
export function markedSheets(grid: Grid, { roadmap }: Template, role: string): readonly GridSheet[] {
  return grid.sheets.filter((sheet) => {
    const mark = markOf(sheet);
    return mark?.roadmap === roadmap.id && mark.role === role;
  });
}

/** Finds a table by its mark, then by its headers; never by title or position (design.md §4). */
export function locateTable(grid: Grid, template: Template, id: TableId): LocatedTable | null {
  const table = template.tables[id];
  const [byMark] = markedSheets(grid, template, id);
  if (byMark) return locateIn(table, byMark);
  const unmarked = grid.sheets.filter((sheet) => markOf(sheet) === null);
  const found = unmarked.find((sheet) => fitsBest(template, id, sheet));
  return found ? locateIn(table, found) : null;
}

function labelsIn(sheet: GridSheet): number {
  const texts = new Set(sheet.values.flat().map(headerText));
  return fields.filter((field) => texts.has(normalizeText(field.label))).length;
}

/** Finds the sheet « Identification »: by its mark, then by its labels. */
export function locateIdentification(grid: Grid, template: Template): GridSheet | null {
  const [byMark] = markedSheets(grid, template, "identification");
  if (byMark && labelsIn(byMark) === 0) return null;
  return byMark ?? grid.sheets.find((sheet) => labelsIn(sheet) >= FINGERPRINT * fields.length) ?? null;
}

/** True when the workbook holds a template of this roadmap, or enough of one to be a plan. */
export function holdsPlan(grid: Grid, template: Template): boolean {
  return tableIds.some((id) => locateTable(grid, template, id) !== null);
}
