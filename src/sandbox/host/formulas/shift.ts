/** References that move: filled to another cell, or pushed by inserted and deleted rows and columns. */
import { tokenize } from "./tokenize";
import { columnIndex, columnLetters } from "../../../core/grid/address";

export interface Structure {
  readonly axis: "row" | "column";
  /** First row or column that is inserted or deleted. */
  readonly at: number;
  /** Negative when they are deleted. */
  readonly count: number;
}

interface Corner {
  readonly absolute: boolean;
  /** Zero-based. */
  readonly index: number;
}

/** Where a row or column goes; null when it is deleted. */
export function moved(index: number, { at, count }: Structure): number | null {
  if (index < at) return index;
  if (count >= 0) return index + count;
  return index < at - count ? null : index + count;
}

/** Rewrites each reference of a formula; `null` makes it #REF!. */
export function rewrite(formula: string, change: (sheet: string, body: string) => string | null): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  if (!tokens) return formula;
  const rewritten = tokens.map((token) => {
    if (token.type !== "reference" || token.text.endsWith("#REF!")) return token.text;
    const split = token.text.lastIndexOf("!") + 1;
    const sheet = token.text.slice(0, split);
    const body = change(sheet, token.text.slice(split));
    return body === null ? `${sheet}#REF!` : sheet + body;
  });
  return (formula.startsWith("=") ? "=" : "") + rewritten.join("");
}

function eachCorner(
  body: string,
  row: (corner: Corner) => number | null,
  column: (corner: Corner) => number | null,
): string | null {
  const lost: number[] = [];
  const put = (index: number | null, text: (at: number) => string): string => {
    if (index !== null && index >= 0) return text(index);
    lost.push(index ?? -1);
    return "";
  };
  const changed = body.replace(
    /(\$?)([A-Za-z]+)(?![A-Za-z])|(\$?)(\d+)/g,
    (...match: (string | undefined)[]) => {
      const [, columnMark = "", letters, rowMark = "", digits] = match;
      if (letters === undefined) {
        const index = row({ absolute: rowMark === "$", index: Number(digits) - 1 });
        return put(index, (at) => `${rowMark}${at + 1}`);
      }
      const index = column({ absolute: columnMark === "$", index: columnIndex(letters) });
      return put(index, (at) => `${columnMark}${columnLetters(at)}`);
    },
  );
  return lost.length > 0 ? null : changed;
}

/** The formula as it reads when it is filled `rows` down and `columns` to the right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const step = (by: number) => (corner: Corner) => (corner.absolute ? corner.index : corner.index + by);
  return rewrite(formula, (_sheet, body) => eachCorner(body, step(rows), step(columns)));
}

/** Both ends of a range under a structural change: a range shrinks; it is lost only as a whole. */
function pushRange(body: string, structure: Structure): string | null {
  const axis = structure.axis;
  const keep = (corner: Corner): number => corner.index;
  const push = (towards: "start" | "end") => (corner: Corner) => {
    const to = moved(corner.index, structure);
    if (to !== null) return to;
    return towards === "start" ? structure.at : structure.at - 1;
  };
  const [first = "", last] = body.split(":");
  const shiftEnd = (part: string, towards: "start" | "end"): string | null =>
    eachCorner(part, axis === "row" ? push(towards) : keep, axis === "column" ? push(towards) : keep);
  if (last === undefined) {
    const exact = (corner: Corner): number | null => moved(corner.index, structure);
    return eachCorner(first, axis === "row" ? exact : keep, axis === "column" ? exact : keep);
  }
  const start = shiftEnd(first, "start");
  const stop = shiftEnd(last, "end");
  if (start === null || stop === null) return null;
  const order = (part: string): number =>
    axis === "row" ? Number(/\d+/.exec(part)?.[0] ?? 0) : columnIndex(/[A-Za-z]+/.exec(part)?.[0] ?? "A");
  return order(start) > order(stop) ? null : `${start}:${stop}`;
}

/** The formula after rows or columns of a sheet were inserted or deleted; `onSheet` says whether a reference's prefix means that sheet. */
export function pushFormula(
  formula: string,
  structure: Structure,
  onSheet: (prefix: string) => boolean,
): string {
  return rewrite(formula, (sheet, body) => (onSheet(sheet) ? pushRange(body, structure) : body));
}
