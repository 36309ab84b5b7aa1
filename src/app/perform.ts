import { WorkbookError, type Progress } from "../workbook/workbook";
import type { Context } from "./context";
import { settledOf, type Session, type Settled, type Task } from "./session";

/** Work of a command: from what was shown before, to what to show next. */
export type Work = (before: Settled | null, progress: Progress) => Promise<Settled>;

/**
 * Runs a command alone: shows that it works, then its result, or its failure
 * over what was shown before. Never rejects: a bug becomes the state "crashed".
 */
export function perform(context: Context, task: Task, work: Work): Promise<void> {
  const { lock, session } = context;
  const asked = sayAsked(session, task);
  return lock(async () => {
    const before = settledOf(session.get());
    const working = (progress: { done: number; total: number } | null): Session =>
      task.kind === "start" && !before
        ? { status: "starting" }
        : { status: "working", task, progress, before };
    if (session.get() !== asked) session.set(working(null));
    if (context.memory) context.memory.notice = null;
    let isOver = false;
    // A command that was given up may still be told of a late answer: nothing of it is shown any more.
    const progress: Progress = (done, total) => {
      if (!isOver) session.set(working({ done, total }));
    };
    try {
      const settled = await work(before, progress);
      isOver = true;
      session.set(settled);
    } catch (error) {
      isOver = true;
      session.set(failure(task, error, before));
    }
  });
}

/**
 * Shows at once that a command was asked for: what it waits for may be a reading that takes long. Another command that
 * is under way stays on screen until it is over. Answers what is shown then; null when nothing is.
 */
function sayAsked(session: Context["session"], task: Task): Session | null {
  const now = session.get();
  const before = settledOf(now);
  if (now.status === "working" || before === null) return null;
  const asked: Session = { status: "working", task, progress: null, before };
  session.set(asked);
  return asked;
}

/** State for a failure: of the host, with its code; anything else is a bug of ours. */
export function failure(task: Task, error: unknown, before: Settled | null): Session {
  if (!(error instanceof WorkbookError)) return { status: "crashed", error };
  const { code, detail, remains } = error;
  return { status: "failed", task, code, detail, ...(remains && { remains }), before };
}
