import { FormulaTexts } from "../../xlsx/formula-texts";
import type { PackageParts } from "../../xlsx/package-parts";
import { type SheetContext, readSheetCells } from "../../xlsx/sheet-cells";
import { XlsxError } from "../../xlsx/xlsx-error";
import type { XmlAttributes } from "../../xlsx/xml-reader";
import { xmlBoolean } from "../../xlsx/xstring";
import type { CellSnapshot, RowSnapshot } from "./snapshot";
import { type XmlNode, XmlTreeBuilder } from "./xml-tree";

/** Cells that the sandbox accepts on one sheet, formatted empty ones included. */
const mostCells = 1_000_000;

/** A worksheet part: its cells, its rows that differ, and the rest as a tree. */
export interface SheetContent {
  readonly cells: readonly CellSnapshot[];
  readonly rows: readonly RowSnapshot[];
  readonly worksheet: XmlNode;
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
  const formulas = new FormulaTexts();
  const outside = new XmlTreeBuilder();
  readSheetCells(parts, path, context, {
    emptyCells: true,
    outside,
    cell: (cell) => {
      const formula = formulas.textOf(cell);
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

function rowProperties({ ht, customHeight, hidden, outlineLevel }: XmlAttributes): Omit<RowSnapshot, "row"> {
  return {
    ...(ht !== undefined && xmlBoolean(customHeight) ? { height: Number(ht) } : {}),
    ...(xmlBoolean(hidden) ? { hidden: true } : {}),
    ...(Number(outlineLevel ?? 0) > 0 ? { outlineLevel: Number(outlineLevel) } : {}),
  };
}
