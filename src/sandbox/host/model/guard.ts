/** What protection forbids: the same checks whatever member is used to write. */
import { paintedIn } from "./painted";
import { accessDenied } from "../protocol/host-error";
import type { Book, Sheet } from "./book";
import type { Rect } from "./rect";

export const isProtected = (sheet: Sheet): boolean => sheet.book.state(sheet).protection !== null;

/** True when one of the cells is locked; cells are locked unless somebody unlocked them. */
export function hasLockedCell(sheet: Sheet, rect: Rect): boolean {
  const found = paintedIn(sheet.book.state(sheet).locked, rect);
  return found.has(undefined) || found.has(true);
}

/** Refuses a change of content in locked cells of a protected sheet. */
export function assertWritable(sheet: Sheet, rect: Rect): void {
  if (isProtected(sheet) && hasLockedCell(sheet, rect))
    throw accessDenied("the sheet is protected and the cell is locked");
}

/** Refuses a change of the list of sheets. */
export function assertFreeStructure({ isStructureProtected }: Book): void {
  if (isStructureProtected) throw accessDenied("the structure of the workbook is protected");
}

/** Refuses any other change of a protected sheet: formats, rules, structure. */
export function assertUnprotected(sheet: Sheet, allowed = false): void {
  if (isProtected(sheet) && !allowed) throw accessDenied("the sheet is protected");
}
