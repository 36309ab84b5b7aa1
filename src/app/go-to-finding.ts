import type { FindingCell } from "../core/findings/finding";
import type { Context } from "./context";
import { failure } from "./perform";
import { settledOf } from "./session";
import { watch } from "./watchdog";

/** Shows the cell in the workbook. Nothing changes in the pane unless the host refuses. */
export function goToFinding({ workbook, clock, lock, session }: Context, cell: FindingCell): Promise<void> {
  return lock(async () => {
    try {
      await watch(clock, () => workbook.goTo(cell));
    } catch (error) {
      session.set(failure({ kind: "go-to", cell }, error, settledOf(session.get())));
    }
  });
}
