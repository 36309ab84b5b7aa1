import type { PackageParts } from "../../xlsx/package-parts";
import type { FileFormula, SheetCell, SheetContext } from "../../xlsx/sheet-cells";
import { readSheetCells } from "../../xlsx/sheet-cells";
import { XlsxError } from "../../xlsx/xlsx-error";
import type { XmlAttributes } from "../../xlsx/xml-reader";
import { decodeXstring, xmlBoolean } from "../../xlsx/xstring";
import { fromFileFormula } from "./file-formula";
import { shiftFormula } from "./shift-formula";
import type { CellSnapshot, RowSnapshot } from "./snapshot";
import type { XmlNode } from "./xml-tree";
import { XmlTreeBuilder } from "./xml-tree";

/** Cells that the sandbox accepts on one sheet, formatted empty ones included. */
const mostCells = 1_000_000;

/** A worksheet part: its cells, its rows that differ, and the rest as a tree. */
export interface SheetContent {
  readonly cells: readonly CellSnapshot[];
  readonly rows: readonly RowSnapshot[];
  readonly worksheet: XmlNode;
}

/** Master of a shared formula: its text and where it is. */
interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads a worksheet part; `style` turns an index of the file into one of the
 * snapshot. Throws `XlsxError` when the part cannot be read or has too many cells.
 */
export function readSheetContent(
  parts: PackageParts,
  path: string,
  context: SheetContext,
  style: (index: number) => number | null,
): SheetContent {
  const cells: CellSnapshot[] = [];
  const rows: RowSnapshot[] = [];
  const masters = new Map<string, Master>();
  const outside = new XmlTreeBuilder();
  readSheetCells(parts, path, context, {
    emptyCells: true,
    outside,
    cell: (cell) => {
      const formula = formulaOf(cell, masters);
      const index = style(cell.style);
      if (cell.value === null && formula === null && index === null) return;
      if (cells.length === mostCells)
        throw new XlsxError("too-large", `${path} has more than ${mostCells} cells`);
      const { row, column, value } = cell;
      cells.push({
        row,
        column,
        value,
        ...(formula === null ? {} : { formula }),
        ...(index === null ? {} : { style: index }),
      });
    },
    row: (row, attributes) => {
      const properties = rowProperties(attributes);
      if (Object.keys(properties).length > 0) rows.push({ row, ...properties });
    },
  });
  return { cells, rows, worksheet: outside.root };
}

function formulaOf({ formula, row, column }: SheetCell, masters: Map<string, Master>): string | null {
  if (formula === null || formula.type === "dataTable") return null;
  const text = decodeXstring(formula.text).trim();
  if (formula.type !== "shared") return text === "" ? null : fromFileFormula(text);
  return sharedFormula(formula, text, { row, column }, masters);
}

function sharedFormula(
  { group = "" }: FileFormula,
  text: string,
  at: Pick<Master, "row" | "column">,
  masters: Map<string, Master>,
): string | null {
  if (text !== "") {
    masters.set(group, { text, ...at });
    return fromFileFormula(text);
  }
  const master = masters.get(group);
  if (!master) return null;
  return fromFileFormula(shiftFormula(master.text, at.row - master.row, at.column - master.column));
}

function rowProperties({ ht, customHeight, hidden, outlineLevel }: XmlAttributes): Omit<RowSnapshot, "row"> {
  return {
    ...(ht !== undefined && xmlBoolean(customHeight) ? { height: Number(ht) } : {}),
    ...(xmlBoolean(hidden) ? { hidden: true } : {}),
    ...(Number(outlineLevel ?? 0) > 0 ? { outlineLevel: Number(outlineLevel) } : {}),
  };
}
