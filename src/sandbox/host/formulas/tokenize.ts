/** The words of a formula in Excel's en-US syntax. */
import { onceForKey } from "../../../core/collections/once-for";

export type TokenType =
  | "space"
  | "text"
  | "number"
  | "error"
  | "reference"
  | "structured"
  | "function"
  | "name"
  | "array"
  | "operator";

export interface Token {
  readonly type: TokenType;
  readonly text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const end = String.raw`(?![\p{L}\p{N}_.(!])`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

type Pattern = readonly [TokenType, RegExp];

const space: Pattern = ["space", /\s+/y];
const text: Pattern = ["text", /"(?:[^"]|"")*"/y];
const error: Pattern = ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy];
const structured: Pattern = [
  "structured",
  new RegExp(String.raw`(?:${word})?\[(?:[^\[\]]|\[[^\[\]]*\])*\]`, "uy"),
];
const array: Pattern = ["array", /\{[^{}]*\}/y];
const operator: Pattern = ["operator", /<>|<=|>=|[-+*/^&=<>%@:,()]/y];

/** What may start with a letter, a digit, "$" or an apostrophe; the first that matches wins. */
const wordLike: readonly Pattern[] = [
  ["reference", new RegExp(`(?:${sheet})?${cell}(?::${cell})?${end}`, "uy")],
  ["reference", new RegExp(String.raw`(?:${sheet})?\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${end}`, "uy")],
  ["reference", new RegExp(String.raw`(?:${sheet})?\$?[1-9]\d*:\$?[1-9]\d*${end}`, "uy")],
  ["reference", new RegExp(`(?:${sheet})#REF!`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  structured,
  ["function", new RegExp(String.raw`${word}\(`, "uy")],
  ["name", new RegExp(`(?:${sheet})?${word}`, "uy")],
];

/** Patterns to try, by the first sign; a formula is mostly operators and short words. */
const bySign: ReadonlyMap<string, readonly Pattern[]> = new Map([
  ...[" ", "\t", "\n", "\r", "\u00A0"].map((sign) => [sign, [space]] as const),
  ..."+-*/^&=<>%@:,()".split("").map((sign) => [sign, [operator]] as const),
  ['"', [text]] as const,
  ["#", [error]] as const,
  ["[", [structured]] as const,
  ["{", [array]] as const,
]);

/** Formulas that are remembered: an inserted template has three thousand, each asked for several times. */
const MOST = 5_000;
/** The tokens of the formula without its equals sign, or null when a part of it is no word of the language. */
export const tokenize = onceForKey(tokensOf, MOST);

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    if (!token) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token | null {
  for (const [type, pattern] of bySign.get(formula.charAt(position)) ?? wordLike) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { type, text: match[0] };
  }
  return null;
}
