import type { FindingCell } from "../core/findings/finding";
import { hiddenPartOf } from "../core/findings/hidden-parts";
import type { Context } from "./context";
import { failure } from "./perform";
import { settledOf, type Ready, type Session, type SessionStore } from "./session";

/** Offers to show the cell instead when a hidden sheet or row holds it; a folded column unfolds without asking. */
function offered(session: SessionStore, cell: FindingCell): Ready | null {
  const state = session.get();
  if (state.status !== "ready") return null;
  const part = hiddenPartOf(state.validation.hidden, cell);
  if (!part || part.part === "columns") return null;
  return { ...state, notice: { kind: "hidden-cell", cell, part: part.part, by: part.by } };
}

/** An earlier refusal to show a cell is over once one is shown. */
function forget(now: Session): Session {
  const isOver = now.status === "failed" && now.task.kind === "go-to";
  return isOver ? (now.before ?? now) : now;
}

/**
 * Shows the cell in the workbook. Nothing changes in the pane unless the host refuses, or no longer does, or the cell
 * is hidden: showing what people hid is asked first; `reveal` is the answer.
 */
export function goToFinding(
  { ask, lock, session }: Context,
  cell: FindingCell,
  reveal = false,
): Promise<void> {
  return lock(async () => {
    const offer = reveal ? null : offered(session, cell);
    if (offer) {
      session.set(offer);
      return;
    }
    try {
      await ask((workbook) => workbook.goTo(cell));
      session.set(forget(session.get()));
    } catch (error) {
      session.set(failure({ kind: "go-to", cell }, error, settledOf(session.get())));
    }
  });
}
