import type { Attempt } from "../workbook";
import { addHandlers } from "./handlers";

/** Calls `changed` after edits, and when sheets are shown, added or removed. Our own writes are left out. */
export function watch(attempt: Attempt, changed: () => void): Promise<() => Promise<void>> {
  return addHandlers(attempt, changed, (worksheets, tell) => [
    worksheets.onChanged.add((event) =>
      event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell(),
    ),
    worksheets.onActivated.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
  ]);
}
