import type { Cell, CellStyle as FileStyle, Hyperlink } from "hucre";
import { isCellError } from "../../core/grid/grid";
import type { CellSnapshot, LinkSnapshot, SheetSnapshot } from "./snapshot";
import { toFileFormula } from "../../xlsx/file-formula";
import { guardEncoded } from "./xml-text";
import { fromA1, toA1 } from "../../core/grid/address";

/** Texts that the file library would take for an error value. */
const looksLikeError = /^#[A-Z/0_]+[!?A]?$/;

const longestText = 32_767;
const longestFormula = 8_192;

/** Cells for the file library, keyed "row,column"; notes and links are on their cells. */
export function toFileCells(sheet: SheetSnapshot, styles: readonly FileStyle[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) cells.set(key(cell.row, cell.column), toFileCell(cell, styles));
  const add = (address: string, content: Partial<Cell>): void => {
    const position = fromA1(address);
    if (!position) throw new Error(`${address} is no cell`);
    const at = key(position.row, position.column);
    cells.set(at, { ...cells.get(at), ...content });
  };
  for (const { cell, text } of sheet.notes) add(cell, { comment: { text: guardEncoded(text) } });
  for (const link of sheet.links ?? []) add(link.cell, { hyperlink: toFileLink(link) });
  return cells;
}

function toFileLink({ target, tip }: LinkSnapshot): Hyperlink {
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(target);
  return {
    ...(outside ? { target } : { target: "", location: target }),
    ...(tip === undefined ? {} : { tooltip: tip }),
  };
}

/** Addresses of the formulas whose last result is an error: the library writes them as text. */
export function errorResults(sheet: SheetSnapshot): ReadonlySet<string> {
  return new Set(
    sheet.cells.filter((cell) => cell.formula !== undefined && isCellError(cell.value)).map(toA1),
  );
}

function toFileCell(cell: CellSnapshot, styles: readonly FileStyle[]): Partial<Cell> {
  checkLengths(cell);
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

/** Excel repairs a file that has longer ones. */
function checkLengths(cell: CellSnapshot): void {
  const { value, formula = "" } = cell;
  if (typeof value === "string" && value.length > longestText) {
    throw new Error(`Text of ${value.length} characters in ${toA1(cell)}`);
  }
  if (formula.length > longestFormula)
    throw new Error(`Formula of ${formula.length} characters in ${toA1(cell)}`);
}

const key = (row: number, column: number): string => `${row},${column}`;
