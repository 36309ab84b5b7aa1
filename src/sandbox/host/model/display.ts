/** What a cell shows, and what kind of number its format makes. */
import { readValue } from "./cells";
import { patternOf, styleAt } from "./styles";
import { isPercentFormat } from "../coercion/interpret";
import { numfmt } from "../univer-packages";
import type { Sheet } from "./book";

/** The text that a user reads in the cell, in the workbook's language. */
export function displayedText(sheet: Sheet, row: number, column: number): string {
  const value = readValue(sheet, row, column);
  const { language } = sheet.book.settings;
  if (typeof value === "boolean")
    return language === "fr" ? (value ? "VRAI" : "FAUX") : String(value).toUpperCase();
  if (typeof value === "string") return value;
  const pattern = patternOf(styleAt(sheet, row, column));
  return numfmt.format(pattern === "@" ? "General" : pattern, value, { locale: language, nbsp: false });
}

/** `Excel.NumberFormatCategory` of a number format code. */
export function formatCategory(pattern: string): string {
  const code = pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, "");
  if (pattern === "General") return "General";
  if (code.trim() === "@") return "Text";
  if (isPercentFormat(pattern)) return "Percentage";
  if (/[ymd]/i.test(code)) return "Date";
  if (/[hs]/i.test(code)) return "Time";
  if (/E[+-]/i.test(code)) return "Scientific";
  if (/\?\/\?|#\/#/.test(code)) return "Fraction";
  if (/[$€£]/.test(pattern)) return /_\(|\*/.test(pattern) ? "Accounting" : "Currency";
  if (/^[#0,.\s;()_-]+$/.test(code) && /[#0]/.test(code)) return "Number";
  return "Custom";
}
