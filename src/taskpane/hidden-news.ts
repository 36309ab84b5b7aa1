import type { Notice } from "../app/session";
import type { Messages } from "../locales/messages";
import type { Item } from "./news-item";

/** What hides a cell, and what showing it costs where that empties the list of Ctrl+Z. */
export function hiddenItem(
  { cell, part, by, costsUndo }: Extract<Notice, { kind: "hidden-cell" }>,
  { notices, findings }: Messages,
): Item {
  const told = notices.hiddenCell(findings.cell(cell.sheet, cell.address), part, by);
  return { intent: "info", text: costsUndo ? `${told} ${notices.showingCosts}` : told, hidden: cell };
}
