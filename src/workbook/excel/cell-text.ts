import { readsAsFormula } from "../../core/grid/formula-text";

/** Words that Excel reads as part of a date, a time or a truth value, in English and in French. */
const words = [
  "jan(?:uary|v(?:ier)?)?|feb(?:ruary)?|f[eé]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin",
  "jul(?:y)?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?",
  "dec(?:ember)?|d[eé]c(?:embre)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?",
  "sat(?:urday)?|sun(?:day)?|lun(?:di)?|mardi|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?",
  "[ap]m?|e|h|true|false|vrai|faux",
].join("|");

const valueLike = new RegExp(`^(?:[^\\p{L}≥≤<>]|(?<!\\p{L})(?:${words})(?!\\p{L}))*$`, "iu");

/** An error value, or Excel's own sign of a text. */
const special = /^\s*[#']/u;

/**
 * Could Excel make a number, a date, a truth value, an error or a formula of this text? Says yes when in
 * doubt: the text is then written into a cell formatted as text.
 */
export function readsAsValue(text: string): boolean {
  return readsAsFormula(text) || special.test(text) || valueLike.test(text);
}

/** The text as the API wants it: a first apostrophe is taken for Excel's own sign of a text, and lost. */
export const asWritten = (text: string): string => (text.startsWith("'") ? `'${text}` : text);
