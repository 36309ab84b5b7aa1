import type { SheetSnapshot, WorkbookSnapshot } from "../../file/snapshot";

/** A sheet with nothing in it. */
export const emptySheet = (name: string): SheetSnapshot => ({
  name,
  visibility: "visible",
  showGridlines: true,
  cells: [],
  columns: [],
  rows: [],
  freeze: null,
  merges: [],
  conditionalFormats: [],
  validations: [],
  tables: [],
  names: [],
  charts: [],
  notes: [],
  protection: null,
  page: null,
});

/** What Excel shows when it starts in French: one empty sheet. */
export const emptySnapshot: WorkbookSnapshot = {
  styles: [],
  sheets: [emptySheet("Feuil1")],
  names: [],
  customXmlParts: [],
  activeSheet: 0,
  date1904: false,
};
