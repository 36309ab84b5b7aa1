import { toA1 } from "../core/plan/address";
import type { CellPosition, CellValue, FormatCategory, GridSheet } from "../core/plan/grid";
import { FormulaTexts } from "./formula-texts";
import type { SheetCell } from "./sheet-cells";
import { XlsxError } from "./xlsx-error";

/** Cells of one row, side by side: columns, values, styles. */
interface Row {
  readonly columns: number[];
  readonly values: CellValue[];
  readonly styles: number[];
}

type Cells = Pick<GridSheet, "origin" | "values" | "formats" | "notCalculated" | "formulas">;

/** A sheet with more formulas is not a plan: their texts would take memory for nothing. */
export const MOST_FORMULAS = 50_000;

/**
 * Gathers the cells of a sheet into rectangles. Rows without any cell share one
 * blank row, so that a stray cell at the bottom of the sheet costs nothing.
 */
export class GridSheetBuilder {
  readonly #rows = new Map<number, Row>();
  readonly #notCalculated: CellPosition[] = [];
  readonly #texts = new FormulaTexts();
  #formulas: Map<string, string> | null = new Map();
  #left = Number.POSITIVE_INFINITY;
  #right = -1;
  #cells = 0;

  constructor(
    private readonly formats: readonly FormatCategory[],
    private readonly maximum: number,
  ) {}

  /** Throws `XlsxError` "too-large" past the maximum. */
  add(cell: SheetCell): void {
    let row = this.#rows.get(cell.row);
    if (!row) this.#rows.set(cell.row, (row = { columns: [], values: [], styles: [] }));
    row.columns.push(cell.column);
    row.values.push(cell.value);
    row.styles.push(cell.style);
    this.#left = Math.min(this.#left, cell.column);
    this.#right = Math.max(this.#right, cell.column);
    this.#cells += 1;
    if (cell.formula !== null) this.#addFormula(cell);
    this.#check(this.#cells);
  }

  #addFormula(cell: SheetCell): void {
    if (cell.value === null) this.#notCalculated.push({ row: cell.row, column: cell.column });
    if (this.#formulas?.size === MOST_FORMULAS) this.#formulas = null;
    this.#formulas?.set(toA1(cell), this.#texts.textOf(cell) ?? "");
  }

  /** The smallest rectangles that hold every cell. */
  build(): Cells {
    const formulas = this.#formulas === null ? {} : { formulas: Object.fromEntries(this.#formulas) };
    if (this.#rows.size === 0) return { origin: { row: 0, column: 0 }, values: [], formats: [], ...formulas };
    const width = this.#right - this.#left + 1;
    this.#check(this.#rows.size * width);
    let top = Number.POSITIVE_INFINITY;
    let bottom = 0;
    for (const row of this.#rows.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
    const height = bottom - top + 1;
    const values = new Array<readonly CellValue[]>(height).fill(new Array<CellValue>(width).fill(null));
    const formats = new Array<readonly FormatCategory[]>(height).fill(
      new Array<FormatCategory>(width).fill("general"),
    );
    for (const [row, { columns, values: content, styles }] of this.#rows) {
      const categories = styles.map((style) => this.formats[style] ?? "general");
      values[row - top] = this.#line<CellValue>(width, null, columns, content);
      formats[row - top] = this.#line<FormatCategory>(width, "general", columns, categories);
    }
    return {
      origin: { row: top, column: this.#left },
      values,
      formats,
      ...(this.#notCalculated.length === 0 ? {} : { notCalculated: this.#notCalculated }),
      ...formulas,
    };
  }

  #line<T>(width: number, blank: T, columns: readonly number[], content: readonly T[]): readonly T[] {
    const line = new Array<T>(width).fill(blank);
    columns.forEach((column, index) => {
      line[column - this.#left] = content[index] ?? blank;
    });
    return line;
  }

  #check(cells: number): void {
    if (cells > this.maximum) throw new XlsxError("too-large", `a sheet of ${cells} cells`);
  }
}
