import { createScanner, getLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import { LONGEST_FILE } from "./longest-file";
import type { Problem } from "./problem";

/** Objects and lists inside each other; an edition has nine. */
const DEEPEST = 20;
/** Values and keys of a file, one by one; the largest programme that we know has a tenth of that. */
const MOST_VALUES = 50_000;
/** Problems that are told: the others wait until these are mended. */
const MOST_PROBLEMS = 50;

// jsonc-parser's kinds of tokens: const enums of its own, that a single-file transform cannot read.
const OPENING = new Set([1, 3]);
const CLOSING = new Set([2, 4]);
// Commas and colons.
const SEPARATORS = new Set([...CLOSING, 5, 6]);
const END = 17;

export interface JsonReading {
  /** The content, of objects without prototype; undefined when there is none. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The line (from 1) of a value, or of the nearest one around it. */
  lineOf(path: Problem["path"]): number;
}

/**
 * What no roadmap is, told without recursion and before anything is made of the text: a hostile file must neither
 * exhaust the stack nor keep the only thread.
 */
function excessIn(text: string): Problem["reason"] | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  let values = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPENING.has(token)) depth += 1;
    if (CLOSING.has(token)) depth -= 1;
    if (!SEPARATORS.has(token)) values += 1;
    if (depth > DEEPEST) return { kind: "too-deep", limit: DEEPEST };
    if (values > MOST_VALUES) return { kind: "too-many-values", limit: MOST_VALUES };
  }
  return null;
}

/** Where each line begins. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length),
];

/** The line (from 1) of an offset: as many as begin before it. */
function lineIn(starts: readonly number[], offset: number): number {
  let [first, last] = [0, starts.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((starts[middle] ?? 0) <= offset) first = middle + 1;
    else last = middle;
  }
  return first;
}

const columnAt = (text: string, offset: number): number =>
  offset - Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1));

function valueOf(
  node: Node,
  path: Problem["path"],
  tell: (key: string, at: Node, path: Problem["path"]) => void,
): unknown {
  if (node.type === "array")
    return (node.children ?? []).map((item, place) => valueOf(item, [...path, place], tell));
  if (node.type !== "object") return node.value;
  const made: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name = String(key.value);
    if (seen.has(name)) tell(name, key, path);
    seen.add(name);
    // « __proto__ » is a key like any other.
    Object.defineProperty(made, name, {
      value: valueOf(value, [...path, name], tell),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

function nodeAt(root: Node | undefined, path: Problem["path"]): Node | undefined {
  let found = root;
  for (const step of path) {
    const next =
      typeof step === "number"
        ? found?.children?.[step]
        : found?.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
    if (!next) break;
    found = next;
  }
  return found;
}

const nothing = (reason: Problem["reason"], line: number | null = null): JsonReading => ({
  value: undefined,
  problems: [{ path: [], line, reason }],
  lineOf: () => 1,
});

/**
 * Reads JSON that may have comments and a comma after the last item, with the line of each value.
 * What is too large or too deep is not read at all; a syntax error is told at its line and column.
 */
export function readJson(text: string): JsonReading {
  if (text.length > LONGEST_FILE) return nothing({ kind: "too-large", limit: LONGEST_FILE });
  const content = text.replace(/^\uFEFF/, " ");
  const excess = excessIn(content);
  if (excess) return nothing(excess);
  const starts = lineStarts(content);
  const lineAt = (offset: number) => lineIn(starts, offset);
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { allowTrailingComma: true });
  const problems: Problem[] = errors.slice(0, 1).map(({ offset }) => ({
    path: [...getLocation(content, offset).path].filter((step) => step !== ""),
    line: lineAt(offset),
    reason: { kind: "syntax", column: columnAt(content, offset) },
  }));
  if (problems.length > 0 || !root) {
    const empty = nothing({ kind: "syntax", column: 1 }, 1);
    return problems.length > 0 ? { ...empty, problems } : empty;
  }
  const value = valueOf(root, [], (key, at, path) => {
    if (problems.length >= MOST_PROBLEMS) return;
    problems.push({ path, line: lineAt(at.offset), reason: { kind: "repeated-key", key } });
  });
  return { value, problems, lineOf: (path) => lineAt(nodeAt(root, path)?.offset ?? 0) };
}
