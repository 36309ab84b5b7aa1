/** What is said of a cell that should hold one item of a list. */
import type { Facts } from "../findings/finding";
import { isCellError, type CellValue } from "../plan/grid";
import { foldText } from "../conditions/fold-text";
import { spelledItems } from "../template/spellings";
import { itemsToQuote, probableItem } from "./nearest-items";
import { toFact, type RowFix } from "./rule";

/** What people write between two answers in one cell. */
const between = /[,;/\n\r+&|]| (?:et|ou|puis) /i;

/** The answers that a cell holds side by side, when it holds several, one of them at least of the list. */
function severalIn(text: string, items: readonly string[]): readonly string[] {
  const parts = text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const known = new Set(spelledItems(items).map(({ spelling }) => spelling));
  return parts.length > 1 && parts.some((part) => known.has(foldText(part))) ? parts : [];
}

const textOf = (value: CellValue): string =>
  value === null || typeof value === "boolean" || isCellError(value) ? "" : String(value);

/** What a cell holds that is none of the items, with the items to choose from. */
export function unlistedFacts(value: CellValue, items: readonly string[]): Facts {
  const text = textOf(value);
  const several = severalIn(text, items);
  return {
    value: toFact(value),
    problem: several.length > 0 ? "several" : "unlisted",
    several: several.length > 0 ? several.join("\n") : null,
    items: itemsToQuote(text, items).join("\n"),
  };
}

/** The item that was probably meant, for the user to confirm. */
export function unlistedFix(column: string, value: CellValue, items: readonly string[]): RowFix | null {
  const after = probableItem(textOf(value), items);
  return after === null ? null : { certainty: "proposal", edits: [{ column, after }] };
}
