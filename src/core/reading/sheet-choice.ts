/**
 * What a user said of a sheet: « this one is to be read as that sheet of the plan ». Kept as a hidden defined name
 * whose scope is the sheet, as the version mark is: it follows the sheet, both readers have it already, and no cell
 * is written. The sheets left out for it say so too, so that its loss is noticed. What a received file says there is
 * read strictly, and dropped when it is not ours.
 */
import { readRoles, type Template } from "../programme/template";
import { REPORT_ROLE } from "../programme/workbook/report";
import { quote } from "../conditions/to-formula";
import type { GridSheet } from "../grid/grid";
import type { SheetRole } from "../programme/sheet-reading";

/** Name under which the choice is kept. */
export const SHEET_CHOICE_NAME = "_FDR_CHOIX_FEUILLE";

/** Name under which a sheet keeps that another one was chosen. */
export const SHEET_LEFT_NAME = "_FDR_FEUILLE_ECARTEE";

/** The roles that a user may give: the report is never chosen, a new one is written. */
export type ChosenRole = SheetRole;

/** In the order of the template's sheets. */
export const chosenRoles = (template: Template): readonly ChosenRole[] =>
  readRoles(template).filter((role) => role !== REPORT_ROLE);

/** A longer formula cannot be one of ours: Excel's titles have 31 characters. */
const LONGEST_FORMULA = 120;

/** A sheet that was left out, and the title that the chosen one had then. */
export interface LeftFor {
  readonly role: ChosenRole;
  readonly chosen: string;
}

/** The name's formula: a text constant such as `="risks"`. */
export const sheetChoiceFormula = (role: ChosenRole): string => `="${role}"`;

/** The formula of the name on a sheet that was left out: `="risks|Risques (2)"`. */
export const sheetLeftFormula = ({ role, chosen }: LeftFor): string => `=${quote(`${role}|${chosen}`)}`;

type Named = Pick<GridSheet, "names">;

/** What the sheet keeps under a name; the first one counts when a file has it twice. */
const kept = ({ names }: Named, sought: string): string | undefined =>
  names.find(({ name }) => name.toUpperCase() === sought)?.formula;

/** The role that the user gave to the sheet; null when none was given. */
export function chosenRole(sheet: Named, template: Template): ChosenRole | null {
  const formula = kept(sheet, SHEET_CHOICE_NAME);
  return chosenRoles(template).find((role) => sheetChoiceFormula(role) === formula) ?? null;
}

/** For which other sheet the user left this one out; null when that was never said. */
export function leftFor(sheet: Named, template: Template): LeftFor | null {
  const formula = kept(sheet, SHEET_LEFT_NAME) ?? "";
  if (formula.length > LONGEST_FORMULA) return null;
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";
  const [, said, chosen = ""] = /^([a-z]{1,20})\|([^\p{C}]{1,31})$/u.exec(text) ?? [];
  const role = chosenRoles(template).find((item) => item === said);
  return role ? { role, chosen } : null;
}
