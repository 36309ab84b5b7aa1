import { fromFileFormula } from "./file-formula";
import type { FileFormula, SheetCell } from "./sheet-cells";
import { shiftFormula } from "./shift-formula";
import { decodeXstring } from "./xstring";

/** Master of a shared formula: its text and where it is. */
interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Texts of the formulas of one sheet, its cells given in the order of the file. */
export class FormulaTexts {
  readonly #masters = new Map<string, Master>();

  /** The formula with its equals sign, as it is typed; null when the cell has none or the file does not say it. */
  textOf({ formula, row, column }: SheetCell): string | null {
    if (formula === null || formula.type === "dataTable") return null;
    const text = decodeXstring(formula.text).trim();
    if (formula.type !== "shared") return text === "" ? null : fromFileFormula(text);
    return this.#shared(formula, text, row, column);
  }

  /** A follower has the text of its master, moved to its place. */
  #shared({ group = "" }: FileFormula, text: string, row: number, column: number): string | null {
    if (text !== "") {
      this.#masters.set(group, { text, row, column });
      return fromFileFormula(text);
    }
    const master = this.#masters.get(group);
    if (!master) return null;
    return fromFileFormula(shiftFormula(master.text, row - master.row, column - master.column));
  }
}
