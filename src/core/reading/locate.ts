import { tableOf, tableIds, type Table, type TableId } from "../programme/table/table";
import { markOf } from "../programme/workbook/mark";
import type { Template } from "../programme/template";
import { choosePlan, type ChosenPlan } from "./choose-plan";
import type { Grid, GridSheet } from "../grid/grid";
import { headerRowOf, type HeaderRow } from "./headers";
import { locateFields, type LocatedFields } from "./locate-fields";
import { keptChoices, type KeptChoice } from "./mapped-columns";
import { reportsInUse } from "./reports-in-use";
import { candidatesOf, type Candidate } from "./sheet-candidates";
import { onceForBoth } from "../collections/once-for";
import type { SheetRole } from "../programme/sheet-reading";

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

function findTable(table: Table, sheet: GridSheet): LocatedTable | null {
  const found = headerRowOf(table, sheet);
  if (!found) return null;
  const choices = keptChoices(table, sheet, found);
  const columns = { ...found.columns };
  for (const { column, place, isUsed } of choices) if (isUsed && place !== null) columns[column] = place;
  const { row: headerRow, repeated, computed } = found;
  return { sheet, headerRow, columns, repeated, computed, choices };
}

/** Finds a table on a sheet; null when its headers are not there. */
export const locateTableOn = onceForBoth(findTable);

export const unmarkedSheets = (grid: Grid): readonly GridSheet[] =>
  grid.sheets.filter((sheet) => markOf(sheet) === null);

/** Which sheet is read in each role, and what tells when several could be. */
export interface LocatedSheets extends Pick<ChosenPlan, "others" | "unsure"> {
  readonly read: ReadonlyMap<SheetRole, Candidate>;
  /** Reports of which nothing tells which is in use: none of them is written over. */
  readonly reports: readonly Candidate[];
}

function chooseSheets(grid: Grid, template: Template): LocatedSheets {
  const { candidates, rivals } = reportsInUse(candidatesOf(grid, template).found, template);
  const { read, others, unsure } = choosePlan(candidates, template);
  return {
    read: new Map(read.map((item) => [item.role, item])),
    others,
    unsure: rivals.length > 0 ? new Set([...unsure, "report"]) : unsure,
    reports: rivals,
  };
}

/**
 * Finds the sheets of the plan by the user's choices, their marks and their headers, which have the last word; never
 * by title or position alone. Sheets of two plans are never mixed.
 */
export const locateSheets = onceForBoth(chooseSheets);

/** The sheet that is read in a role; null when there is none, or when nothing tells which. */
export const sheetIn = (grid: Grid, template: Template, role: SheetRole): GridSheet | null =>
  locateSheets(grid, template).read.get(role)?.sheet ?? null;

/** Finds a table. */
export function locateTable(grid: Grid, template: Template, id: TableId): LocatedTable | null {
  const sheet = sheetIn(grid, template, id);
  return sheet && locateTableOn(tableOf(template, id), sheet);
}

/** Finds the fields of « Identification ». */
export function locateIdentification(grid: Grid, template: Template): LocatedFields | null {
  const sheet = sheetIn(grid, template, "identification");
  return sheet && locateFields(sheet);
}

/** True when the workbook holds a template of this roadmap, or enough of one to be a plan. */
export const holdsPlan = (grid: Grid, template: Template): boolean =>
  candidatesOf(grid, template).found.some(({ role }) => tableIds(template).some((id) => id === role));
