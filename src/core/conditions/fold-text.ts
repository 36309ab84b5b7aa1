import { LIGATURE } from "../text/normal-form";
import { cleanText } from "./cell-text";

/**
 * What does not count when a text is looked for among the ways to write the items of a list: accents (written
 * in one character or two), apostrophes, dashes, points, slashes, quotation marks and marks of direction.
 * In the order in which the formulas replace them, on the text in lower case.
 */
export const FOLDS: readonly (readonly [string, string])[] = [
  ["à", "a"],
  ["â", "a"],
  ["ä", "a"],
  ["é", "e"],
  ["è", "e"],
  ["ê", "e"],
  ["ë", "e"],
  ["î", "i"],
  ["ï", "i"],
  ["ô", "o"],
  ["ö", "o"],
  ["ù", "u"],
  ["û", "u"],
  ["ü", "u"],
  ["ç", "c"],
  LIGATURE,
  ...["\u0300", "\u0301", "\u0302", "\u0308", "\u0327"].map((mark) => [mark, ""] as const),
  ...["\u00ad", "\u200e", "\u2060"].map((unseen) => [unseen, ""] as const),
  ...["'", "’", "‘", "´", "`"].map((apostrophe) => [apostrophe, " "] as const),
  ...["-", "\u2010", "\u2011", "–", "—", "\u2212"].map((dash) => [dash, " "] as const),
  ...[".", ",", ";", ":", "/", "_"].map((sign) => [sign, " "] as const),
  ...["«", "»", '"'].map((quotation) => [quotation, " "] as const),
];

const folded = new Map(FOLDS);

/** Any of them; none is made by another, so that one pass over the text does what the formulas do one by one. */
const foldable = new RegExp(`[${FOLDS.map(([from]) => (from === "-" ? "\\-" : from)).join("")}]`, "g");

/** The text in the form in which spellings are compared: « Sans-objet » and « SANS OBJET. » give « sans objet ». */
export const foldText = (text: string): string =>
  cleanText(
    cleanText(text)
      .toLowerCase()
      .replace(foldable, (from) => folded.get(from) ?? from),
  );
