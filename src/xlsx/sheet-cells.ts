import { fromA1 } from "../core/plan/address";
import type { CellValue } from "../core/plan/grid";
import type { RawCell } from "./cell-value";
import { cellValue } from "./cell-value";
import type { PackageParts } from "./package-parts";
import type { XmlAttributes } from "./xml-reader";
import { parsePart } from "./xml-reader";
import { XlsxError } from "./xlsx-error";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** A cell that holds a value or a formula. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** Null for a formula whose result the file does not hold. */
  readonly value: CellValue;
  /** Index in the cell styles of the workbook. */
  readonly style: number;
  readonly hasFormula: boolean;
}

/** What the values of a sheet depend on elsewhere in the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Gives each cell that holds something, in the order of the file; formatted empty cells are passed over. */
export function readSheetCells(
  parts: PackageParts,
  path: string,
  context: SheetContext,
  onCell: (cell: SheetCell) => void,
): void {
  const reader = new CellReader(context, onCell);
  parsePart(parts, path, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
}

/** Where the parser is. One reader per sheet, no object per cell: sheets may have millions of them. */
class CellReader {
  #row = -1;
  #column = -1;
  #style = 0;
  #type: string | undefined;
  #inCell = false;
  #hasFormula = false;
  #phonetic = false;
  #into: "value" | "inline" | null = null;
  #value: string | null = null;
  #inline: string | null = null;

  constructor(
    private readonly context: SheetContext,
    private readonly onCell: (cell: SheetCell) => void,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (this.#inCell) this.#openContent(name);
    else if (name === "row") {
      this.#row = attributes["r"] === undefined ? this.#row + 1 : Number(attributes["r"]) - 1;
      this.#column = -1;
    }
  }

  text(text: string): void {
    if (this.#into === "value") this.#value = (this.#value ?? "") + text;
    else if (this.#into === "inline") this.#inline = (this.#inline ?? "") + text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#into = null;
    else if (name === "rPh") this.#phonetic = false;
    else if (name === "c") this.#closeCell();
  }

  #openCell(attributes: XmlAttributes): void {
    this.#moveTo(attributes["r"]);
    this.#inCell = true;
    this.#style = Number(attributes["s"] ?? 0);
    this.#type = attributes["t"];
    this.#hasFormula = false;
    this.#value = null;
    this.#inline = null;
  }

  #openContent(name: string): void {
    if (name === "v") {
      this.#value = "";
      this.#into = "value";
    } else if (name === "f") this.#hasFormula = true;
    else if (name === "is") this.#inline = "";
    else if (name === "rPh") this.#phonetic = true;
    else if (name === "t" && !this.#phonetic) this.#into = "inline";
  }

  #closeCell(): void {
    this.#inCell = false;
    if (this.#value === null && this.#inline === null && !this.#hasFormula) return;
    const raw: RawCell = { type: this.#type, value: this.#value, inline: this.#inline };
    const value = cellValue(raw, this.context.strings, this.context.date1904);
    if (value === null && !this.#hasFormula) return;
    this.onCell({
      row: this.#row,
      column: this.#column,
      value,
      style: this.#style,
      hasFormula: this.#hasFormula,
    });
  }

  /** Cells may leave their address out: they then follow the previous one. Throws when off the sheet. */
  #moveTo(reference: string | undefined): void {
    const position =
      reference === undefined ? { row: Math.max(0, this.#row), column: this.#column + 1 } : fromA1(reference);
    if (!position || position.row > lastRow || position.column > lastColumn) {
      throw new XlsxError("malformed", `cell ${reference ?? "without address"} is not on a sheet`);
    }
    this.#row = position.row;
    this.#column = position.column;
  }
}
