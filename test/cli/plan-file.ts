/** Plans as files, made from the drawings of the template: what people send, without a spreadsheet to make it. */
import type { FormatCategory, Grid, GridSheet } from "../../src/core/grid/grid";
import { toA1 } from "../../src/core/grid/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { drawing, planGrid, type PlanInputs } from "../support/plan-grid";
import { withFormulas } from "../support/with-formulas";
import { withRules } from "../support/with-rules";

export { fullPlan } from "../support/full-plan";

/** The lists and highlights that the template draws, for a sheet that has any. */
function drawnRules({ name, rules }: GridSheet): Pick<SheetSnapshot, "conditionalFormats" | "validations"> {
  const drawn = rules && drawing().sheets.find((sheet) => sheet.title === name);
  return {
    conditionalFormats: (drawn?.conditionalFormats ?? []).map((format, place) => ({
      ...format,
      priority: place + 1,
    })),
    validations: (drawn?.validations ?? []).map((validation) => ({ ...validation, ignoreBlanks: true })),
  };
}

/** A number format of each category that the template draws; the place of each is its style. */
const codes: Readonly<Partial<Record<FormatCategory, string>>> = {
  date: "yyyy-mm-dd",
  percent: "0%",
  text: "@",
};
const drawn = Object.keys(codes);

function toSnapshot(sheet: GridSheet): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    showGridlines: true,
    cells: sheet.values.flatMap((values, line) =>
      values.flatMap((value, place): readonly CellSnapshot[] => {
        const style = drawn.indexOf(sheet.formats[line]?.[place] ?? "");
        const at = { row: sheet.origin.row + line, column: sheet.origin.column + place };
        const cell = style < 0 ? at : { ...at, style };
        const formula = sheet.formulas?.[toA1(at)];
        if (formula !== undefined) return [{ ...cell, value, formula }];
        return value === null ? [] : [{ ...cell, value }];
      }),
    ),
    columns: [],
    rows: [],
    freeze: null,
    merges: [],
    ...drawnRules(sheet),
    tables: [],
    names: sheet.names,
    charts: [],
    notes: [],
    protection: null,
    page: null,
  };
}

/** A workbook that holds the values, the names and the formulas of a grid. */
export function gridSnapshot({ sheets, names, date1904 }: Grid): WorkbookSnapshot {
  return {
    styles: Object.values(codes).map((numberFormat) => ({ numberFormat })),
    sheets: sheets.map(toSnapshot),
    names,
    customXmlParts: [],
    activeSheet: 0,
    date1904,
  };
}

/** An .xlsx file that holds what a grid does. */
export const gridFile = (grid: Grid): Promise<Uint8Array> => writeXlsxFile(gridSnapshot(grid));

/** An .xlsx file that holds the template with these inputs, its formulas not worked out. */
export const planFile = (inputs: PlanInputs): Promise<Uint8Array> =>
  gridFile(withRules(withFormulas(planGrid(inputs))));
