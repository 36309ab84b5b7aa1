import { isCellError, type CellValue } from "../grid/grid";
import { blankCharacters } from "../text/text";

/**
 * Spaces that people do not see and that must not count as content. The same
 * list serves the TypeScript reading and the generated formulas.
 */
export const INVISIBLE_CHARACTERS = blankCharacters.filter((character) => character !== " ");

const invisible = new RegExp(`[${INVISIBLE_CHARACTERS.join("")}]`, "g");

/** The text as Excel's TRIM leaves it once unusual spaces are turned into spaces: no outer space, inner runs of one. */
export function cleanText(text: string): string {
  return text.replace(invisible, " ").replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** What is equal when two texts are the same for Excel's `=`: the case does not count, accents do. */
export const foldCase = (text: string): string => text.toLowerCase();

/** Same text for Excel's `=`. */
export const sameText = (left: string, right: string): boolean => foldCase(left) === foldCase(right);

/** Content as `&` joins it to a text; @throws Error for an error value. */
export function toText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) throw new Error(`An error value cannot be joined to a text: ${value.error}`);
  return String(value);
}

/** What a cell shows of its text, trimmed; an error shows nothing. */
export function shownText(value: CellValue): string {
  return isCellError(value) ? "" : cleanText(toText(value));
}
