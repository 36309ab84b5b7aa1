import { onPaper } from "./paper";
import type { SheetDrawing } from "../programme/workbook/drawing";

type Required = "role" | "title";

/** A sheet with nothing on it but what is given, on the paper on which it can be read. */
export function sheet(parts: Pick<SheetDrawing, Required> & Partial<SheetDrawing>): SheetDrawing {
  return onPaper({
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
  });
}
