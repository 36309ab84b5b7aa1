/** Which item of a list a text of the user's is. */
import { foldText } from "../conditions/fold-text";
import { readingList, spellingList } from "../conditions/expression";
import { onceFor, onceForText } from "../collections/once-for";
import { probableItem } from "../programme/rule/nearest-items";
import type { Template } from "../programme/template";
import { itemInOtherWords } from "./state-words";

export interface ReadItem {
  readonly item: string;
  /** It is only like the item: a misprint, probably. */
  readonly isNear: boolean;
  /** The text says more: « En cours (50 %) ». */
  readonly isPart?: true;
}

/** Each spelling that the template knows, with its item. */
function spelled(template: Template, list: string): ReadonlyMap<string, string> {
  const items = (template.lists[list] ?? []).map(String);
  const places = template.lists[readingList(list)] ?? [];
  const found = new Map(items.map((item) => [foldText(item), item]));
  (template.lists[spellingList(list)] ?? []).forEach((spelling, index) => {
    const item = items[Number(places[index]) - 1];
    if (item !== undefined && !found.has(String(spelling))) found.set(String(spelling), item);
  });
  return found;
}

/** What stands before a text and says nothing: a number of an order, a bullet, a sign. */
const before = /^(?:[^\p{L}\p{N}]+|\d{1,2}\s*[-–—.:)]\s+)/u;
const after = /[^\p{L}\p{N}%)]+$/u;
/** Characters of a text that may be its head. */
const LONGEST_HEAD = 80;

/** Items as long as these may be misprinted: three letters apart would be another word. */
const SHORTEST_NEAR = 5;

/** Words that a text may begin with. */
const MOST_WORDS = 8;
/** « Non évalué » is no « Non ». */
const SHORTEST_HEAD = 4;

/** The item that a text begins with, before it goes on: « 1.1 – Taux de… », « R03 : … », « Terminé en mars ». */
function readHead(known: ReadonlyMap<string, string>, list: string, text: string): ReadItem | null {
  const words = foldText(text.slice(0, LONGEST_HEAD))
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count -= 1) {
    const begun = words.slice(0, count).join(" ");
    // A number before its wording says it all; a word before something else does not.
    const isNumber = /\d/.test(begun);
    if (!isNumber && begun.length < SHORTEST_HEAD) continue;
    const item = known.get(begun) ?? itemInOtherWords(list, begun);
    if (item !== null) return { item, isNear: false, ...(!isNumber && { isPart: true as const }) };
  }
  return null;
}

interface Spelled {
  readonly template: Template;
  readonly list: string;
  readonly known: ReadonlyMap<string, string>;
}

function read({ template, list, known }: Spelled, text: string): ReadItem | null {
  const plain = text.replace(before, "").replace(after, "");
  for (const each of [text, plain]) {
    const item = known.get(foldText(each)) ?? itemInOtherWords(list, each);
    if (item !== null) return { item, isNear: false };
  }
  const headed = readHead(known, list, plain);
  if (headed) return headed;
  const items = (template.lists[list] ?? []).map(String);
  const near = plain.length < SHORTEST_NEAR ? null : probableItem(plain, items);
  return near === null ? null : { item: near, isNear: true };
}

/** What was read already, by list: columns say the same few words again and again. */
const readings = onceFor((template: Template) =>
  onceForText((list) => {
    const ofList: Spelled = { template, list, known: spelled(template, list) };
    return onceForText((text) => read(ofList, text));
  }),
);

/** @returns null when the text is none of the items, or could be several. */
export const readItem = (template: Template, list: string, text: string): ReadItem | null =>
  readings(template)(list)(text);
