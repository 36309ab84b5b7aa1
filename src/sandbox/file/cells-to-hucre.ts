import type { Cell, CellStyle as FileStyle } from "hucre";
import { isCellError } from "../../core/plan/grid";
import type { CellSnapshot, SheetSnapshot } from "./snapshot";
import { toFileFormula } from "./file-formula";
import { guardEncoded } from "./xml-text";
import { fromA1, toA1 } from "../../core/plan/address";

/** Texts that the file library would take for an error value. */
const looksLikeError = /^#[A-Z/0_]+[!?A]?$/;

/** Cells for the file library, keyed "row,column"; notes are on their cells. */
export function toFileCells(sheet: SheetSnapshot, styles: readonly FileStyle[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) cells.set(key(cell.row, cell.column), toFileCell(cell, styles));
  for (const note of sheet.notes) {
    const position = fromA1(note.cell);
    if (!position) throw new Error(`Note on ${note.cell}, which is no cell`);
    const at = key(position.row, position.column);
    cells.set(at, { ...cells.get(at), comment: { text: guardEncoded(note.text) } });
  }
  return cells;
}

/** Addresses of the formulas whose last result is an error: the library writes them as text. */
export function errorResults(sheet: SheetSnapshot): ReadonlySet<string> {
  return new Set(
    sheet.cells.filter((cell) => cell.formula !== undefined && isCellError(cell.value)).map(toA1),
  );
}

function toFileCell(cell: CellSnapshot, styles: readonly FileStyle[]): Partial<Cell> {
  const style = cell.style === undefined ? undefined : styles[cell.style];
  if (cell.style !== undefined && !style) throw new Error(`No style ${cell.style}`);
  return { ...content(cell), ...(style ? { style } : {}) };
}

function content({ value, formula }: CellSnapshot): Partial<Cell> {
  const plain = isCellError(value) ? value.error : typeof value === "string" ? guardEncoded(value) : value;
  if (formula !== undefined) return { formula: toFileFormula(formula), formulaResult: plain };
  const typedText = typeof value === "string" && looksLikeError.test(value);
  // As rich text it stays text.
  return typedText ? { richText: [{ text: value }] } : { value: plain };
}

const key = (row: number, column: number): string => `${row},${column}`;
