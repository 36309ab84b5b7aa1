import { hasContent } from "../text/blank";
import { isCellError, type CellValue } from "../grid/grid";
import { groupBy } from "../collections/group-by";
import { onceFor } from "../collections/once-for";
import { cleanText, foldCase, sameText } from "./cell-text";
import type { EmojiLength } from "./emoji-length";
import { foldText } from "./fold-text";
import { HEAD_ENDS } from "./head-ends";
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

/** What an expression may look at. */
export interface Scope {
  /** Content of a column of the row; computed columns are evaluated, not read. */
  column(id: string): CellValue;
  parameter(name: string): CellValue;
  /** Items of an official list, or cells of a column of another table. */
  list(name: string): readonly CellValue[];
  /** Today's date as a serial number of the 1900 system. */
  today(): number;
  /** Characters that the workbook counts in one emoji; absent, those of most workbooks. */
  readonly emojiLength?: EmojiLength;
}

/** Content of the referenced cell. */
export function read(reference: Reference, scope: Scope): CellValue {
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

/** The number, or null when a reference in it does not hold a number. */
export function quantify(quantity: Quantity, scope: Scope): number | null {
  switch (quantity.op) {
    case "number":
      return quantity.value;
    case "column":
    case "parameter": {
      const value = read(quantity, scope);
      return typeof value === "number" ? value : null;
    }
    case "arithmetic": {
      const left = quantify(quantity.left, scope);
      const right = quantify(quantity.right, scope);
      return left === null || right === null ? null : operators[quantity.operator](left, right);
    }
    case "extreme": {
      const numbers = quantity.of.map((item) => quantify(item, scope));
      const known = numbers.filter((item) => item !== null);
      return known.length < numbers.length ? null : Math[quantity.which](...known);
    }
    case "tenths": {
      const of = quantify(quantity.of, scope);
      return of === null ? null : toTenths(of);
    }
    case "day": {
      const of = quantify(quantity.of, scope);
      return of === null ? null : Math.floor(of);
    }
  }
}

function shownText(value: CellValue): string {
  return isCellError(value) ? "" : cleanText(toText(value));
}

/** Characters as LEN counts them in the workbook. */
function lengthOf(text: string, { emojiLength }: Scope): number {
  return emojiLength === 1 ? Array.from(text).length : text.length;
}

/** True or false, whatever the cells hold. */
export function evaluate(condition: Condition, scope: Scope): boolean {
  switch (condition.op) {
    case "constant":
      return condition.value;
    case "and":
      return condition.of.every((item) => evaluate(item, scope));
    case "or":
      return condition.of.some((item) => evaluate(item, scope));
    case "not":
      return !evaluate(condition.of, scope);
    case "isNumber":
      return typeof read(condition.of, scope) === "number";
    case "isBlank":
      return !hasContent(read(condition.of, scope));
    case "isError":
      return isCellError(read(condition.of, scope));
    case "isInteger": {
      const value = read(condition.of, scope);
      return typeof value === "number" && Math.floor(value) === value;
    }
    case "isShorter": {
      const length = lengthOf(shownText(read(condition.of, scope)), scope);
      return length > 0 && length < condition.than;
    }
    case "compare": {
      const left = quantify(condition.left, scope);
      const right = quantify(condition.right, scope);
      return left !== null && right !== null && relations[condition.relation](left, right);
    }
    case "textIs": {
      const value = read(condition.of, scope);
      return typeof value === "string" && condition.anyOf.some((item) => sameText(cleanText(value), item));
    }
    case "reads": {
      const value = read(condition.of, scope);
      return typeof value === "string" && condition.spellings.includes(foldText(value));
    }
    case "codeIs": {
      const value = read(condition.of, scope);
      return typeof value === "string" && condition.anyOf.some((item) => sameText(value, item));
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

function readingIn(list: string, key: CellValue, takesNumbers: boolean, scope: Scope): CellValue {
  const isLookedFor = typeof key === "string" || (takesNumbers && typeof key === "number");
  if (!isLookedFor) return 0;
  const place = firstPlacesIn(scope.list(spellingList(list))).get(foldText(String(key))) ?? -1;
  return scope.list(readingList(list))[place] ?? 0;
}

/** The place of an item that a cell is, by one of the ways to look for it. */
function placeIn(value: Extract<Value, { op: "position" | "exact" | "reading" }>, scope: Scope): CellValue {
  const key = read(value.key, scope);
  if (value.op === "reading") return readingIn(value.list, key, value.numbers, scope);
  const exactly = typeof key === "string" ? cleanText(key) : null;
  return positionOf(value.op === "exact" ? exactly : keyText(key), scope.list(value.list));
}

/** What is made of the text of a cell. */
function textFrom(
  { op, of }: Extract<Value, { op: "clean" | "shown" | "key" | "head" }>,
  scope: Scope,
): string {
  const cell = read(of, scope);
  if (op === "clean") return typeof cell === "string" ? cleanText(cell) : "";
  if (op === "key") return keyText(cell) ?? "";
  return op === "head" ? headOf(cell) : shownText(cell);
}

/**
 * What a computed column or parameter holds: a number, a text or a boolean.
 * @throws Error when a quantity of the chosen case has no number: the case before it must rule that out.
 */
export function compute(value: Value, scope: Scope): CellValue {
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
      return value.of.map((item) => toText(compute(item, scope))).join("");
    case "choose": {
      const chosen = value.cases.find(([condition]) => evaluate(condition, scope));
      return compute(chosen ? chosen[1] : value.otherwise, scope);
    }
    case "position":
    case "exact":
    case "reading":
      return placeIn(value, scope);
    case "lookup": {
      const place = read(value.position, scope);
      return typeof place === "number" && place > 0 ? (scope.list(value.list)[place - 1] ?? "") : "";
    }
    case "clean":
    case "shown":
    case "key":
    case "head":
      return textFrom(value, scope);
    case "count":
      return countOf(value.prefix, keyText(read(value.key, scope)), scope.list(value.list));
    default: {
      const number = quantify(value, scope);
      if (number === null) throw new Error(`No number for ${JSON.stringify(value)}`);
      return number;
    }
  }
}
