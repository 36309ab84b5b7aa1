/** Plans as files, made from the drawings of the template: what people send, without a spreadsheet to make it. */
import type { Grid, GridSheet } from "../../src/core/plan/grid";
import { toA1 } from "../../src/core/plan/address";
import { isoToSerial } from "../../src/core/plan/fiscal-year";
import { ptnSss20231 } from "../../src/core/roadmap/editions/ptn-sss-2023.1";
import type { Target } from "../../src/core/roadmap/schema";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { drawing, planGrid, type PlanInputs, type RowInputs } from "../support/plan-grid";
import { withFormulas } from "../support/with-formulas";
import { withRules } from "../support/with-rules";

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

function toSnapshot(sheet: GridSheet): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    showGridlines: true,
    cells: sheet.values.flatMap((values, line) =>
      values.flatMap((value, place): readonly CellSnapshot[] => {
        const cell = { row: sheet.origin.row + line, column: sheet.origin.column + place };
        const formula = sheet.formulas?.[toA1(cell)];
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
  return { styles: [], sheets: sheets.map(toSnapshot), names, customXmlParts: [], activeSheet: 0, date1904 };
}

/** An .xlsx file that holds what a grid does. */
export const gridFile = (grid: Grid): Promise<Uint8Array> => writeXlsxFile(gridSnapshot(grid));

/** An .xlsx file that holds the template with these inputs, its formulas not worked out. */
export const planFile = (inputs: PlanInputs): Promise<Uint8Array> =>
  gridFile(withRules(withFormulas(planGrid(inputs))));

const BASELINE = 0.5;
const DATA_DATE = "2025-06-01";
const ENDED_YEARS = 2;

const rateOf = (target: Target): number | null => {
  if (target.kind === "percentage") return target.atLeast;
  // Both readings of « +5% » are then met.
  return target.kind === "relative" ? BASELINE + target.delta / 100 : null;
};

const resultOf = (target: Target): number | string | null =>
  target.kind === "milestone" ? "Atteint" : rateOf(target);

/** Every target reached in the years that are over, local targets equal to the ministerial ones. */
function indicatorInputs(targets: readonly Target[]): RowInputs {
  const years = targets.flatMap((target, place) => {
    const year = place + 1;
    const local = [`local${year}`, rateOf(target)] as const;
    return year <= ENDED_YEARS ? [local, [`result${year}`, resultOf(target)] as const] : [local];
  });
  return { baseline: BASELINE, ...Object.fromEntries(years) };
}

/** A plan in which nothing is missing: targets reached, risks rated, conditions in place, actions done. */
export const fullPlan: PlanInputs &
  Required<Pick<PlanInputs, "indicators" | "risks" | "actions" | "identification">> = {
  choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
  identification: {
    accountable: "Santé Québec",
    fiscalYear: "2024-2025",
    followUp: "S2",
    dataDate: isoToSerial(DATA_DATE),
    relativeReading: "Points de pourcentage",
  },
  indicators: Object.fromEntries(
    ptnSss20231.indicators.map(({ id, targets }) => [id, indicatorInputs(targets)]),
  ),
  risks: Object.fromEntries(ptnSss20231.risks.map(({ id }) => [id, { likelihood: 2, impact: 3 }])),
  change: Object.fromEntries(ptnSss20231.successConditions.map(({ id }) => [id, { status: "En place" }])),
  actions: [
    {
      number: "A1",
      aim: "Indicateur 1.1",
      type: "Action",
      action: "Former les équipes",
      owner: "Direction des ressources informationnelles",
      start: isoToSerial("2024-09-01"),
      due: isoToSerial("2025-03-31"),
      progress: 1,
      status: "Réalisée",
      done: isoToSerial("2025-03-14"),
    },
  ],
};
