import type { FindingCell } from "../core/findings/finding";
import type { Context } from "./context";
import { failure } from "./perform";
import { settledOf } from "./session";

/** Shows the cell in the workbook. Nothing changes in the pane unless the host refuses. */
export function goToFinding({ ask, lock, session }: Context, cell: FindingCell): Promise<void> {
  return lock(async () => {
    try {
      await ask((workbook) => workbook.goTo(cell));
    } catch (error) {
      session.set(failure({ kind: "go-to", cell }, error, settledOf(session.get())));
    }
  });
}
