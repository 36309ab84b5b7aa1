import { fromA1, toColumns } from "../core/grid/address";
import type { FindingCell } from "../core/programme/finding/facts";
import { hiddenPartOf } from "../core/validation/hidden-parts";
import type { Hiding } from "../workbook/workbook";
import type { Context } from "./context";
import { failure } from "./perform";
import { settledOf, type Ready, type Session } from "./session";
import { createViews } from "./views";

/** Offers to show the cell instead, when a hidden sheet, row or column holds it. */
function offering(ready: Ready, cell: FindingCell, part: Hiding, keepsUndo: boolean): Ready {
  const known = hiddenPartOf(ready.validation.hidden, cell);
  // Excel tells of a hidden row, not what hides it.
  const by = known?.part === part ? known.by : "hand";
  return {
    ...ready,
    notice: { kind: "hidden-cell", cell, part, by, ...(!keepsUndo && { costsUndo: true }) },
  };
}

/** The columns that fold with that of a cell; undefined when it stands alone. */
function bandOf(
  context: Context,
  { validation }: Ready,
  { sheet, address }: FindingCell,
): string | undefined {
  const column = fromA1(address)?.column ?? -1;
  const band = createViews(context)
    ?.years(validation)
    .find((each) => each.sheet === sheet && each.first <= column && column <= each.last);
  return band && toColumns(band);
}

/** An earlier refusal to show a cell is over once one is shown. */
function forget(now: Session): Session {
  const isOver = now.status === "failed" && now.task.kind === "go-to";
  return isOver ? (now.before ?? now) : now;
}

/**
 * Shows the cell in the workbook. Nothing changes in the pane unless the host refuses, or no longer does, or the cell
 * is hidden as Excel is now: showing what people hid is asked first, and unfolding a column too where it costs what
 * Ctrl+Z would undo; `reveal` is the answer.
 */
export function goToFinding(context: Context, cell: FindingCell, reveal = false): Promise<void> {
  const { ask, lock, session, memory, keepsUndo } = context;
  return lock(async () => {
    const shown = settledOf(session.get());
    const ready = shown?.status === "ready" ? shown : null;
    const id = ready?.sheetIds?.get(cell.sheet);
    const going = {
      id,
      // Without a plan on screen there is nowhere to ask.
      reveal: reveal || !ready,
      unfolds: keepsUndo(),
      band: ready ? bandOf(context, ready, cell) : undefined,
    };
    try {
      const hiding = await ask((workbook) => workbook.goTo(cell, going));
      if (hiding && ready) {
        if (memory) memory.notice = null;
        session.set(offering(ready, cell, hiding, keepsUndo()));
      } else session.set(forget(session.get()));
    } catch (error) {
      session.set(failure({ kind: "go-to", cell }, error, shown));
    }
  });
}
