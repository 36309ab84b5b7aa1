/** What a formula uses, told from its text alone. */
import { onceForKey } from "../../../core/collections/once-for";
import { tokenize, type Token } from "../formulas/tokenize";
import { parseAddress } from "./addresses";
import { ofShownRows, tableWord } from "./meanings";
import type { Rect } from "./rect";

/** Functions that read what their text does not say. */
const openFunctions = new Set(["OFFSET(", "INDIRECT(", "NOW(", "RAND(", "RANDBETWEEN("]);

/** What one word of a formula may lead to, whatever the workbook that it stands in. */
export type Use =
  | { readonly kind: "open" }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "area"; readonly sheet: string | null; readonly rect: Rect };

function useOf({ type, text }: Token): readonly Use[] {
  switch (type) {
    case "structured":
      return [{ kind: "open" }, { kind: "word", word: tableWord }];
    case "function": {
      if (openFunctions.has(text.toUpperCase())) return [{ kind: "open" }];
      return ofShownRows.includes(text.toLowerCase()) ? [{ kind: "word", word: text.toLowerCase() }] : [];
    }
    case "reference": {
      const address = parseAddress(text);
      return address ? [{ kind: "area", ...address }] : [];
    }
    case "name":
      return [{ kind: "name", name: text.replace(/^.*!/, "") }];
    default:
      return [];
  }
}

/** Formulas that are remembered: a test opens the same template time and again. */
const MOST = 10_000;

/** What a formula uses, each thing once; null when a part of it is no word of the language. */
export const usesOf = onceForKey((formula: string): readonly Use[] | null => {
  const tokens = tokenize(formula.replace(/^=/, ""));
  if (!tokens) return null;
  const each = new Map(tokens.map((token) => [token.text, token]));
  return [...each.values()].flatMap(useOf);
}, MOST);
