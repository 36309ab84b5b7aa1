import { toA1 } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { FindingCell } from "../programme/finding/facts";
import type { Template } from "../programme/template";
import type { FieldId } from "../programme/workbook/identification";
import { locateIdentification } from "./locate";

/** Where a field of « Identification » is filled in; null when the plan has none, or its programme does not use it. */
export function fieldCell(grid: Grid, template: Template, id: FieldId): FindingCell | null {
  if (template.unusedFields?.includes(id)) return null;
  const located = locateIdentification(grid, template);
  const label = located?.labels[id];
  if (!located || !label) return null;
  const { row, column } = label;
  return { sheet: located.sheet.name, address: toA1({ row, column: column + located.valueOffset }) };
}
