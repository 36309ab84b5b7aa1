/** What a cell shows of a number, by its format code, as Excel does in each language. */
import { format, isDateFormat } from "numfmt";
import type { Language } from "./language";

const noBreak = "\u00a0";
/** Excel shows « 2-janv » where the library writes the month's full stop. */
const monthStop = /(?<=\p{L})\./gu;
/** What Excel fills a cell with when it can show nothing of a number. */
const hashes = /^#+$/;

/** A plain number, as it stands in a cell without a format: no space between thousands. */
function plain(language: Language, value: number): string {
  const text = String(Number(value.toPrecision(11))).replace("-", "\u2212");
  return language === "fr" ? text.replace(".", ",") : text;
}

/** The text that the cell shows; the plain number when its code makes no sense or shows nothing. */
export function shownNumber(language: Language, value: number, code: string): string {
  if (code === "General" || code === "@") return plain(language, value);
  try {
    const text = format(code, value, { locale: language === "fr" ? "fr-CA" : "en-CA" }).trim();
    if (text === "" || hashes.test(text)) return plain(language, value);
    const spaced = text.replace(/[\u202f ]/g, noBreak);
    if (isDateFormat(code)) return spaced.replace(monthStop, "");
    return language === "fr" ? spaced.replace(/(?<=\d)%/, `${noBreak}%`) : spaced;
  } catch {
    // A code that the library does not know: the number itself is said.
    return plain(language, value);
  }
}
