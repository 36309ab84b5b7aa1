import { toA1, type CellPosition } from "../core/grid/address";
import { assembleCells } from "../core/grid/assemble-cells";
import type { CellValue, FormatCategory, GridSheet } from "../core/grid/grid";
import { generalFormat, type CellFormat } from "./cell-formats";
import { FormulaTexts } from "./formula-texts";
import type { SheetCell } from "./sheet-cells";
import { MissingPartError, XlsxError } from "./xlsx-error";

/** Cells of one row, side by side: columns, values, formats. */
interface Row {
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formats: FormatCategory[];
  /** Rightmost column until now: a cell that is not beyond it may be there already. */
  last: number;
}

type Cells = Pick<
  GridSheet,
  "origin" | "values" | "formats" | "strays" | "notCalculated" | "formulas" | "formatCodes"
>;

/** A sheet with more formulas is not a plan: their texts would take memory for nothing. */
export const MOST_FORMULAS = 50_000;

/** Nor one with more cells that have a number format of their own. */
const MOST_CODES = 200_000;

/** Gathers the cells of a sheet into rectangles. Of two cells in one place the last one counts, as in the file. */
export class GridSheetBuilder {
  readonly #rows = new Map<number, Row>();
  readonly #notCalculated = new Map<string, CellPosition>();
  readonly #texts = new FormulaTexts();
  #formulas: Map<string, string> | null = new Map();
  #codes: Map<string, string> | null = new Map();
  #cells = 0;

  /**
   * @param formats Of the cell styles; null when the file has none.
   * @param maximum Cells that hold something, at most.
   */
  constructor(
    private readonly formats: readonly CellFormat[] | null,
    private readonly maximum: number,
  ) {}

  /** Throws `XlsxError` "too-large" past the maximum, `MissingPartError` when the cell needs formats that are lost. */
  add(cell: SheetCell): void {
    const { category, code } = this.#formatOf(cell);
    let row = this.#rows.get(cell.row);
    if (!row) this.#rows.set(cell.row, (row = { columns: [], values: [], formats: [], last: -1 }));
    if (cell.column <= row.last) this.#forget(cell);
    row.last = Math.max(row.last, cell.column);
    row.columns.push(cell.column);
    // Excel does not tell an empty text from a cell that holds nothing.
    row.values.push(cell.value === "" ? null : cell.value);
    row.formats.push(category);
    this.#cells += 1;
    if (this.#cells > this.maximum) throw new XlsxError("too-large", `a sheet of ${this.#cells} cells`);
    if (cell.formula !== null) this.#addFormula(cell);
    if (code !== null) this.#addCode(cell, code);
  }

  /** The smallest rectangles that hold every cell, but for those that stand far away. */
  build(): Cells {
    const notCalculated = [...this.#notCalculated.values()];
    return {
      ...assembleCells(this.#rows),
      ...(notCalculated.length > 0 && { notCalculated }),
      ...(this.#formulas && { formulas: Object.fromEntries(this.#formulas) }),
      ...(this.#codes && { formatCodes: Object.fromEntries(this.#codes) }),
    };
  }

  #formatOf({ style }: SheetCell): CellFormat {
    if (this.formats) return this.formats[style] ?? generalFormat;
    if (style !== 0) throw new MissingPartError(`a cell has style ${style}, the file has no styles`);
    return generalFormat;
  }

  /** What was said of a cell in the same place, if there was one. */
  #forget(cell: SheetCell): void {
    const address = toA1(cell);
    this.#notCalculated.delete(address);
    this.#formulas?.delete(address);
    this.#codes?.delete(address);
  }

  #addFormula(cell: SheetCell): void {
    const address = toA1(cell);
    if (cell.value === null) this.#notCalculated.set(address, { row: cell.row, column: cell.column });
    if (this.#formulas?.size === MOST_FORMULAS) this.#formulas = null;
    this.#formulas?.set(address, this.#texts.textOf(cell) ?? "");
  }

  #addCode(cell: SheetCell, code: string): void {
    if (this.#codes?.size === MOST_CODES) this.#codes = null;
    this.#codes?.set(toA1(cell), code);
  }
}
