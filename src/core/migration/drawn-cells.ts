/** What the template puts on a sheet: people did not type it. */
import { toA1 } from "../grid/address";
import { isCellError, type CellValue } from "../grid/grid";
import type { CellContent, SheetDrawing } from "../programme/workbook/drawing";
import { drawnCells } from "../programme/workbook/drawn-cell";
import { lettersApart } from "../text/normal-form";

/** What a drawing puts in each cell, by address; cells that it leaves alone are absent. */
export const drawnContent = (drawing: Pick<SheetDrawing, "content">): ReadonlyMap<string, CellContent> =>
  new Map(
    drawnCells(drawing).flatMap(({ place, content }) =>
      content === null ? [] : [[toA1(place), content] as const],
    ),
  );

export const isFormula = (content: CellContent | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");

/** An earlier template wrote « Main-d'oeuvre » for « Main-d'œuvre »: its words are the template's all the same. */
const textKey = (text: string): string => lettersApart(text.replace(/\r\n?/g, "\n"));

const keyOf = (value: CellValue): string =>
  isCellError(value) ? `error ${value.error}` : `${typeof value} ${textKey(String(value))}`;

/** Tells, cell after cell, whether a value is one of those drawn on the sheet, wherever it stands now; each counts once. */
export function drawnOnce(drawing: SheetDrawing | undefined): (value: CellValue) => boolean {
  const left = new Map<string, number>();
  for (const content of drawing ? drawnContent(drawing).values() : []) {
    if (isFormula(content)) continue;
    const key = keyOf(content);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return (value) => {
    const key = keyOf(value);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}
