import type { Grid } from "../grid/grid";
import { readPlan } from "../reading/read-plan";
import type { Plan } from "../programme/plan";
import type { RuledCells } from "../grid/sheet-rules";
import { findNames } from "../reading/found-names";
import type { Template } from "../programme/template";
import { controlBlocks, controlGaps, highlightGaps } from "./compare-sheet";
import { expectedSheets, type ExpectedSheet } from "./expected-sheet";
import type { Integrity } from "./integrity";
import { settingName } from "../programme/workbook/setting-names";
import { USUAL_PREFIX } from "../programme/workbook/settle-names";

/** What the names of this template start with; null when several templates could be meant. */
function prefixOf(grid: Grid, plan: Plan): string | null {
  const found = findNames(grid, plan.identification?.sheet ?? null);
  if (found) return found.prefix;
  const ending = settingName("referenceDate").toUpperCase();
  return grid.names.some(({ name }) => name.toUpperCase().endsWith(ending)) ? null : USUAL_PREFIX;
}

/** What the template gives its sheets, where they are now; nothing where several templates could be meant. */
export function expectedIn(grid: Grid, template: Template): readonly ExpectedSheet[] {
  const plan = readPlan(grid, template);
  const prefix = prefixOf(grid, plan);
  return prefix === null ? [] : expectedSheets({ grid, plan, template, prefix });
}

/** The cells of a workbook that the template gives data validations to, where they are now. */
export const ruledCells = (grid: Grid, template: Template): readonly RuledCells[] =>
  expectedIn(grid, template).map(({ sheet, controls }) => ({
    sheet: sheet.name,
    blocks: controlBlocks(controls),
  }));

/**
 * Compares the data validations and conditional formats of a workbook with those of the template; null when
 * none are known, as while people type. Those that users added are theirs.
 */
export function checkIntegrity(grid: Grid, plan: Plan, template: Template): Integrity | null {
  if (grid.sheets.every(({ rules }) => rules === undefined)) return null;
  const prefix = prefixOf(grid, plan);
  const sheets = expectedSheets({ grid, plan, template, prefix: prefix ?? USUAL_PREFIX });
  // Lists of another template are no loss of this one: what cannot be told apart is not compared.
  if (prefix === null) return { gaps: [], unknown: sheets.map(({ sheet }) => sheet.name) };
  return {
    gaps: sheets.flatMap((expected) => {
      const { rules } = expected.sheet;
      if (!rules) return [];
      return [...controlGaps(expected, rules, grid), ...highlightGaps(expected, rules)];
    }),
    unknown: sheets.filter(({ sheet }) => !sheet.rules).map(({ sheet }) => sheet.name),
  };
}
