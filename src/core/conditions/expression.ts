/**
 * The language in which the conditions of rules and the computed columns are
 * written, once: `evaluate` runs it in TypeScript, `toFormula` writes it as an
 * Excel formula. Every construct is total: whatever a cell holds
 * (blank, text, error, boolean), both back ends answer, and answer the same.
 */

/** A cell of the same row, by the stable id of its column. */
export interface ColumnReference {
  readonly op: "column";
  readonly column: string;
}

/** A named value of the workbook: a field of Identification or a setting of `_reference`. */
export interface ParameterReference {
  readonly op: "parameter";
  readonly parameter: string;
}

export type Reference = ColumnReference | ParameterReference;

export type Relation = "<" | "<=" | ">" | ">=" | "=" | "<>";

/** A number. In a comparison it counts only when every reference in it holds a number. */
export type Quantity =
  | Reference
  | { readonly op: "number"; readonly value: number }
  | {
      readonly op: "arithmetic";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Quantity;
      readonly right: Quantity;
    }
  | { readonly op: "extreme"; readonly which: "min" | "max"; readonly of: readonly Quantity[] }
  | { readonly op: "tenths"; readonly of: Quantity }
  | { readonly op: "day"; readonly of: Quantity };

export type Condition =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "isNumber"; readonly of: Reference }
  /** The cell shows nothing, or an error value: an error is never content. */
  | { readonly op: "isBlank"; readonly of: Reference }
  | { readonly op: "isError"; readonly of: Reference }
  | { readonly op: "isInteger"; readonly of: Reference }
  /** The cell shows something, in fewer characters than that once cleaned. */
  | { readonly op: "isShorter"; readonly of: Reference; readonly than: number }
  | { readonly op: "compare"; readonly relation: Relation; readonly left: Quantity; readonly right: Quantity }
  | { readonly op: "textIs"; readonly of: Reference; readonly anyOf: readonly string[] }
  /** The cell's text is one of these spellings once folded (`foldText`), which is how they are given. */
  | { readonly op: "reads"; readonly of: Reference; readonly spellings: readonly string[] }
  /** Same as textIs for a computed column: its text is ours, so nothing is cleaned. */
  | { readonly op: "codeIs"; readonly of: Reference; readonly anyOf: readonly string[] };

/** What a computed column or parameter holds. */
export type Value =
  | Quantity
  | { readonly op: "text"; readonly text: string }
  | { readonly op: "join"; readonly of: readonly Value[] }
  | {
      readonly op: "choose";
      readonly cases: readonly (readonly [Condition, Value])[];
      readonly otherwise: Value;
    }
  /** One-based place of the cell's text in an official list, 0 when it is not there. */
  | { readonly op: "position"; readonly list: string; readonly key: Reference }
  /** The same of a text as it is typed: a decimal comma is no point, a number is no text. */
  | { readonly op: "exact"; readonly list: string; readonly key: Reference }
  /**
   * What stands before the name that may follow a number, in the text or number of a cell: « R03 » of « R03 – Nom ».
   * Up to the first dash, colon or parenthesis; empty when a digit comes after it.
   */
  | { readonly op: "head"; readonly of: Reference }
  /**
   * One-based place of the item of an official list that the cell's text is, or nearly is (`foldText`): in that
   * list, whichever of its spellings stands there. 0 for anything else; a number is looked for only with `numbers`.
   */
  | { readonly op: "reading"; readonly list: string; readonly key: Reference; readonly numbers: boolean }
  /** Item of an official list at a one-based place; empty text when the place is 0 or not a number. */
  | { readonly op: "lookup"; readonly list: string; readonly position: Reference }
  /** The cell's text cleaned of outer and unusual spaces; empty text when it is not text. */
  | { readonly op: "clean"; readonly of: Reference }
  /** What `count` compares: the text or number once cleaned, with a decimal point whatever the country; else empty. */
  | { readonly op: "key"; readonly of: Reference }
  /** What the cell shows once cleaned, whatever its type. Empty means blank, or an error. */
  | { readonly op: "shown"; readonly of: Reference }
  /** How many cells of a column of another table hold exactly prefix + this row's cleaned text. */
  | { readonly op: "count"; readonly list: string; readonly prefix: string; readonly key: Reference }
  /** Today's date as a serial number. */
  | { readonly op: "today" }
  /** Characters that the workbook counts in one emoji: 2, or 1 with Excel's « Compatibility Version 2 » and elsewhere. */
  | { readonly op: "emojiLength" };

export const column = (id: string): ColumnReference => ({ op: "column", column: id });
export const parameter = (name: string): ParameterReference => ({ op: "parameter", parameter: name });

export const number = (value: number): Quantity => ({ op: "number", value });
export const text = (value: string): Value => ({ op: "text", text: value });
export const join = (...of: Value[]): Value => ({ op: "join", of });
export const today: Value = { op: "today" };
export const emojiLength: Value = { op: "emojiLength" };

const arithmetic =
  (operator: "+" | "-" | "*" | "/") =>
  (left: Quantity, right: Quantity): Quantity => ({ op: "arithmetic", operator, left, right });
export const plus = arithmetic("+");
export const minus = arithmetic("-");
export const times = arithmetic("*");
export const over = arithmetic("/");
export const min = (...of: Quantity[]): Quantity => ({ op: "extreme", which: "min", of });
export const max = (...of: Quantity[]): Quantity => ({ op: "extreme", which: "max", of });

/** Beyond it either way, a number is taken for this one: nothing that is worked out from it can overflow. */
export const LARGEST = 1_000_000;
export const bounded = (of: Quantity): Quantity => max(number(-LARGEST), min(number(LARGEST), of));

/**
 * A fraction as whole tenths of a percentage point, halves up: 0.8996 → 900.
 * Rates are compared as they are displayed. `INT` is exact in
 * every engine where `ROUND` is not; the small excess absorbs binary noise.
 */
export const tenths = (of: Quantity): Quantity => ({ op: "tenths", of: bounded(of) });
export const TENTHS_SCALE = 1000;
export const TENTHS_OFFSET = 0.50001;

/** The day of a serial date, without its time. */
export const day = (of: Quantity): Quantity => ({ op: "day", of });

export const and = (...of: Condition[]): Condition => ({ op: "and", of });
export const or = (...of: Condition[]): Condition => ({ op: "or", of });
export const not = (of: Condition): Condition => ({ op: "not", of });
export const isNumber = (of: Reference): Condition => ({ op: "isNumber", of });
export const isBlank = (of: Reference): Condition => ({ op: "isBlank", of });
export const isFilled = (of: Reference): Condition => not(isBlank(of));
export const isError = (of: Reference): Condition => ({ op: "isError", of });
export const isInteger = (of: Reference): Condition => ({ op: "isInteger", of });
export const isShorter = (of: Reference, than: number): Condition => ({ op: "isShorter", of, than });
export const compare = (left: Quantity, relation: Relation, right: Quantity): Condition => ({
  op: "compare",
  relation,
  left,
  right,
});
/** A number between two others, both allowed. */
export const isBetween = (of: Reference, least: number, most: number): Condition =>
  and(compare(of, ">=", number(least)), compare(of, "<=", number(most)));
/** The cell holds one of these texts, whatever the case and the spaces around it. */
export const textIs = (of: Reference, ...anyOf: string[]): Condition => ({ op: "textIs", of, anyOf });

/** The cell holds one of these spellings, given as `foldText` gives them: case, accents, spaces and signs do not count. */
export const reads = (of: Reference, spellings: readonly string[]): Condition => ({
  op: "reads",
  of,
  spellings,
});

/** A computed column holds one of these codes. */
export const codeIs = (of: Reference, ...anyOf: string[]): Condition => ({ op: "codeIs", of, anyOf });

export const choose = (cases: readonly (readonly [Condition, Value])[], otherwise: Value): Value => ({
  op: "choose",
  cases,
  otherwise,
});
export const position = (list: string, key: Reference): Value => ({ op: "position", list, key });
export const exact = (list: string, of: Reference): Value => ({ op: "exact", list, key: of });
export const head = (of: Reference): Value => ({ op: "head", of });
export const reading = (list: string, of: Reference, { numbers = false } = {}): Value => ({
  op: "reading",
  list,
  key: of,
  numbers,
});
/** Folded spellings of a list's items, and the place of the item of each. */
export const spellingList = (list: string): string => `${list}Spellings`;
export const readingList = (list: string): string => `${list}Readings`;
export const lookup = (list: string, place: Reference): Value => ({ op: "lookup", list, position: place });
export const clean = (of: Reference): Value => ({ op: "clean", of });
export const key = (of: Reference): Value => ({ op: "key", of });
export const shown = (of: Reference): Value => ({ op: "shown", of });
export const count = (list: string, prefix: string, key: Reference): Value => ({
  op: "count",
  list,
  prefix,
  key,
});
