import { fields, IDENTIFICATION_TITLE } from "../template/identification";
import { markOf } from "../template/mark";
import { tableIds, type Table, type TableId } from "../template/table";
import type { Template } from "../template/template";
import type { Grid, GridSheet } from "./grid";
import { FEWEST_HEADERS, headerRowOf, readColumns, type HeaderRow } from "./headers";
import { labelCount, locateFields, type LocatedFields } from "./locate-fields";
import { keptChoices, type KeptChoice } from "./mapped-columns";
import { normalizeText } from "./text";

/** Where a table was found. Rows and columns are zero-based places on the sheet. */
export interface LocatedTable {
  readonly sheet: GridSheet;
  readonly headerRow: number;
  /** Place of each column that was found, by its header or by the user's choice. */
  readonly columns: HeaderRow["columns"];
  /** Places where the header of a found column stands again: only the first one is read. */
  readonly repeated: HeaderRow["repeated"];
  /** Place of each visible formula column that was found. */
  readonly computed: HeaderRow["computed"];
  /** The user's choices for columns that had not been found. */
  readonly choices: readonly KeptChoice[];
}

/** A sheet without mark is taken for a table when this share of its visible headers is there. */
const FINGERPRINT = 0.6;

function locateIn(table: Table, sheet: GridSheet): LocatedTable | null {
  const found = headerRowOf(table, sheet);
  if (!found) return null;
  const choices = keptChoices(table, sheet, found);
  const columns = { ...found.columns };
  for (const { column, place, isUsed } of choices) if (isUsed && place !== null) columns[column] = place;
  const { row: headerRow, repeated, computed } = found;
  return { sheet, headerRow, columns, repeated, computed, choices };
}

/** Share of the table's headers that the sheet holds. */
function shareIn(table: Table, sheet: GridSheet): number {
  const located = headerRowOf(table, sheet);
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

export const unmarkedSheets = (grid: Grid): readonly GridSheet[] =>
  grid.sheets.filter((sheet) => markOf(sheet) === null);

/**
 * The sheet to read among several that could be: one in view before a hidden one, then the one that still
 * has its title, then the first. A copy kept aside is thus passed over.
 */
function preferred(sheets: readonly GridSheet[], title: string): GridSheet | undefined {
  const isTitled = ({ name }: GridSheet) => normalizeText(name) === normalizeText(title);
  const inView = sheets.filter(({ visibility }) => visibility === "visible");
  const candidates = inView.length > 0 ? inView : sheets;
  return candidates.find(isTitled) ?? candidates[0];
}

/** Of the sheets without mark, those that hold most of the table's headers. */
function closest(grid: Grid, template: Template, id: TableId): readonly GridSheet[] {
  const table = template.tables[id];
  const fitting = unmarkedSheets(grid).filter((sheet) => fitsBest(template, id, sheet));
  const most = Math.max(...fitting.map((sheet) => shareIn(table, sheet)));
  return fitting.filter((sheet) => shareIn(table, sheet) === most);
}

/**
 * Finds a table by its mark, then by its headers; never by title or position (design.md §4). A marked sheet
 * that lost most of its headers yields to a sheet that has them, and is taken when there is none.
 */
export function locateTable(grid: Grid, template: Template, id: TableId): LocatedTable | null {
  const table = template.tables[id];
  const marked = markedSheets(grid, template, id);
  const whole = marked.filter((sheet) => shareIn(table, sheet) >= FINGERPRINT);
  const sheet =
    preferred(whole, table.title) ??
    preferred(closest(grid, template, id), table.title) ??
    preferred(
      marked.filter((item) => headerRowOf(table, item) !== null),
      table.title,
    );
  return sheet ? locateIn(table, sheet) : null;
}

/** Finds the fields of « Identification », by the sheet's mark, then by its labels. */
export function locateIdentification(grid: Grid, template: Template): LocatedFields | null {
  const isWhole = (sheet: GridSheet): boolean => labelCount(sheet) >= FINGERPRINT * fields.length;
  const marked = markedSheets(grid, template, "identification");
  const sheet =
    preferred(marked.filter(isWhole), IDENTIFICATION_TITLE) ??
    preferred(unmarkedSheets(grid).filter(isWhole), IDENTIFICATION_TITLE) ??
    preferred(
      marked.filter((item) => labelCount(item) >= FEWEST_HEADERS),
      IDENTIFICATION_TITLE,
    );
  return sheet ? locateFields(sheet) : null;
}

/** True when the workbook holds a template of this roadmap, or enough of one to be a plan. */
export function holdsPlan(grid: Grid, template: Template): boolean {
  return tableIds.some((id) => locateTable(grid, template, id) !== null);
}
