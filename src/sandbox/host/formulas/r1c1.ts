/** References in R1C1, which some people have Excel show: `R[-1]C3` in B5 is `$C4`. */
import { rewrite } from "./shift";
import { columnIndex, columnLetters } from "../../../core/grid/address";
import { maxColumns, maxRows } from "../model/rect";

/** The cell that a formula stands in; zero-based. */
export interface Home {
  readonly row: number;
  readonly column: number;
}

function part(mark: "R" | "C", isAbsolute: boolean, index: number, home: number): string {
  if (isAbsolute) return `${mark}${index + 1}`;
  return index === home ? mark : `${mark}[${index - home}]`;
}

function cornerToR1C1(text: string, { row, column }: Home): string {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // Without letters the one « $ » of `$5` stands before the row.
  const isRowFixed = rowMark === "$" || (letters === "" && columnMark === "$");
  const down = digits === "" ? "" : part("R", isRowFixed, Number(digits) - 1, row);
  const across = letters === "" ? "" : part("C", columnMark === "$", columnIndex(letters), column);
  return down + across;
}

/** The formula of a cell as R1C1 shows it. */
export const toR1C1 = (formula: string, home: Home): string =>
  rewrite(formula, (_sheet, body) => {
    const corners = body.split(":").map((corner) => cornerToR1C1(corner, home));
    const [first = "", last = first] = corners;
    return first === last ? first : corners.join(":");
  });

/** Around the edge of the sheet, as Excel counts: the row above the first one is the last one. */
const wrapped = (index: number, most: number): number => ((index % most) + most) % most;

function axis(text: string | undefined, home: number, most: number): readonly [mark: string, index: number] {
  if (text === undefined || text === "") return ["", home];
  if (text.startsWith("[")) return ["", wrapped(home + Number(text.slice(1, -1)), most)];
  return ["$", Number(text) - 1];
}

const corner = String.raw`(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|R(\[-?\d+\]|\d+)?|C(\[-?\d+\]|\d+)?)`;
const oneCorner = new RegExp(`^${corner}$`, "i");
const words = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')+'!`,
    String.raw`\[[^\[\]]*\](?=[^\[\]]*!)`,
    String.raw`(?<![\p{L}\p{N}_.\\\]])${corner}(?::${corner})?(?![\p{L}\p{N}_.(!\[])`,
  ].join("|"),
  "giu",
);

function cornerToA1(text: string, home: Home): { readonly row: string; readonly column: string } {
  const [, cellRow, cellColumn, row, column] = oneCorner.exec(text) ?? [];
  const isRow = /^R(?!.*C)/i.test(text);
  const isColumn = /^C/i.test(text);
  const [rowMark, down] = axis(isRow ? row : cellRow, home.row, maxRows);
  const [columnMark, across] = axis(isColumn ? column : cellColumn, home.column, maxColumns);
  return {
    row: isColumn ? "" : `${rowMark}${down + 1}`,
    column: isRow ? "" : `${columnMark}${columnLetters(across)}`,
  };
}

function toA1(reference: string, home: Home): string {
  const corners = reference.split(":").map((text) => cornerToA1(text, home));
  const texts = corners.map(({ row, column }) => column + row);
  const [first = ""] = texts;
  const isWhole = corners.some(({ row, column }) => row === "" || column === "");
  return texts.length === 1 && isWhole ? `${first}:${first}` : texts.join(":");
}

/** A formula typed or written in R1C1, as A1. */
export const fromR1C1 = (formula: string, home: Home): string =>
  formula.replace(words, (word) => (/^["'[]/.test(word) ? word : toA1(word, home)));
