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
