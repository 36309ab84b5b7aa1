import type { DrawnName } from "../../core/programme/workbook/drawing";

/** Adds a name of a drawing, to the workbook or to its sheet; queues, sends nothing. */
export function addName(context: Excel.RequestContext, sheet: Excel.Worksheet, drawn: DrawnName): void {
  const names = drawn.scope === "workbook" ? context.workbook.names : sheet.names;
  const added = names.add(drawn.name, drawn.formula);
  if (!drawn.visible) added.visible = false;
}
