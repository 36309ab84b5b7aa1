/** What a user may choose when several sheets could be read in a role, and what was chosen already. */
import { tableOf, tableIds } from "../programme/table/table";
import { fields } from "../programme/workbook/identification";
import type { Template } from "../programme/template";
import { isBlankValue } from "../text/blank";
import type { Grid, GridSheet, Visibility } from "../grid/grid";
import { heldAt } from "../grid/input-cell";
import { locateSheets, locateTableOn } from "./locate";
import { locateFields } from "./locate-fields";
import { readRows } from "./read-rows";
import { candidatesOf, type Candidate } from "./sheet-candidates";
import { chosenRole, chosenRoles, leftFor, type ChosenRole } from "./sheet-choice";
import { contestedRoles } from "./sheet-groups";

/** A sheet that could be read in a role. */
export interface CandidateSheet {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly isRead: boolean;
  /** Headers, or labels, of the role that it holds. */
  readonly headers: number;
  /** Rows, or fields of « Identification », where something was typed; null where nobody types. */
  readonly filled: number | null;
}

export interface SheetChoices {
  readonly role: ChosenRole;
  /** In the order of the workbook. */
  readonly candidates: readonly CandidateSheet[];
  /** Titles of the sheets that keep the choice: a copy of the chosen one keeps it too. */
  readonly chosen: readonly string[];
  /** Titles of the sheets that keep that another one was chosen. */
  readonly left: readonly string[];
}

/** Rows or fields in which somebody typed. */
function filledIn(grid: Grid, template: Template, { role, sheet }: Candidate): number | null {
  if (role === "identification") {
    const { labels, valueOffset } = locateFields(sheet);
    return fields.filter(({ id, kind }) => {
      const label = labels[id];
      const place = label && { row: label.row, column: label.column + valueOffset };
      return kind === "input" && place !== undefined && !isBlankValue(heldAt(sheet, place));
    }).length;
  }
  const table = tableIds(template).find((id) => id === role);
  const located = table && locateTableOn(tableOf(template, table), sheet);
  if (!located) return null;
  const inputs = tableOf(template, table).columns.filter(({ kind }) => kind === "input");
  return readRows(grid, tableOf(template, table), located).rows.filter(({ cells }) =>
    inputs.some(({ id }) => !isBlankValue(cells[id]?.value ?? null)),
  ).length;
}

/** The roles that a sheet of the workbook could have, when one of them is to be chosen or was; none otherwise. */
export function sheetChoices(grid: Grid, template: Template): readonly SheetChoices[] {
  const { found } = candidatesOf(grid, template);
  const isKept = grid.sheets.some(
    (sheet) => chosenRole(sheet, template) !== null || leftFor(sheet, template) !== null,
  );
  if (!isKept && contestedRoles(found).size === 0) return [];
  const { read } = locateSheets(grid, template);
  const titles = (role: ChosenRole, of: (sheet: GridSheet) => ChosenRole | null): readonly string[] =>
    grid.sheets.filter((sheet) => of(sheet) === role).map(({ name }) => name);
  return chosenRoles(template).flatMap((role) => {
    const candidates = found
      .filter((item) => item.role === role)
      .map((item): CandidateSheet => ({
        sheet: item.sheet.name,
        visibility: item.sheet.visibility,
        isRead: read.get(role) === item,
        headers: item.fit,
        filled: filledIn(grid, template, item),
      }));
    const chosen = titles(role, (sheet) => chosenRole(sheet, template));
    const left = titles(role, (sheet) => leftFor(sheet, template)?.role ?? null);
    return candidates.length + chosen.length + left.length > 0 ? [{ role, candidates, chosen, left }] : [];
  });
}
