import type { FindingCell } from "../core/programme/finding/facts";
import { hiddenPartOf } from "../core/validation/hidden-parts";
import type { Hiding } from "../workbook/workbook";
import type { Context } from "./context";
import { failure } from "./perform";
import { settledOf, type Ready, type Session } from "./session";

/** Offers to show the cell instead, when a hidden sheet or row holds it. */
function offering(ready: Ready, cell: FindingCell, part: Hiding): Ready {
  const known = hiddenPartOf(ready.validation.hidden, cell);
  // Excel tells of a hidden row, not what hides it.
  const by = known?.part === part ? known.by : "hand";
  return { ...ready, notice: { kind: "hidden-cell", cell, part, by } };
}

/** An earlier refusal to show a cell is over once one is shown. */
function forget(now: Session): Session {
  const isOver = now.status === "failed" && now.task.kind === "go-to";
  return isOver ? (now.before ?? now) : now;
}

/**
 * Shows the cell in the workbook. Nothing changes in the pane unless the host refuses, or no longer does, or the cell
 * is hidden as Excel is now: showing what people hid is asked first; `reveal` is the answer.
 */
export function goToFinding(
  { ask, lock, session, memory }: Context,
  cell: FindingCell,
  reveal = false,
): Promise<void> {
  return lock(async () => {
    const shown = settledOf(session.get());
    const ready = shown?.status === "ready" ? shown : null;
    const id = ready?.sheetIds?.get(cell.sheet);
    try {
      // Without a plan on screen there is nowhere to ask.
      const hiding = await ask((workbook) => workbook.goTo(cell, { id, reveal: reveal || !ready }));
      if (hiding && ready) {
        if (memory) memory.notice = null;
        session.set(offering(ready, cell, hiding));
      } else session.set(forget(session.get()));
    } catch (error) {
      session.set(failure({ kind: "go-to", cell }, error, shown));
    }
  });
}
