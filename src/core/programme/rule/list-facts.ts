/** What is said of a cell that should hold one item of a list. */
import { foldText } from "../../conditions/fold-text";
import { spellingList } from "../../conditions/expression";
import { isCellError, type CellValue } from "../../grid/grid";
import { itemsToQuote, probableItem } from "./nearest-items";
import { toFact, type RowFacts, type RowFix } from "./rule";

/** What people write between two answers in one cell. */
const between = /[,;/\n\r+&|]| (?:et|ou|puis) /i;

const textOf = (value: CellValue): string =>
  value === null || typeof value === "boolean" || isCellError(value) ? "" : String(value);

/** The answers that a cell holds side by side, one a line, when it holds several, one of them at least of the list. */
function several(value: CellValue, list: string, row: RowFacts): string | null {
  const parts = textOf(value)
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  const known = new Set(row.list(spellingList(list)));
  return parts.some((part) => known.has(foldText(part))) ? parts.join("\n") : null;
}

/** The items of a list, as they are shown. */
export const itemsOf = (list: string, row: RowFacts): readonly string[] => row.list(list).map(String);

/** What a cell holds that is none of the items, with the items to choose from. */
export function unlistedFacts(value: CellValue, list: string, row: RowFacts) {
  const answers = several(value, list, row);
  return {
    value: toFact(value),
    problem: answers === null ? ("unlisted" as const) : ("several" as const),
    several: answers,
    items: itemsToQuote(textOf(value), itemsOf(list, row)).join("\n"),
  };
}

/** The answers of a cell, one a line; absent when it holds one. */
type SeveralFact = Readonly<{ several?: string }>;

/** The answers side by side, as a fact of the rules that have words of their own; nothing when there is one. */
export function severalFact(value: CellValue, list: string, row: RowFacts): SeveralFact {
  const answers = several(value, list, row);
  return answers === null ? {} : { several: answers };
}

/** The item that was probably meant, for the user to confirm. */
export function unlistedFix(column: string, list: string, row: RowFacts): RowFix | null {
  const after = probableItem(textOf(row.value(column)), itemsOf(list, row));
  return after === null ? null : { certainty: "proposal", edits: [{ column, after }] };
}
