import { fromA1 } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid";
import { type RawCell, cellValue } from "./cell-value";
import type { PackageParts } from "./package-parts";
import { type XmlAttributes, type XmlHandler, parsePart } from "./xml-reader";
import { XlsxError } from "./xlsx-error";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** A formula as the file holds it: the text may be that of another cell of the same group. */
export interface FileFormula {
  /** Without equals sign; empty for the followers of a shared formula. */
  readonly text: string;
  /** Attribute `t`: "shared", "array", "dataTable"; undefined for an ordinary one. */
  readonly type: string | undefined;
  /** Number of the shared formula. */
  readonly group: string | undefined;
}

/** A cell that holds a value or a formula, or only a format when asked for. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** Null for a formula whose result the file does not hold. */
  readonly value: CellValue;
  /** Index in the cell styles of the workbook. */
  readonly style: number;
  readonly formula: FileFormula | null;
}

/** What a reader of a worksheet part is told. */
export interface SheetHandler {
  readonly cell: (cell: SheetCell) => void;
  /** Give the formatted empty cells too. */
  readonly emptyCells?: boolean;
  readonly row?: (row: number, attributes: XmlAttributes) => void;
  /** Everything that is not in the rows. */
  readonly outside?: XmlHandler;
}

/** What the values of a sheet depend on elsewhere in the workbook. */
export interface SheetContext {
  /** Shared texts; null when the file has none. */
  readonly strings: readonly string[] | null;
  readonly date1904: boolean;
}

/** In the place of content whose address is not on a sheet. */
const NO_ADDRESS: CellValue = { error: "#REF!" };

/** Zero-based place of a row; null when its number is left out or is none. */
function rowNumber(text: string | undefined): number | null {
  const number = /^\d+$/.test(text ?? "") ? Number(text) - 1 : -1;
  return number >= 0 && number <= lastRow ? number : null;
}

/** Reads a worksheet part, cells in the order of the file. */
export function readSheetCells(
  parts: PackageParts,
  path: string,
  context: SheetContext,
  handler: SheetHandler,
): void {
  const reader = new CellReader(context, handler);
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

/** Where the parser is. One reader per sheet, no object per empty cell: sheets may have millions of them. */
class CellReader {
  #isWorksheet = false;
  #row = -1;
  #column = -1;
  #style = 0;
  #type: string | undefined;
  #inData = false;
  #inCell = false;
  #formula: { text: string; readonly type: string | undefined; readonly group: string | undefined } | null =
    null;
  #phonetic = false;
  #isMisplaced = false;
  #into: "value" | "inline" | "formula" | null = null;
  #value: string | null = null;
  #inline: string | null = null;

  constructor(
    private readonly context: SheetContext,
    private readonly handler: SheetHandler,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (!this.#inData) {
      if (!this.#isWorksheet) this.#checkRoot(name);
      if (name === "sheetData") this.#inData = true;
      else this.handler.outside?.open?.(name, attributes);
    } else if (name === "c") this.#openCell(attributes);
    else if (this.#inCell) this.#openContent(name, attributes);
    else if (name === "row") {
      this.#row = rowNumber(attributes["r"]) ?? this.#row + 1;
      this.#column = -1;
      this.handler.row?.(this.#row, attributes);
    }
  }

  text(text: string): void {
    if (this.#into === "value") this.#value = (this.#value ?? "") + text;
    else if (this.#into === "inline") this.#inline = (this.#inline ?? "") + text;
    else if (this.#into === "formula" && this.#formula) this.#formula.text += text;
    else if (!this.#inData) this.handler.outside?.text?.(text);
  }

  close(name: string): void {
    if (name === "sheetData") this.#inData = false;
    else if (!this.#inData) this.handler.outside?.close?.(name);
    else if (name === "v" || name === "t" || name === "f") this.#into = null;
    else if (name === "rPh") this.#phonetic = false;
    else if (name === "c") this.#closeCell();
  }

  #openCell(attributes: XmlAttributes): void {
    this.#moveTo(attributes["r"]);
    this.#inCell = true;
    const style = Number(attributes["s"] ?? 0);
    this.#style = Number.isInteger(style) ? style : 0;
    this.#type = attributes["t"];
    this.#formula = null;
    this.#value = null;
    this.#inline = null;
  }

  #openContent(name: string, attributes: XmlAttributes): void {
    if (name === "v") {
      this.#value = "";
      this.#into = "value";
    } else if (name === "f") {
      this.#formula = { text: "", type: attributes["t"], group: attributes["si"] };
      this.#into = "formula";
    } else if (name === "is") this.#inline = "";
    else if (name === "rPh") this.#phonetic = true;
    else if (name === "t" && !this.#phonetic) this.#into = "inline";
  }

  #closeCell(): void {
    this.#inCell = false;
    const formula = this.#formula;
    const wanted = this.#value !== null || this.#inline !== null || formula !== null;
    if (!wanted && this.handler.emptyCells !== true) return;
    const raw: RawCell = { type: this.#type, value: this.#value, inline: this.#inline };
    const content = cellValue(raw, this.context.strings, this.context.date1904);
    const value = this.#isMisplaced && content !== null ? NO_ADDRESS : content;
    if (value === null && formula === null && this.handler.emptyCells !== true) return;
    this.handler.cell({ row: this.#row, column: this.#column, value, style: this.#style, formula });
  }

  /** Another kind of document under the name of a worksheet must not pass for a sheet that is empty. */
  #checkRoot(name: string): void {
    if (name !== "worksheet") throw new XlsxError("malformed", `the root of a worksheet is ${name}`);
    this.#isWorksheet = true;
  }

  /**
   * Cells may leave their address out: they then follow the previous one. So do those whose address is none, or is
   * off the sheet: what they hold is an error value there, as nobody knows where it belongs. Throws when there is no
   * room left.
   */
  #moveTo(reference: string | undefined): void {
    const given = reference === undefined ? null : fromA1(reference);
    const isOn = given !== null && given.row <= lastRow && given.column <= lastColumn;
    this.#isMisplaced = reference !== undefined && !isOn;
    this.#row = isOn ? given.row : Math.max(0, this.#row);
    this.#column = isOn ? given.column : this.#column + 1;
    if (this.#row > lastRow || this.#column > lastColumn) {
      throw new XlsxError("malformed", `cell ${reference ?? "without address"} is not on a sheet`);
    }
  }
}
