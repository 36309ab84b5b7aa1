import type { Context } from "./context";
import { failure } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { isCellBeingEdited, retryWhileEditing } from "./retry";
import { settledOf, type Session } from "./session";
import { settle } from "./settle";

const settleAfter = 400;

/** Follows the workbook while the user types. Only reads. */
export interface LiveValidation {
  /** Starts to watch the workbook, once. Throws WorkbookError. */
  start(): Promise<void>;
  /** Something changed: the plan is read once the changes have settled. */
  changed(): void;
  stop(): Promise<void>;
}

export function createLiveValidation(context: Context): LiveValidation {
  const { ask, clock, session } = context;
  let newest = 0;
  let cancel = () => {};
  let unwatch: (() => Promise<void>) | null = null;

  async function refresh(ticket: number): Promise<void> {
    const isNewest = () => ticket === newest;
    try {
      const read = await retryWhileEditing(clock, () => context.lock(() => readPlan(context)), isNewest);
      if (isNewest()) session.set(published(session.get(), read));
    } catch (error) {
      // The edit under way, or a newer one, announces itself when it ends.
      if (isCellBeingEdited(error) || !isNewest()) return;
      session.set(failure({ kind: "refresh" }, error, settledOf(session.get())));
    }
  }

  function changed() {
    const ticket = ++newest;
    cancel();
    cancel = clock.after(settleAfter, () => void refresh(ticket));
  }

  return {
    changed,
    async start() {
      unwatch ??= await ask((workbook) => workbook.watch(changed));
    },
    async stop() {
      newest += 1;
      cancel();
      const stopWatching = unwatch;
      unwatch = null;
      await stopWatching?.();
    },
  };
}

/** State after a reading that nobody asked for: it never hides a command that works or that failed. */
function published(now: Session, read: PlanRead): Session {
  const settled = settle(read, settledOf(now));
  const isCommand = (now.status === "working" || now.status === "failed") && !isReading(now.task.kind);
  return isCommand ? { ...now, before: settled } : settled;
}

const isReading = (kind: string) => kind === "start" || kind === "refresh";
