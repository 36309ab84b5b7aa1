import type { Grid } from "../../grid/grid";
import { lettersApart } from "../../text/normal-form";

/** Excel refuses longer titles. */
const LONGEST_TITLE = 31;

/** The title with a number after it, within the length that Excel takes. */
export function numberedTitle(title: string, number: number): string {
  const ending = ` (${number})`;
  return title.slice(0, LONGEST_TITLE - ending.length) + ending;
}

/** Titles that people take for the same have the same key: « Main-d'œuvre » beside an earlier « Main-d'oeuvre ». */
export const takenKey = (title: string): string => lettersApart(title.toLowerCase());

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(takenKey(title))) return title;
  for (let suffix = 2; ; suffix += 1) {
    const candidate = numberedTitle(title, suffix);
    if (!taken.has(takenKey(candidate))) return candidate;
  }
}

/** Titles of every sheet of a workbook, also of those that could not be read. */
export const titlesIn = ({ sheets, unread }: Grid): readonly string[] => [
  ...sheets.map(({ name }) => name),
  ...unread.map(({ sheet }) => sheet),
];

/** Every name of a workbook that a defined name or a table may not have: defined names, wherever they hold, and tables. */
export const namesIn = ({ sheets, unread, names, tables = [] }: Grid): readonly string[] => [
  ...[...names, ...sheets.flatMap((sheet) => sheet.names), ...unread.flatMap((part) => part.names ?? [])].map(
    ({ name }) => name,
  ),
  ...tables,
];

/** Titles that no sheet of the workbook has: the preferred one, else with a suffix. Nothing that exists is touched. */
export function settleTitles(
  preferred: Readonly<Record<string, string>>,
  grid: Grid,
): Readonly<Record<string, string>> {
  const taken = new Set(titlesIn(grid).map(takenKey));
  return Object.fromEntries(
    Object.entries(preferred).map(([role, title]) => [role, freeTitle(title, taken)]),
  );
}

/** What the template's own defined names start with, in any workbook. */
export const TEMPLATE_NAMES = /^PTN\d*_/i;

/** What names of the template start with, where nothing tells otherwise. */
export const USUAL_PREFIX = "PTN_";

/** A prefix that no name of the workbook starts with: "PTN_", else "PTN2_"… */
export function settlePrefix(names: readonly string[]): string {
  const isTaken = (prefix: string) =>
    names.some((name) => name.toUpperCase().startsWith(prefix.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const prefix = number === 1 ? USUAL_PREFIX : USUAL_PREFIX.replace("_", `${number}_`);
    if (!isTaken(prefix)) return prefix;
  }
}
