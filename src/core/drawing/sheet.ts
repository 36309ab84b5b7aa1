import { onPaper } from "./paper";
import { readable } from "./readable";
import type { SheetDrawing } from "../programme/workbook/drawing";

type Required = "role" | "title";

/** A sheet with nothing on it but what is given, in columns and on the paper in which it can be read. */
export function sheet(parts: Pick<SheetDrawing, Required> & Partial<SheetDrawing>): SheetDrawing {
  const drawn = {
    visibility: "visible",
    content: [],
    styles: [],
    columns: [],
    rowHeights: [],
    groups: [],
    freeze: null,
    validations: [],
    conditionalFormats: [],
    table: null,
    names: [],
    charts: [],
    page: null,
    protect: false,
    ...parts,
  } satisfies SheetDrawing;
  return onPaper(readable(drawn));
}
