/** Everything that a sheet holds, cell by cell: to know what people typed on a sheet that we are drawing. */
import { toA1 } from "../../core/grid/address";
import type { CellContent, SheetDrawing } from "../../core/programme/workbook/drawing";
import { drawnCells } from "../../core/programme/workbook/drawn-cell";
import { restoring, writeCompared } from "./compare-write";
import { toValue } from "./cell-content";
import { formulaOf, queueStanding, standingOf } from "./standing";
import type { HeldCell } from "./write-cell";

/** Asks for what the sheet holds at this moment of the batch. */
export function queueUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,valueTypes,formulas,numberFormat,rowIndex,columnIndex");
  return used;
}

/** The cells of a used range that hold something. */
export const usedCells = (sheet: string, used: Excel.Range): readonly HeldCell[] =>
  used.isNullObject ? [] : cellsIn(sheet, used);

/** The cells of a range that hold something; it was asked for as a used range is. */
export function cellsIn(sheet: string, used: Excel.Range): readonly HeldCell[] {
  const values: readonly (readonly unknown[])[] = used.values;
  const types: readonly (readonly unknown[])[] = used.valueTypes;
  const formulas: readonly (readonly unknown[])[] = used.formulas;
  const formats: readonly (readonly unknown[])[] = used.numberFormat;
  return values.flatMap((line, row) =>
    line.flatMap((given, column) => {
      const value = toValue(given, String(types[row]?.[column]));
      const formula = formulaOf(formulas[row]?.[column], value);
      if (value === null && formula === null) return [];
      const address = toA1({ row: used.rowIndex + row, column: used.columnIndex + column });
      return [{ cell: { sheet, address }, value, formula, numberFormat: String(formats[row]?.[column]) }];
    }),
  );
}

const bare = (text: string): string => text.replace(/^'/, "");

/** Formulas may be spelt otherwise once they are written; a table fills its columns itself. */
function isDrawn({ value, formula }: HeldCell, drawn: CellContent | undefined): boolean {
  if (typeof drawn === "string" && drawn.startsWith("=")) return formula !== null || value === drawn;
  if (formula !== null || drawn === null || drawn === undefined) return false;
  return typeof drawn === "string" && typeof value === "string"
    ? bare(value) === bare(drawn)
    : value === drawn;
}

/** The cells of a sheet of ours that hold something else than what we draw there: somebody typed it. */
export function typedCells(cells: readonly HeldCell[], drawing: SheetDrawing): readonly HeldCell[] {
  const drawn = new Map(drawnCells(drawing).map(({ place, content }) => [toA1(place), content]));
  return cells.filter((cell) => !isDrawn(cell, drawn.get(cell.cell.address)));
}

/** Puts back what somebody typed on a sheet just before we drew over it; two round trips. */
export async function putBackTyped(context: Excel.RequestContext, typed: readonly HeldCell[]): Promise<void> {
  if (typed.length === 0) return;
  const queued = typed.map(({ cell }) =>
    queueStanding(context.workbook.worksheets.getItem(cell.sheet), cell),
  );
  await context.sync();
  await writeCompared(
    context,
    typed.flatMap((held, place) => {
      const now = queued[place];
      return now ? [restoring(standingOf(now).held, held)] : [];
    }),
  );
}
