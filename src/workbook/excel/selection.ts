import type { FindingCell } from "../../core/programme/finding/facts";
import type { Attempt } from "../workbook";
import { addHandlers } from "./handlers";
import { readBatch } from "./run";

/** The selected cell. One round trip; never writes. */
export function activeCell(attempt: Attempt): Promise<FindingCell> {
  return readBatch(attempt, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,worksheet/name");
    await context.sync();
    // Excel answers « 'Plan d''action'!B2 ».
    return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}

/** Calls `moved` when another cell is selected, or another sheet shown; never reads anything then. */
export function watchSelection(attempt: Attempt, moved: () => void): Promise<() => Promise<void>> {
  return addHandlers(attempt, moved, (worksheets, tell) => [
    worksheets.onSelectionChanged.add(tell),
    worksheets.onActivated.add(tell),
  ]);
}
