/** The grid of a workbook whose data validations and conditional formats are known: those of the template. */
import { toBlocks } from "../../src/core/grid/blocks";
import type { Grid } from "../../src/core/grid/grid";
import type { CellControl, ControlType, SheetRules } from "../../src/core/grid/sheet-rules";
import type { SheetDrawing, ValidationRule } from "../../src/core/programme/workbook/drawing";
import { drawing } from "./plan-grid";

const types: Readonly<Record<ValidationRule["type"], ControlType>> = {
  none: "any",
  list: "list",
  decimal: "decimal",
  wholeNumber: "whole",
  date: "date",
  custom: "custom",
};

function formulasOf(rule: ValidationRule): readonly string[] {
  if (rule.type === "none") return [];
  if (rule.type === "custom") return [rule.formula];
  return rule.type === "list" ? [rule.source] : [String(rule.min), String(rule.max)];
}

const controlOf = ({ range, rule }: SheetDrawing["validations"][number]): CellControl => ({
  blocks: toBlocks(range),
  type: types[rule.type],
  isBetween: true,
  formulas: formulasOf(rule),
});

/** What a drawing makes of a sheet, as it is read again. */
export const rulesOf = ({ validations, conditionalFormats }: SheetDrawing): SheetRules => ({
  controls: validations.map(controlOf),
  highlights: conditionalFormats.map(({ range, formula }) => ({ blocks: toBlocks(range), formula })),
});

/** The same grid, each sheet of the template with its rules; `change` alters those of one, by role. */
export function withRules(
  grid: Grid,
  change: Readonly<Record<string, (rules: SheetRules) => SheetRules>> = {},
): Grid {
  const drawn = new Map(drawing().sheets.map((sheet) => [sheet.title, sheet]));
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => {
      const own = drawn.get(sheet.name);
      const rules = own ? rulesOf(own) : { controls: [], highlights: [] };
      return { ...sheet, rules: change[own?.role ?? ""]?.(rules) ?? rules };
    }),
  };
}
