/** A drawing as the cells that it makes: what each one holds, and the format that it ends with. */
import { toA1 } from "../../src/core/grid/address";
import type { CellContent, SheetDrawing } from "../../src/core/programme/workbook/drawing";
import { corners } from "./plan-grid";

export interface DrawnCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** en-US code; "General" when no style says otherwise. */
  readonly numberFormat: string;
}

/** Number format of a cell, the last style that gives one winning. */
function formatAt(sheet: SheetDrawing, row: number, column: number): string {
  const found = sheet.styles.filter(({ range, style }) => {
    const { top, left, bottom, right } = corners(range);
    return (
      style.numberFormat !== undefined && row >= top && row <= bottom && column >= left && column <= right
    );
  });
  return found.at(-1)?.style.numberFormat ?? "General";
}

/** Every cell that a drawing writes, row by row of each block. */
export function drawnCells(sheet: SheetDrawing): readonly DrawnCell[] {
  return sheet.content.flatMap(({ range, content }) => {
    const { top, left } = corners(range);
    return content.flatMap((line, row) =>
      line.flatMap((value, column) => {
        if (value === null) return [];
        const place = { row: top + row, column: left + column };
        return [
          {
            address: toA1(place),
            ...place,
            content: value,
            numberFormat: formatAt(sheet, place.row, place.column),
          },
        ];
      }),
    );
  });
}

export const isFormula = (content: CellContent): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Names that a formula uses: what is neither a text, a sheet, a function, a cell nor a constant. */
export function namesIn(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  const words = bare.match(/[A-Za-z_\\][A-Za-z0-9_.]*(?![A-Za-z0-9_.(])/g) ?? [];
  return words.filter((word) => !/^([A-Z]{1,3}\d*|TRUE|FALSE|E)$/.test(word));
}
