import type { GridSheet } from "./grid";

/**
 * When a sheet of ours was last written: a hidden name of the sheet. A copy keeps the moment at which it was made;
 * the sheet in use is written again, and tells a later one. Held by the workbook, thus also by its files.
 */
export const WRITTEN_NAME = "_FDR_ECRITE";

/** The name's formula, a text constant. @param attempt the name of the attempt: it begins with its moment, in base 36. */
export const writtenFormula = (attempt: string): string => `="${attempt}"`;

/** Moment of the last writing in milliseconds; 0 when the sheet does not tell. */
export function writtenAt({ names }: Pick<GridSheet, "names">): number {
  const told = names.find(({ name }) => name.toUpperCase() === WRITTEN_NAME);
  const moment = /^="([0-9a-z]{8,9})-/.exec(told?.formula ?? "")?.[1];
  return moment === undefined ? 0 : Number.parseInt(moment, 36);
}
