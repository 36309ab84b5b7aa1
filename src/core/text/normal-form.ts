/**
 * Marks that may follow one letter, after « Stream-Safe Text Format » (Unicode Standard Annex #15, D4): no writing
 * needs more, and the order of a longer run takes a time that grows with the square of its length.
 */
const LONGEST_RUN = 30;
const tooMany = new RegExp(`(\\p{M}{${LONGEST_RUN}})\\p{M}+`, "gu");

/** What is in its normal form as it is: most of a workbook, in a third of the time. */
const ascii = /^[\x00-\x7F]*$/;

/** The text in one of Unicode's forms of normalization, in a time that follows its length: marks beyond the thirtieth go. */
export function normalForm(text: string, form: "NFC" | "NFD" | "NFKD"): string {
  return ascii.test(text) ? text : text.replace(tooMany, "$1").normalize(form);
}

/** The text without its accents; letters in other shapes too (« ﬁ », « ² ») are brought to plain ones with "NFKD". */
export const unaccented = (text: string, form: "NFD" | "NFKD" = "NFD"): string =>
  ascii.test(text) ? text : normalForm(text, form).replace(/\p{M}/gu, "");

/** Two letters written as one, and as people type them apart. */
export const LIGATURE = ["œ", "oe"] as const;

/** The text with the two letters apart: « Main-d'œuvre » and « Main-d'oeuvre » are the same. Capitals stay as they are. */
export const lettersApart = (text: string): string => text.replaceAll(...LIGATURE);
