import { isUnknown, type Unknown } from "./unknown";
import type { CellValue } from "../grid/grid";
import { groupBy } from "../collections/group-by";
import { onceFor } from "../collections/once-for";
import { cleanText, foldCase, shownText, toText } from "./cell-text";
import { evaluate, quantify, read, type Scope } from "./evaluate";
import { readingList, spellingList, type Value } from "./expression";
import { foldText } from "./fold-text";
import { HEAD_ENDS } from "./head-ends";

/** Empty for what is no key: a blank, a boolean, an error. */
function keyText(value: CellValue): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? cleanText(value).replaceAll(",", ".") : "";
}

/** Where the texts of a list are, whatever their case: every row of a table asks it of the same lists. */
const placesIn = onceFor((items: readonly CellValue[]) => {
  const texts = items.flatMap((item, place) => (typeof item === "string" ? [{ item, place }] : []));
  return groupBy(texts, ({ item }) => foldCase(item));
});

/** Where the items of a list first are, as they are written. */
const firstPlacesIn = onceFor(
  (items: readonly CellValue[]) => new Map(items.map((item, place) => [item, place] as const).reverse()),
);

function positionOf(key: string, items: readonly CellValue[]): number {
  if (key === "") return 0;
  const [first] = placesIn(items).get(foldCase(key)) ?? [];
  return first ? first.place + 1 : 0;
}

function countOf(prefix: string, key: string, items: readonly CellValue[]): number {
  if (key === "") return 0;
  return placesIn(items).get(foldCase(prefix + key))?.length ?? 0;
}

function headOf(value: CellValue): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  const text = cleanText(String(value));
  const places = HEAD_ENDS.map((end) => text.indexOf(end)).filter((place) => place >= 0);
  if (places.length === 0) return text;
  const place = Math.min(...places);
  return /[0-9]/.test(text.slice(place)) ? "" : text.slice(0, place);
}

function readingIn<U extends Unknown>(
  { list, numbers }: Extract<Value, { op: "reading" }>,
  key: CellValue,
  scope: Scope<U>,
): CellValue | U {
  const isLookedFor = typeof key === "string" || (numbers && typeof key === "number");
  if (!isLookedFor) return 0;
  const spellings = scope.list(spellingList(list));
  if (isUnknown(spellings)) return spellings;
  const readings = scope.list(readingList(list));
  if (isUnknown(readings)) return readings;
  return readings[firstPlacesIn(spellings).get(foldText(String(key))) ?? -1] ?? 0;
}

/** The place of an item that a cell is, by one of the ways to look for it. */
function placeIn<U extends Unknown>(
  value: Extract<Value, { op: "position" | "exact" | "reading" }>,
  scope: Scope<U>,
): CellValue | U {
  const key = read(value.key, scope);
  if (isUnknown(key)) return key;
  if (value.op === "reading") return readingIn(value, key, scope);
  const items = scope.list(value.list);
  if (isUnknown(items)) return items;
  const exactly = typeof key === "string" ? cleanText(key) : "";
  return positionOf(value.op === "exact" ? exactly : keyText(key), items);
}

/** How many items of a list a cell is, after a prefix. */
function countIn<U extends Unknown>(
  { prefix, key: of, list }: Extract<Value, { op: "count" }>,
  scope: Scope<U>,
): CellValue | U {
  const key = read(of, scope);
  if (isUnknown(key)) return key;
  const items = scope.list(list);
  return isUnknown(items) ? items : countOf(prefix, keyText(key), items);
}

/** The item of a list at the place that a cell says. */
function itemAt<U extends Unknown>(
  { position, list }: Extract<Value, { op: "lookup" }>,
  scope: Scope<U>,
): CellValue | U {
  const place = read(position, scope);
  if (isUnknown(place)) return place;
  if (typeof place !== "number" || place <= 0) return "";
  const items = scope.list(list);
  return isUnknown(items) ? items : (items[place - 1] ?? "");
}

/** What is made of the text of a cell. */
function textFrom(op: "clean" | "shown" | "key" | "head", cell: CellValue): string {
  if (op === "clean") return typeof cell === "string" ? cleanText(cell) : "";
  if (op === "key") return keyText(cell);
  return op === "head" ? headOf(cell) : shownText(cell);
}

function joined<U extends Unknown>(of: readonly Value[], scope: Scope<U>): string | U {
  let text = "";
  for (const item of of) {
    const part = compute(item, scope);
    if (isUnknown(part)) return part;
    text += toText(part);
  }
  return text;
}

function chosen<U extends Unknown>(
  { cases, otherwise }: Extract<Value, { op: "choose" }>,
  scope: Scope<U>,
): CellValue | U {
  for (const [condition, value] of cases) {
    const answer = evaluate(condition, scope);
    if (isUnknown(answer)) return answer;
    if (answer) return compute(value, scope);
  }
  return compute(otherwise, scope);
}

/**
 * What a computed column or parameter holds: a number, a text or a boolean; unknown when it rests on what could not be
 * read.
 * @throws Error when a quantity of the chosen case has no number: the case before it must rule that out.
 */
export function compute<U extends Unknown = never>(value: Value, scope: Scope<U>): CellValue | U {
  switch (value.op) {
    case "text":
      return value.text;
    case "today":
      return scope.today();
    case "emojiLength":
      return scope.emojiLength ?? 2;
    case "column":
    case "parameter":
      return read(value, scope);
    case "join":
      return joined(value.of, scope);
    case "choose":
      return chosen(value, scope);
    case "position":
    case "exact":
    case "reading":
      return placeIn(value, scope);
    case "lookup":
      return itemAt(value, scope);
    case "clean":
    case "shown":
    case "key":
    case "head": {
      const cell = read(value.of, scope);
      return isUnknown(cell) ? cell : textFrom(value.op, cell);
    }
    case "count":
      return countIn(value, scope);
    default: {
      const number = quantify(value, scope);
      if (number === null) throw new Error(`No number for ${JSON.stringify(value)}`);
      return number;
    }
  }
}
