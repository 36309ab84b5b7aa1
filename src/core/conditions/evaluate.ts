import { hasContent } from "../text/blank";
import { isCellError, type CellValue } from "../grid/grid";
import { cleanText, sameText, shownText } from "./cell-text";
import type { EmojiLength } from "./emoji-length";
import { foldText } from "./fold-text";
import { isUnknown, type Unknown } from "./unknown";
import {
  TENTHS_OFFSET,
  TENTHS_SCALE,
  type Condition,
  type Quantity,
  type Reference,
  type Relation,
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
