/** The same workbook as `univer-book.ts` works out, by the rules of `excel-formula.ts`: each cell when it is asked for. */
import { fromA1 } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/grid";
import { readFormula, type Cells } from "./excel-formula";
import type { BookName, BookSheet, CalculatedBook } from "./univer-book";

interface Range {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

function rangeOf(formula: string): Range {
  const match = /^='((?:[^']|'')+)'!(\$[A-Z]+\$\d+)(?::(\$[A-Z]+\$\d+))?$/.exec(formula);
  const first = fromA1(match?.[2] ?? "");
  const last = fromA1(match?.[3] ?? match?.[2] ?? "");
  if (!match?.[1] || !first || !last || first.column !== last.column)
    throw new Error(`Not modelled: name ${formula}`);
  return {
    sheet: match[1].replaceAll("''", "'"),
    column: first.column,
    firstRow: first.row,
    lastRow: last.row,
  };
}

type Worker = (cells: Cells) => CellValue;

// Far more columns than any sheet here has: a cell's place as one number.
const WIDTH = 1000;
const placeOf = (row: number, column: number): number => row * WIDTH + column;

/** One sheet: what its cells hold, and what its formulas have already answered. */
class Sheet {
  readonly known = new Map<number, CellValue>();
  private readonly workers = new Map<number, Worker>();

  constructor(private readonly sheet: BookSheet) {
    for (const { formula, column, firstRow, rows } of sheet.formulas) {
      const worker = readFormula(formula, firstRow + 1);
      for (let row = firstRow; row < firstRow + rows; row += 1)
        this.workers.set(placeOf(row, column), worker);
    }
  }

  worker(row: number, column: number): Worker | undefined {
    return this.workers.get(placeOf(row, column));
  }

  constant(row: number, column: number): CellValue {
    return this.sheet.values.get(row)?.get(column) ?? null;
  }
}

/** What a formula of a row sees: a class, as one is made for every cell that is worked out. */
class RowCells implements Cells {
  constructor(
    readonly book: ExcelBook,
    private readonly sheet: string,
    private readonly row: number,
  ) {}

  cell(column: number): CellValue {
    return this.book.valueAt(this.sheet, this.row, column);
  }

  cellAt(column: number, row: number): CellValue {
    return this.book.valueAt(this.sheet, row, column);
  }

  between(first: number, last: number): readonly CellValue[] {
    const found: CellValue[] = [];
    for (let column = first; column <= last; column += 1) found.push(this.cell(column));
    return found;
  }

  name(name: string): CellValue | readonly CellValue[] {
    return this.book.named(name);
  }

  today(): number {
    return this.book.today;
  }
}

class ExcelBook implements CalculatedBook {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly names: ReadonlyMap<string, Range>;
  private readonly ranges = new Map<string, readonly CellValue[]>();

  constructor(
    sheets: readonly BookSheet[],
    names: readonly BookName[],
    readonly today: number,
  ) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, new Sheet(sheet)]));
    this.names = new Map(names.map(({ name, formula }) => [name, rangeOf(formula)]));
  }

  valueAt(name: string, row: number, column: number): CellValue {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    const worker = sheet.worker(row, column);
    if (!worker) return sheet.constant(row, column);
    const place = placeOf(row, column);
    const found = sheet.known.get(place);
    if (found !== undefined) return found;
    const value = worker(new RowCells(this, name, row));
    sheet.known.set(place, value);
    return value;
  }

  dispose(): void {
    this.ranges.clear();
  }

  named(name: string): CellValue | readonly CellValue[] {
    const range = this.names.get(name);
    if (!range) throw new Error(`No name ${name}`);
    const { sheet, column, firstRow, lastRow } = range;
    if (firstRow === lastRow) return this.valueAt(sheet, firstRow, column);
    const found =
      this.ranges.get(name) ??
      Array.from({ length: lastRow - firstRow + 1 }, (_, place) =>
        this.valueAt(sheet, firstRow + place, column),
      );
    this.ranges.set(name, found);
    return found;
  }
}

/** A workbook whose formulas follow Excel's rules; throws on a formula that they do not cover. */
export function excelBook(
  sheets: readonly BookSheet[],
  names: readonly BookName[],
  today: number,
): CalculatedBook {
  return new ExcelBook(sheets, names, today);
}
