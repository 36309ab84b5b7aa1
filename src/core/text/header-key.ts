import { lettersApart, unaccented } from "./normal-form";

const tags = /<\/?u>/gi;
const other = /[^\p{L}\p{N}]/gu;
const fiscalYear = /20\d{2}20\d{2}/;

/** No header is longer: what is goes without being compared. */
const LONGEST = 120;

/**
 * The form in which headers and labels are compared: letters and digits alone, without accents or case,
 * a fiscal year at the end. Two headers that a reader takes for the same have the same key: line breaks,
 * spaces of any kind, dashes, apostrophes, « No », « N° » or « Nº » make no difference.
 */
export function headerKey(text: string): string {
  if (text.length > LONGEST) return "";
  const plain = unaccented(text.replace(tags, "").replaceAll("°", "o"), "NFKD").toLowerCase();
  const key = lettersApart(plain).replaceAll("æ", "ae").replace(other, "");
  const year = fiscalYear.exec(key)?.[0];
  return year === undefined ? key : key.replace(year, "") + year;
}

/** The key without the fiscal year at its end. */
export const withoutYear = (key: string): string => key.replace(/20\d{2}20\d{2}$/, "");

/** The fiscal year alone, "20242025", of the key of a cell that says nothing else, as a band above headers does. */
export function yearOfKey(key: string): string | null {
  return /^(exercice|annee|an|af)?(20\d{2}20\d{2})$/.exec(key)?.[2] ?? null;
}
