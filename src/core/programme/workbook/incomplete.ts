import type { DefinedName, Grid, GridSheet } from "../../grid/grid";
import { markOf } from "./mark";
import { CATALOGUE_ROLE, REPORT_ROLE } from "./report";

/**
 * The mark of a sheet of ours that is not finished: a hidden name of the sheet, given in the round trip that adds
 * the sheet and taken away in the last one. Whatever happens in between, the next reading knows the sheet by it.
 */
export const INCOMPLETE_NAME = "_FDR_INCOMPLET";

export interface Incomplete {
  /** Which attempt the sheet is of. */
  readonly attempt: string;
  /** Role of the sheet in the template. */
  readonly role: string;
  /** What the template was drawn for; empty for other sheets. */
  readonly about: string;
}

/** Longest text of what the template was drawn for: a text of a formula has at most 255 characters. */
const MAX_ABOUT = 180;

const SEPARATOR = "|";

/** The name's formula: a text constant. */
export function incompleteFormula({ attempt, role, about }: Incomplete): string {
  const text = [attempt, role, about.slice(0, MAX_ABOUT)].join(SEPARATOR);
  return `="${text.replaceAll('"', '""')}"`;
}

/** What the formula of such a name says; null for any other name. */
export function parseIncomplete({ name, formula }: Pick<DefinedName, "name" | "formula">): Incomplete | null {
  if (name.toUpperCase() !== INCOMPLETE_NAME) return null;
  const [attempt = "", role = "", ...about] = formula
    .replace(/^=?"|"$/g, "")
    .replaceAll('""', '"')
    .split(SEPARATOR);
  return { attempt, role, about: about.join(SEPARATOR) };
}

/** The mark of an unfinished sheet, or null. */
export function incompleteOf(sheet: Pick<GridSheet, "names">): Incomplete | null {
  return sheet.names.map(parseIncomplete).find((found) => found !== null) ?? null;
}

/** What an unfinished sheet is of. */
export type IncompletePart = "template" | "report" | "catalogue";

export interface IncompleteSheet {
  readonly sheet: string;
  readonly part: IncompletePart;
}

/** The template's marks say what it was drawn for. */
function partOf({ role, about }: Incomplete): IncompletePart {
  if (about !== "") return "template";
  if (role === REPORT_ROLE) return "report";
  return role === CATALOGUE_ROLE ? "catalogue" : "template";
}

/** Unfinished sheets of a workbook, in their order. */
export function incompleteSheets(grid: Grid): readonly IncompleteSheet[] {
  return grid.sheets.flatMap((sheet) => {
    const mark = incompleteOf(sheet);
    return mark ? [{ sheet: sheet.name, part: partOf(mark) }] : [];
  });
}

/** A report that is not finished holds decisions all the same. */
const isReport = (sheet: GridSheet): boolean => {
  const mark = incompleteOf(sheet);
  return mark !== null && partOf(mark) === "report" && markOf(sheet) !== null;
};

/** The workbook without the unfinished sheets of a template: they are no plan, whatever they hold already. */
export function withoutIncomplete(grid: Grid): Grid {
  const sheets = grid.sheets.filter((sheet) => incompleteOf(sheet) === null || isReport(sheet));
  return sheets.length === grid.sheets.length ? grid : { ...grid, sheets };
}
