/**
 * Which of several sheets of one kind, the report or the catalogue, is in use: the others are copies that people keep.
 * The order of the sheets tells nothing: a copy may stand before its original.
 */
import { writtenAt } from "../grid/written";
import type { GridSheet } from "../grid/grid";
import { titleKey } from "./sheet-titles";

/** The only one of which something holds; null when it holds of none, or of several. */
export function onlyOne<T>(items: readonly T[], holds: (item: T) => boolean): T | null {
  const [only = null, another] = items.filter(holds);
  return another === undefined ? only : null;
}

/** Number of a copy, as spreadsheets write it: « Rapport (2) ». */
const isCopyOf = (title: string, original: string): boolean =>
  title.startsWith(original) && /^\s*\(\d+\)$/.test(title.slice(original.length));

/** The sheet that has the template's title; else the one of whose title the titles of the others are copies. */
function byTitle(sheets: readonly GridSheet[], title: string): GridSheet | null {
  const own = onlyOne(sheets, ({ name }) => titleKey(name, title) === "");
  if (own) return own;
  return onlyOne(sheets, ({ name }) =>
    sheets.every((other) => other.name === name || isCopyOf(other.name, name)),
  );
}

/** What else tells which sheet is in use; null when it tells nothing. */
export type Telling = (sheets: readonly GridSheet[]) => GridSheet | null;

/**
 * The sheet in use: the one that was written last; of those that were written at the same moment, the one that
 * everything else points to. Null when nothing tells, or two things tell different sheets.
 */
export function sheetInUse(
  sheets: readonly GridSheet[],
  title: string,
  tellings: readonly Telling[] = [],
): GridSheet | null {
  const newest = Math.max(...sheets.map(writtenAt));
  const left = sheets.filter((sheet) => writtenAt(sheet) === newest);
  const [only = null, another] = left;
  if (another === undefined) return only;
  const told = [
    onlyOne(left, ({ visibility }) => visibility === "visible"),
    byTitle(left, title),
    ...tellings.map((telling) => telling(left)),
  ].filter((sheet) => sheet !== null);
  const [first = null] = told;
  return told.every((sheet) => sheet === first) ? first : null;
}
