/**
 * What a user said of a sheet: « this one is to be read as that sheet of the plan ». Kept as a hidden defined name
 * whose scope is the sheet, as the version mark is: it follows the sheet, both readers have it already, and no cell
 * is written. What a received file says there is read strictly, and dropped when it is not ours.
 */
import { tableIds } from "../template/table";
import type { RuleSubject } from "../rules/rule";
import type { GridSheet } from "./grid";

/** Name under which the choice is kept. */
export const SHEET_CHOICE_NAME = "_FDR_CHOIX_FEUILLE";

/** The roles that a user may give. */
export const chosenRoles: readonly RuleSubject[] = ["identification", ...tableIds];

/** The name's formula: a text constant such as `="risks"`. */
export const sheetChoiceFormula = (role: RuleSubject): string => `="${role}"`;

/** The role that the user gave to the sheet; null when none was given. */
export function chosenRole({ names }: Pick<GridSheet, "names">): RuleSubject | null {
  const kept = names.find(({ name }) => name.toUpperCase() === SHEET_CHOICE_NAME);
  return chosenRoles.find((role) => sheetChoiceFormula(role) === kept?.formula) ?? null;
}
