import { hasContent } from "../text/blank";
import { isCellError, type CellValue } from "../grid/grid";
import { groupBy } from "../collections/group-by";
import { onceFor } from "../collections/once-for";
import { cleanText, foldCase, sameText } from "./cell-text";
import type { EmojiLength } from "./emoji-length";
import { foldText } from "./fold-text";
import { HEAD_ENDS } from "./head-ends";
import { isUnknown, type Unknown } from "./unknown";
import {
  TENTHS_OFFSET,
  TENTHS_SCALE,
  readingList,
  spellingList,
  type Condition,
  type Quantity,
  type Reference,
  type Relation,
  type Value,
} from "./expression";

/** What an expression may look at; `U` is what stands for what could not be read, nothing where all of it could. */
export interface Scope<U extends Unknown = never> {
  /** Content of a column of the row; computed columns are evaluated, not read. */
  column(id: string): CellValue | U;
  parameter(name: string): CellValue | U;
  /** Items of an official list, or cells of a column of another table. */
  list(name: string): readonly CellValue[] | U;
  /** Today's date as a serial number of the 1900 system. */
  today(): number;
  /** Characters that the workbook counts in one emoji; absent, those of most workbooks. */
  readonly emojiLength?: EmojiLength;
}

/** Content of the referenced cell. */
export function read<U extends Unknown = never>(reference: Reference, scope: Scope<U>): CellValue | U {
  return reference.op === "column" ? scope.column(reference.column) : scope.parameter(reference.parameter);
}

const relations: Readonly<Record<Relation, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
};

const operators = {
  "+": (left: number, right: number) => left + right,
  "-": (left: number, right: number) => left - right,
  "*": (left: number, right: number) => left * right,
  "/": (left: number, right: number) => left / right,
} as const;

/** Whole tenths of a percentage point, as `tenths` writes them in formulas; within ± LARGEST. */
export function toTenths(value: number): number {
  return Math.floor(value * TENTHS_SCALE + TENTHS_OFFSET);
}

/** What is made of a number, unless there is none or it is unknown. */
function made<U extends Unknown>(of: number | null | U, make: (number: number) => number): number | null | U {
  return of === null || isUnknown(of) ? of : make(of);
}

/** The number, or null when a reference in it does not hold a number; unknown when one of them is. */
export function quantify<U extends Unknown = never>(quantity: Quantity, scope: Scope<U>): number | null | U {
  switch (quantity.op) {
    case "number":
      return quantity.value;
    case "column":
    case "parameter": {
      const value = read(quantity, scope);
      return typeof value === "number" || isUnknown(value) ? value : null;
    }
    case "arithmetic": {
      const left = quantify(quantity.left, scope);
      if (isUnknown(left)) return left;
      const right = quantify(quantity.right, scope);
      if (isUnknown(right)) return right;
      return left === null || right === null ? null : operators[quantity.operator](left, right);
    }
    case "extreme": {
      const numbers: number[] = [];
      let isWhole = true;
      for (const item of quantity.of) {
        const number = quantify(item, scope);
        if (isUnknown(number)) return number;
        if (number === null) isWhole = false;
        else numbers.push(number);
      }
      return isWhole ? Math[quantity.which](...numbers) : null;
    }
    case "tenths":
      return made(quantify(quantity.of, scope), toTenths);
    case "day":
      return made(quantify(quantity.of, scope), Math.floor);
  }
}

function shownText(value: CellValue): string {
  return isCellError(value) ? "" : cleanText(toText(value));
}

/** Characters as LEN counts them in the workbook. */
function lengthOf(text: string, emojiLength: EmojiLength | undefined): number {
  return emojiLength === 1 ? Array.from(text).length : text.length;
}

type OfCell = Extract<Condition, { readonly of: Reference }>;

/** What a condition on one cell answers. */
function holdsOf(condition: OfCell, value: CellValue, emojiLength: EmojiLength | undefined): boolean {
  switch (condition.op) {
    case "isNumber":
      return typeof value === "number";
    case "isBlank":
      return !hasContent(value);
    case "isError":
      return isCellError(value);
    case "isInteger":
      return typeof value === "number" && Math.floor(value) === value;
    case "isShorter": {
      const length = lengthOf(shownText(value), emojiLength);
      return length > 0 && length < condition.than;
    }
    case "textIs":
      return typeof value === "string" && condition.anyOf.some((item) => sameText(cleanText(value), item));
    case "reads":
      return typeof value === "string" && condition.spellings.includes(foldText(value));
    case "codeIs":
      return typeof value === "string" && condition.anyOf.some((item) => sameText(value, item));
  }
}

/**
 * True or false, whatever the cells hold; unknown when it comes, from left to right, to what could not be read before
 * it is decided.
 */
export function evaluate<U extends Unknown = never>(condition: Condition, scope: Scope<U>): boolean | U {
  switch (condition.op) {
    case "constant":
      return condition.value;
    case "and":
      for (const item of condition.of) {
        const answer = evaluate(item, scope);
        if (answer !== true) return answer;
      }
      return true;
    case "or":
      for (const item of condition.of) {
        const answer = evaluate(item, scope);
        if (answer !== false) return answer;
      }
      return false;
    case "not": {
      const answer = evaluate(condition.of, scope);
      return isUnknown(answer) ? answer : !answer;
    }
    case "compare": {
      const left = quantify(condition.left, scope);
      if (isUnknown(left)) return left;
      const right = quantify(condition.right, scope);
      if (isUnknown(right)) return right;
      return left !== null && right !== null && relations[condition.relation](left, right);
    }
    default: {
      const value = read(condition.of, scope);
      return isUnknown(value) ? value : holdsOf(condition, value, scope.emojiLength);
    }
  }
}

function keyText(value: CellValue): string | null {
  if (typeof value === "number") return String(value).replaceAll(",", ".");
  return typeof value === "string" ? cleanText(value).replaceAll(",", ".") : null;
}

function toText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) throw new Error(`An error value cannot be joined to a text: ${value.error}`);
  return String(value);
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

function positionOf(key: string | null, items: readonly CellValue[]): number {
  if (key === null || key === "") return 0;
  const [first] = placesIn(items).get(foldCase(key)) ?? [];
  return first ? first.place + 1 : 0;
}

function countOf(prefix: string, key: string | null, items: readonly CellValue[]): number {
  if (key === null || key === "") return 0;
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
  const exactly = typeof key === "string" ? cleanText(key) : null;
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
  if (op === "key") return keyText(cell) ?? "";
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
