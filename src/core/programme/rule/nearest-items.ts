/** Which items of a list are nearest to what was typed, for the message and for a proposal. */
import { onceForText } from "../../collections/once-for";
import { foldText } from "../../conditions/fold-text";

/** Characters of a typed text that are compared: no item is longer, and a cell may hold 32,767. */
const COMPARED = 60;

/** Items that a message quotes of a long list; a list no longer than `SHORT_LIST` is quoted whole. */
const QUOTED = 3;
const SHORT_LIST = 6;
/** Share of its letters that may differ in an item that is quoted as near. */
const ALIKE = 0.6;

/** Single-character changes from one text to the other (Levenshtein's distance). */
function distance(left: string, right: string): number {
  let before = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let row = 0; row < left.length; row += 1) {
    const line = [row + 1];
    for (let place = 1; place <= right.length; place += 1) {
      const change = (before[place - 1] ?? 0) + (right[place - 1] === left[row] ? 0 : 1);
      line.push(Math.min(change, (before[place] ?? 0) + 1, (line[place - 1] ?? 0) + 1));
    }
    before = line;
  }
  return before[right.length] ?? 0;
}

interface Ranked {
  readonly item: string;
  readonly changes: number;
}

/** The part of an item that is compared; items are those of a few lists, asked for again and again. */
const comparedOf = onceForText((item: string) => foldText(item).slice(0, COMPARED));

function ranked(typed: string, items: readonly string[]): readonly Ranked[] {
  const text = foldText(typed.slice(0, 2 * COMPARED)).slice(0, COMPARED);
  return items
    .map((item) => ({ item, changes: distance(text, comparedOf(item)) }))
    .sort((left, right) => left.changes - right.changes);
}

/** The items to quote beside a text that is none of them: all of a short list, of a long one the nearest, if any is near. */
export function itemsToQuote(typed: string, items: readonly string[]): readonly string[] {
  if (items.length <= SHORT_LIST) return items;
  return ranked(typed, items)
    .filter(({ item, changes }) => changes < item.length * ALIKE)
    .slice(0, QUOTED)
    .map(({ item }) => item);
}

/** The item that a misspelt text was probably meant to be; null when none, or more than one, is near enough. */
export function probableItem(typed: string, items: readonly string[]): string | null {
  const [first, second] = ranked(typed, items);
  if (!first || first.changes > foldText(first.item).length / 4) return null;
  return second?.changes === first.changes ? null : first.item;
}
