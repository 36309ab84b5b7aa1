/**
 * Excel's own rules for the few functions that the template uses, strictly:
 * whatever is not modelled here throws, so that nothing is guessed. Fast, where
 * a whole spreadsheet engine takes minutes; that engine checks it on a sample.
 */
import { fromA1 } from "../../src/core/grid/address";
import { isCellError, type CellError, type CellValue } from "../../src/core/grid/grid";

/** What a formula may look at: cells of its own row, and names. */
export interface Cells {
  /** The workbook: what looks at no row of its own is worked out once in it. */
  readonly book: object;
  /** Cell of the formula's own row, by column, zero-based. */
  cell(column: number): CellValue;
  /** Cell of any row, both zero-based. */
  cellAt(column: number, row: number): CellValue;
  /** Cells of the row from one column to another. */
  between(first: number, last: number): readonly CellValue[];
  /** A single cell, or the cells of a range. */
  name(name: string): CellValue | readonly CellValue[];
  today(): number;
}

type Answer = CellValue | readonly CellValue[];
/** A formula ready to be worked out in any row. */
export type Formula = (cells: Cells) => Answer;

const error = (code: string): CellError => ({ error: code });
const VALUE = error("#VALUE!");

function unknown(what: string): never {
  throw new Error(`Not modelled: ${what}`);
}

const isMany = (answer: Answer): answer is readonly CellValue[] => Array.isArray(answer);

function one(answer: Answer): CellValue {
  return isMany(answer) ? unknown("a range where one value is expected") : answer;
}

/** Number of a text in arithmetic: plain decimals only, as in en-US Excel. */
function toNumber(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : VALUE;
}

/** General format: fifteen significant digits. */
function toText(value: CellValue): string | CellError {
  if (isCellError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

function toCondition(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === "string") return unknown(`a text as a condition: ${value}`);
  return value === null ? false : Boolean(value);
}

const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** A blank takes the type of what it is compared with. */
function alike(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function order(left: CellValue, right: CellValue): number {
  const a = alike(left, right);
  const b = alike(right, left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    if (a === b) return 0;
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

type Operation = (left: CellValue, right: CellValue) => CellValue;

const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  "<=": (difference) => difference <= 0,
  ">": (difference) => difference > 0,
  ">=": (difference) => difference >= 0,
};

function calculate(operator: string, left: number, right: number): CellValue {
  if (operator === "/" && right === 0) return error("#DIV/0!");
  const result =
    operator === "+"
      ? left + right
      : operator === "-"
        ? left - right
        : operator === "*"
          ? left * right
          : left / right;
  return Number.isFinite(result) ? result : error("#NUM!");
}

const join: Operation = (left, right) => {
  const [a, b] = [toText(left), toText(right)];
  if (isCellError(a)) return a;
  return isCellError(b) ? b : a + b;
};

const comparison =
  (holds: (difference: number) => boolean): Operation =>
  (left, right) => {
    if (isCellError(left)) return left;
    return isCellError(right) ? right : holds(order(left, right));
  };

const arithmetic =
  (operator: string): Operation =>
  (left, right) => {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (isCellError(a)) return a;
    return isCellError(b) ? b : calculate(operator, a, b);
  };

function operation(operator: string): Operation {
  const compare = comparisons[operator];
  if (compare) return comparison(compare);
  return operator === "&" ? join : arithmetic(operator);
}

/** Formulas that look at names and constants only: their answer is the same in every row. */
const rowless = new WeakSet<Formula>();

/** A formula made of others: worked out once a workbook when none of them looks at its row. */
function made(parts: readonly Formula[], formula: Formula): Formula {
  if (!parts.every((part) => rowless.has(part))) return formula;
  const answers = new WeakMap<object, { readonly answer: Answer }>();
  const once: Formula = (cells) => {
    const known = answers.get(cells.book) ?? { answer: formula(cells) };
    answers.set(cells.book, known);
    return known.answer;
  };
  rowless.add(once);
  return once;
}

function binary(operator: string, left: Formula, right: Formula): Formula {
  const apply = operation(operator);
  return made([left, right], (cells) => {
    const a = left(cells);
    const b = right(cells);
    if (isMany(a)) return a.map((item, place) => apply(item, isMany(b) ? (b[place] ?? error("#N/A")) : b));
    return isMany(b) ? b.map((item) => apply(a, item)) : apply(a, b);
  });
}

const values = (args: readonly Formula[], cells: Cells): CellValue[] => args.map((arg) => one(arg(cells)));
const firstError = (found: readonly CellValue[]): CellError | undefined => found.find(isCellError);

function numbers(
  args: readonly Formula[],
  cells: Cells,
  then: (found: readonly number[]) => CellValue,
): CellValue {
  const found = values(args, cells);
  const failed = firstError(found);
  if (failed) return failed;
  return then(
    found.map((value) => (typeof value === "number" ? value : unknown("a number that is not one"))),
  );
}

/** Every argument is worked out, and the first error is the answer: what one of them decides ends nothing. */
function junction(args: readonly Formula[], cells: Cells, decides: boolean): CellValue {
  let failed: CellError | undefined;
  let decided = false;
  let isOther = false;
  for (const arg of args) {
    const value = one(arg(cells));
    if (isCellError(value)) failed ??= value;
    else if (typeof value !== "boolean") isOther = true;
    else if (value === decides) decided = true;
  }
  if (isOther && !failed) return unknown("a condition that is not a boolean");
  return failed ?? (decided ? decides : !decides);
}

function onText(arg: Formula | undefined, cells: Cells, then: (text: string) => CellValue): CellValue {
  const text = toText(one(arg?.(cells) ?? null));
  return isCellError(text) ? text : then(text);
}

const sum = (of: readonly CellValue[]): CellValue =>
  firstError(of) ?? of.reduce<number>((total, item) => total + (typeof item === "number" ? item : 0), 0);

function textOf(value: CellValue): string {
  const text = toText(value);
  return isCellError(text) ? unknown("an error as a search text") : text;
}

function search(needle: CellValue, within: CellValue): CellValue {
  if (isCellError(needle)) return needle;
  if (isCellError(within)) return within;
  const [wanted, text] = [textOf(needle), textOf(within)];
  if (/[*?~]/.test(wanted)) return unknown("a wildcard");
  const place = text.toLowerCase().indexOf(wanted.toLowerCase());
  return place < 0 ? VALUE : place + 1;
}

type Call = (args: readonly Formula[], cells: Cells) => Answer;
const test =
  (holds: (value: CellValue) => boolean): Call =>
  (args, cells) =>
    holds(values(args, cells)[0] ?? null);

const functions: Readonly<Record<string, Call>> = {
  TRUE: () => true,
  FALSE: () => false,
  IF: ([condition, whenTrue, whenFalse], cells) => {
    const chosen = toCondition(one(condition?.(cells) ?? null));
    if (isCellError(chosen)) return chosen;
    const branch = chosen ? whenTrue : whenFalse;
    return branch ? branch(cells) : unknown("IF without its two branches");
  },
  AND: (args, cells) => junction(args, cells, false),
  OR: (args, cells) => junction(args, cells, true),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test(isCellError),
  LEN: ([arg], cells) => onText(arg, cells, (text) => text.length),
  LOWER: ([arg], cells) => onText(arg, cells, (text) => text.toLowerCase()),
  TRIM: ([arg], cells) =>
    onText(arg, cells, (text) =>
      text
        .split(" ")
        .filter((word) => word !== "")
        .join(" "),
    ),
  SUBSTITUTE: ([arg, before, after], cells) =>
    onText(arg, cells, (text) =>
      onText(before, cells, (old) =>
        onText(after, cells, (by) => (old === "" ? text : text.replaceAll(old, () => by))),
      ),
    ),
  FIND: (args, cells) => {
    const found = values(args, cells);
    const [wanted, text] = found.map(toText);
    if (wanted === undefined || text === undefined) return unknown("FIND without a text");
    if (isCellError(wanted) || isCellError(text)) return firstError([wanted, text]) ?? VALUE;
    const place = text.indexOf(wanted);
    return place < 0 ? VALUE : place + 1;
  },
  LEFT: ([text, length], cells) =>
    onText(text, cells, (of) => numbers(length ? [length] : [], cells, ([count = 0]) => of.slice(0, count))),
  MID: ([text, start, length], cells) =>
    onText(text, cells, (of) =>
      numbers(start && length ? [start, length] : [], cells, ([from = 1, count = 0]) =>
        of.slice(from - 1, from - 1 + count),
      ),
    ),
  CHAR: (args, cells) => numbers(args, cells, ([code = 0]) => String.fromCharCode(code)),
  INT: (args, cells) => numbers(args, cells, ([number = 0]) => Math.floor(number)),
  ABS: (args, cells) => numbers(args, cells, ([number = 0]) => Math.abs(number)),
  MIN: (args, cells) => numbers(args, cells, (found) => Math.min(...found)),
  MAX: (args, cells) => numbers(args, cells, (found) => Math.max(...found)),
  SUMPRODUCT: ([arg], cells) => {
    const found = arg?.(cells) ?? null;
    return isMany(found) ? sum(found) : found;
  },
  COUNTA: (args, cells) => args.flatMap((arg) => arg(cells)).filter((value) => value !== null).length,
  INDEX: ([range, place], cells) => {
    const of = range?.(cells) ?? null;
    const at = one(place?.(cells) ?? null);
    if (!isMany(of) || typeof at !== "number") return unknown("INDEX of something else");
    return of[at - 1] ?? error("#REF!");
  },
  SEARCH: (args, cells) => search(...(values(args, cells) as [CellValue, CellValue])),
  DATE: (args, cells) =>
    numbers(
      args,
      cells,
      ([year = 0, month = 0, day = 0]) =>
        (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000,
    ),
  TODAY: (_, cells) => cells.today(),
};

const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+\.?\d*(?:E[+-]?\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(.])|([A-Za-z_][A-Za-z0-9_.]*)|(<=|>=|<>|[-+*/&=<>(),:]))/y;

interface Token {
  readonly type: "text" | "number" | "cell" | "word" | "sign";
  readonly text: string;
}

function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.length) {
    const start = token.lastIndex;
    const match = token.exec(formula);
    if (!match) return unknown(`formula at ${formula.slice(start, start + 20)}`);
    const [, text, number, cell, word, sign] = match;
    if (text !== undefined) found.push({ type: "text", text: text.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) found.push({ type: "number", text: number });
    else if (cell !== undefined) found.push({ type: "cell", text: cell });
    else if (word !== undefined) found.push({ type: "word", text: word });
    else found.push({ type: "sign", text: sign ?? "" });
  }
  return found;
}

/** Weakest first; operators of one level go from left to right. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

class Reader {
  private place = 0;
  constructor(
    private readonly all: readonly Token[],
    private readonly ownRow: number,
  ) {}

  read(): Formula {
    const formula = this.level(0);
    return this.place === this.all.length
      ? formula
      : unknown(`what follows: ${this.all[this.place]?.text ?? ""}`);
  }

  private isSign(text: string): boolean {
    const next = this.all[this.place];
    return next?.type === "sign" && next.text === text;
  }

  private take(text: string): void {
    if (!this.isSign(text)) unknown(`${this.all[this.place]?.text ?? "the end"} instead of ${text}`);
    this.place += 1;
  }

  private level(depth: number): Formula {
    const operators = levels[depth];
    if (!operators) return this.operand();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((item) => this.isSign(item));
      if (operator === undefined) return left;
      this.place += 1;
      left = binary(operator, left, this.level(depth + 1));
    }
  }

  private operand(): Formula {
    if (this.isSign("-")) {
      this.place += 1;
      return binary(
        "-",
        made([], () => 0),
        this.operand(),
      );
    }
    if (this.isSign("(")) {
      this.place += 1;
      const inner = this.level(0);
      this.take(")");
      return inner;
    }
    const next = this.all[this.place];
    this.place += 1;
    if (!next) return unknown("a formula that ends too early");
    if (next.type === "text") return made([], () => next.text);
    if (next.type === "number") {
      const number = Number(next.text);
      return made([], () => number);
    }
    if (next.type === "cell") return this.cell(next.text);
    return next.type === "word" ? this.word(next.text) : unknown(next.text);
  }

  private cell(address: string): Formula {
    const { column, row } = fromA1(address) ?? unknown(address);
    if (this.isSign(":")) {
      this.place += 1;
      const last = fromA1(this.all[this.place]?.text ?? "") ?? unknown(address);
      this.place += 1;
      return (cells) => cells.between(column, last.column);
    }
    return row + 1 === this.ownRow ? (cells) => cells.cell(column) : (cells) => cells.cellAt(column, row);
  }

  private word(name: string): Formula {
    if (!this.isSign("(")) {
      const constant = name === "TRUE" || name === "FALSE" ? functions[name] : undefined;
      return made([], constant ? (cells) => constant([], cells) : (cells) => cells.name(name));
    }
    this.place += 1;
    const args: Formula[] = [];
    while (!this.isSign(")")) {
      if (args.length > 0) this.take(",");
      args.push(this.level(0));
    }
    this.take(")");
    const call = functions[name] ?? unknown(`function ${name}`);
    return made(args, (cells) => call(args, cells));
  }
}

/** Reads a formula with its equals sign, written for a one-based row. Throws on whatever is not modelled. */
export function readFormula(formula: string, row: number): (cells: Cells) => CellValue {
  const read = new Reader(tokens(formula), row).read();
  return (cells) => {
    const answer = one(read(cells));
    // A formula whose answer is a blank cell shows zero.
    return answer ?? 0;
  };
}
