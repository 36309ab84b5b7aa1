/** Workbooks whose formulas were replaced, and what gives them back. */
import { tableOf, columnPlace } from "../../src/core/programme/table/table";
import { withCells } from "./edited-grid";
import { cellOf, planGrid, template, withSheet } from "./plan-grid";
import { withFormulas } from "./with-formulas";
import { columnLetters } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";

export const SHEET = "Main-d'œuvre";
/** Five positions required and three filled, in the first row; two and two in the second. */
export const inputs = {
  workforce: { MO1: { required: 5, filled: 3 }, MO2: { required: 2, filled: 2 } },
} as const;
/** As it is read while people type: nobody tells which cells hold a formula. */
export const typing = withCells(planGrid(inputs), "workforce", { F5: -2, F6: 0 });
export const grid = withFormulas(typing);

export const gapFormula = (row: number): string =>
  `=IF(AND(ISNUMBER($D${row}),ISNUMBER($E${row})),(MAX((-1000000),MIN(1000000,$E${row}))-MAX((-1000000),MIN(1000000,$D${row}))),"")`;
export const letters = (column: string): string =>
  columnLetters(columnPlace(tableOf(template, "workforce"), column));
/** Hidden columns: the first codes, all the codes, and their words. */
export const [codes0, codes, words0] = [letters("codes0"), letters("codes"), letters("words0")];
export const diagnosticFormula = `=IF(LEN($${codes}5)=0,IF(COUNTA($C5,$D5,$E5,$G5,$H5)=0,"","✔ Rien à signaler"),TRIM($${words0}5))`;

export const edit = (
  address: string,
  before: string | number | null | { error: string },
  formula: string,
) => ({
  cell: { sheet: SHEET, address },
  before,
  after: { formula },
});

type Edit = ReturnType<typeof edit>;
export const certain = (first: Edit, ...others: readonly Edit[]) => ({
  certainty: "certain" as const,
  edits: [first, ...others] as const,
});

/** The result of a year to come, and its gap, as a workbook shows it that was worked out when that year had begun. */
export const gapOfAYearToCome = cellOf("indicators", "1.1", "gap3");
export const early = withCells(
  planGrid({
    choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    indicators: { "1.1": { result3: 0.4 } },
  }),
  "indicators",
  { [gapOfAYearToCome.address]: -50 },
);
export const EARLY = "2024-04-15";
/** Cell of `_reference` that says the day. */
export const REFERENCE_DATE = `B${Object.keys(template.settings).indexOf("referenceDate") + 2}`;

export const withActions = withFormulas(
  planGrid({
    actions: [
      { number: "A1", action: "Former" },
      { number: "A2", action: "Recruter" },
    ],
  }),
);
export const diagnosticOfAction = cellOf("actions", 1, "diagnostic");

/** The same sheet, read from its first cell that holds something. */
export const trimmed = (of: Grid, rows: number): Grid =>
  withSheet(of, "workforce", (sheet) => ({
    ...sheet,
    origin: { row: rows, column: 0 },
    values: sheet.values.slice(rows),
    formats: sheet.formats.slice(rows),
  }));

export const gapFacts = { column: "Écart", count: 1, row: "MO1", expected: null };
