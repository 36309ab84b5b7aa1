import type { FormatCategory } from "./grid";

/** Quoted text, escaped character, fill and padding, bracketed colour, condition or locale (not [h], [mm], [ss]). */
const literal = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Category of an en-US format code, from its first section. */
export function formatCategory(code: string): FormatCategory {
  const bare = code.replace(literal, "");
  const first = bare.split(";")[0] ?? "";
  if (/general/i.test(first)) return "general";
  if (/[ymdhs]/i.test(first)) return "date";
  if (first.includes("%")) return "percent";
  if (/[0#?]/.test(first)) return "number";
  return bare.includes("@") ? "text" : "general";
}
