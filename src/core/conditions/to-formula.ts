import { EMOJI } from "./emoji-length";
import { INVISIBLE_CHARACTERS } from "./cell-text";
import { FOLDS } from "./fold-text";
import { HEAD_ENDS } from "./head-ends";
import {
  TENTHS_OFFSET,
  TENTHS_SCALE,
  readingList,
  spellingList,
  type Condition,
  type Quantity,
  type Reference,
  type Value,
} from "./expression";

/** Where the columns and the named values of an expression are in the workbook. */
export interface Layout {
  /** Reference to the row's cell, column fixed: "$F6". */
  column(id: string): string;
  /** Reference to the hidden cell that holds the column's shown text, or null when there is none. */
  shown(id: string): string | null;
  /** Defined name of the value. */
  parameter(name: string): string;
  /** Defined name of the list's cells. */
  list(name: string): string;
  /** Defined name of the one-based places of the list's items. */
  places(name: string): string;
}

/** A literal of at most 255 characters, quotes doubled. */
export function quote(text: string): string {
  if (text.length > 255)
    throw new Error(`Excel refuses a literal of ${text.length} characters: ${text.slice(0, 40)}…`);
  return `"${text.replaceAll('"', '""')}"`;
}

// CHAR is safe below 128; above, its answer differs on Mac, so the character itself stands in the literal.
function character(invisible: string): string {
  const code = invisible.charCodeAt(0);
  return code < 32 ? `CHAR(${code})` : quote(invisible);
}

function trimmed(cell: string): string {
  const replaced = INVISIBLE_CHARACTERS.reduce(
    (inner, item) => `SUBSTITUTE(${inner},${character(item)}," ")`,
    cell,
  );
  return `TRIM(${replaced})`;
}

/** A quotation mark by its code: escaped in a product, some engines take it for the end of the text. */
const quoteAlone = (text: string): string => (text === '"' ? "CHAR(34)" : quote(text));

/** As `foldText` gives it, of a text that is cleaned. */
function folded(text: string): string {
  const replaced = FOLDS.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},${quoteAlone(from)},${quote(to)})`,
    `LOWER(${text})`,
  );
  return `TRIM(${replaced})`;
}

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** More than a cell can hold. */
const LONGEST_CELL = 32_767;

/** What stands before the first of `HEAD_ENDS`, when no digit comes after it. */
function headFormula(of: Reference, layout: Layout): string {
  const cell = reference(of, layout);
  const text = cleaned(of, layout);
  const [usual, ...others] = HEAD_ENDS;
  const oneEnd = others.reduce(
    (inner, end) => `SUBSTITUTE(${inner},${quote(end)},${quote(usual)})`,
    `${text}&${quote(usual)}`,
  );
  const place = `FIND(${quote(usual)},${oneEnd})`;
  const rest = `MID(${text},${place},${LONGEST_CELL})`;
  const wordsOnly = DIGITS.reduce((inner, digit) => `SUBSTITUTE(${inner},"${digit}","")`, rest);
  const before = `IF(LEN(${wordsOnly})=LEN(${rest}),LEFT(${text},${place}-1),"")`;
  return `IF(OR(ISTEXT(${cell}),ISNUMBER(${cell})),${before},"")`;
}

/** Cleaned text of a cell that holds no error. */
function cleaned(of: Reference, layout: Layout): string {
  return (of.op === "column" ? layout.shown(of.column) : null) ?? trimmed(reference(of, layout));
}

function reference(of: Reference, layout: Layout): string {
  return of.op === "column" ? layout.column(of.column) : layout.parameter(of.parameter);
}

function quantity(of: Quantity, layout: Layout): string {
  switch (of.op) {
    case "number":
      return of.value < 0 ? `(${of.value})` : String(of.value);
    case "column":
    case "parameter":
      return reference(of, layout);
    case "arithmetic":
      return `(${quantity(of.left, layout)}${of.operator}${quantity(of.right, layout)})`;
    case "extreme":
      return `${of.which.toUpperCase()}(${of.of.map((item) => quantity(item, layout)).join(",")})`;
    case "tenths":
      return `INT(${quantity(of.of, layout)}*${TENTHS_SCALE}+${TENTHS_OFFSET})`;
    case "day":
      return `INT(${quantity(of.of, layout)})`;
  }
}

function references(of: Quantity): readonly Reference[] {
  switch (of.op) {
    case "number":
      return [];
    case "column":
    case "parameter":
      return [of];
    case "arithmetic":
      return [...references(of.left), ...references(of.right)];
    case "extreme":
      return of.of.flatMap(references);
    case "tenths":
    case "day":
      return references(of.of);
  }
}

// Text compares greater than any number and an error spreads: compare only once every cell is known to hold a number.
function comparison(condition: Extract<Condition, { op: "compare" }>, layout: Layout): string {
  const cells = new Set(
    [...references(condition.left), ...references(condition.right)].map((of) => reference(of, layout)),
  );
  const test = `${quantity(condition.left, layout)}${condition.relation}${quantity(condition.right, layout)}`;
  return [...cells].reduceRight((inner, cell) => `IF(ISNUMBER(${cell}),${inner},FALSE)`, test);
}

/** Whether the cell is blank, or whether it is filled: an error is no content. */
function blank(of: Reference, isBlank: boolean, layout: Layout): string {
  const hidden = of.op === "column" ? layout.shown(of.column) : null;
  const relation = isBlank ? "=0" : ">0";
  if (hidden) return `(LEN(${hidden})${relation})`;
  const cell = reference(of, layout);
  return `IF(ISERROR(${cell}),${isBlank ? "TRUE" : "FALSE"},LEN(${trimmed(cell)})${relation})`;
}

/** Formula text, without equals sign, that is TRUE or FALSE and never an error. */
export function conditionFormula(condition: Condition, layout: Layout): string {
  switch (condition.op) {
    case "constant":
      return condition.value ? "TRUE" : "FALSE";
    case "and":
    case "or":
      return junction(condition.op, condition.of, layout);
    case "not":
      if (condition.of.op === "isBlank") return blank(condition.of.of, false, layout);
      // Not NOT: Univer's engine answers #VALUE! when it is given a comparison already made (test/parity).
      return `IF(${conditionFormula(condition.of, layout)},FALSE,TRUE)`;
    case "isNumber":
      return `ISNUMBER(${reference(condition.of, layout)})`;
    case "isBlank":
      return blank(condition.of, true, layout);
    case "isError":
      return `ISERROR(${reference(condition.of, layout)})`;
    case "isInteger": {
      const cell = reference(condition.of, layout);
      return `IF(ISNUMBER(${cell}),INT(${cell})=${cell},FALSE)`;
    }
    case "isShorter": {
      const hidden = condition.of.op === "column" ? layout.shown(condition.of.column) : null;
      const length = `LEN(${hidden ?? cleaned(condition.of, layout)})`;
      const test = `AND(${length}>0,${length}<${condition.than})`;
      // The hidden cell shows nothing of an error; the cell itself would spread it.
      return hidden ? test : `IF(ISERROR(${reference(condition.of, layout)}),FALSE,${test})`;
    }
    case "compare":
      return comparison(condition, layout);
    case "textIs": {
      const cell = reference(condition.of, layout);
      const tests = condition.anyOf.map((item) => `${cleaned(condition.of, layout)}=${quote(item)}`);
      return `IF(ISTEXT(${cell}),${tests.length === 1 ? tests[0] : `OR(${tests.join(",")})`},FALSE)`;
    }
    case "reads":
      return readsFormula(condition, layout);
    case "codeIs": {
      const tests = condition.anyOf.map((item) => `${reference(condition.of, layout)}=${quote(item)}`);
      return tests.length === 1 ? `(${tests[0]})` : `OR(${tests.join(",")})`;
    }
  }
}

function junction(op: "and" | "or", of: readonly Condition[], layout: Layout): string {
  const [first] = of;
  if (!first) return op === "and" ? "TRUE" : "FALSE";
  if (of.length === 1) return conditionFormula(first, layout);
  return `${op.toUpperCase()}(${of.map((item) => conditionFormula(item, layout)).join(",")})`;
}

function exactFormula({ list, key }: Extract<Value, { op: "exact" }>, layout: Layout): string {
  const place = `SUMPRODUCT((${layout.list(list)}=${cleaned(key, layout)})*${layout.places(list)})`;
  return `IF(ISTEXT(${reference(key, layout)}),${place},0)`;
}

/** Sign that no spelling holds. */
const BAR = "|";

/** FIND knows no joker, and a text that holds the sign between spellings is none of them. */
function readsFormula({ of, spellings }: Extract<Condition, { op: "reads" }>, layout: Layout): string {
  const cell = reference(of, layout);
  const known = quote(`${BAR}${spellings.join(BAR)}${BAR}`);
  const text = `SUBSTITUTE(${folded(cleaned(of, layout))},"${BAR}","${BAR}${BAR}")`;
  return `IF(ISTEXT(${cell}),ISNUMBER(FIND("${BAR}"&${text}&"${BAR}",${known})),FALSE)`;
}

function readingFormula({ list, key, numbers }: Extract<Value, { op: "reading" }>, layout: Layout): string {
  const cell = reference(key, layout);
  const text = folded(cleaned(key, layout));
  const place = `SUMPRODUCT((${layout.list(spellingList(list))}=${text})*${layout.list(readingList(list))})`;
  return `IF(${numbers ? `OR(ISTEXT(${cell}),ISNUMBER(${cell}))` : `ISTEXT(${cell})`},${place},0)`;
}

/** Formula text, without equals sign, of what a computed column or parameter holds. */
export function valueFormula(value: Value, layout: Layout): string {
  switch (value.op) {
    case "text":
      return quote(value.text);
    case "today":
      return "TODAY()";
    case "emojiLength":
      return `LEN("${EMOJI}")`;
    case "join":
      return value.of.map((item) => valueFormula(item, layout)).join("&");
    case "choose":
      return value.cases.reduceRight(
        (otherwise, [condition, chosen]) =>
          `IF(${conditionFormula(condition, layout)},${valueFormula(chosen, layout)},${otherwise})`,
        valueFormula(value.otherwise, layout),
      );
    case "position": {
      const cell = reference(value.key, layout);
      const key = `SUBSTITUTE(${cleaned(value.key, layout)},",",".")`;
      const place = `SUMPRODUCT((${layout.list(value.list)}=${key})*${layout.places(value.list)})`;
      return `IF(OR(ISTEXT(${cell}),ISNUMBER(${cell})),IF(LEN(${key})=0,0,${place}),0)`;
    }
    case "exact":
      return exactFormula(value, layout);
    case "head":
      return headFormula(value.of, layout);
    case "reading":
      return readingFormula(value, layout);
    case "lookup": {
      const place = reference(value.position, layout);
      return `IF(ISNUMBER(${place}),IF(${place}>0,INDEX(${layout.list(value.list)},${place}),""),"")`;
    }
    case "clean": {
      const cell = reference(value.of, layout);
      return `IF(ISTEXT(${cell}),${cleaned(value.of, layout)},"")`;
    }
    case "key": {
      const cell = reference(value.of, layout);
      const text = `SUBSTITUTE(${cleaned(value.of, layout)},",",".")`;
      return `IF(OR(ISTEXT(${cell}),ISNUMBER(${cell})),${text},"")`;
    }
    case "shown": {
      const cell = reference(value.of, layout);
      return `IF(ISERROR(${cell}),"",${trimmed(cell)})`;
    }
    case "count": {
      const cell = reference(value.key, layout);
      const key = `SUBSTITUTE(${cleaned(value.key, layout)},",",".")`;
      const list = layout.list(value.list);
      // &"" makes a text of a blank: Univer's engine may take a blank for "0" (test/parity).
      const test = value.prefix === "" ? `${list}&""=${key}` : `${list}=${quote(value.prefix)}&${key}`;
      const matches = `SUMPRODUCT(--(${test}))`;
      return `IF(OR(ISTEXT(${cell}),ISNUMBER(${cell})),IF(LEN(${key})=0,0,${matches}),0)`;
    }
    default:
      return quantity(value, layout);
  }
}
