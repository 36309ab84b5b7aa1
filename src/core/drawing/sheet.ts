import type { SheetDrawing } from "../programme/workbook/drawing";

type Required = "role" | "title";

/** A sheet with nothing on it, to be completed. */
export function sheet(parts: Pick<SheetDrawing, Required> & Partial<SheetDrawing>): SheetDrawing {
  return {
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
  };
}
