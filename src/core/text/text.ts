import { normalForm } from "./normal-form";

/** The characters that count as nothing, and no others: the spreadsheet formulas name the same ones. */
export const blankCharacters = [" ", "\u00A0", "\u202F", "\t", "\n", "\r", "\u200B", "\uFEFF"] as const;

const blanks: ReadonlySet<string> = new Set(blankCharacters);

const apostrophes = /[\u2018\u2019\u02BC\u2032`\u00B4]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/** With the marks of direction, which text copied from a browser or a chat brings along. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const underlineTags = /<\/?u>/gi;

/**
 * The form in which headers and official wordings are compared: two texts that a reader
 * sees as the same give the same form. Accents and misprints still make a difference.
 */
export function normalizeText(text: string): string {
  return normalForm(text, "NFC")
    .replace(underlineTags, "")
    .replace(invisible, "")
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** True when a text shows nothing: empty, or made only of `blankCharacters`. */
export function isBlankText(text: string): boolean {
  for (const character of text) {
    if (!blanks.has(character)) return false;
  }
  return true;
}
