import { WorkbookError } from "../workbook/workbook";
import { isUnanswered, readSince } from "./answered-late";
import type { Context } from "./context";
import type { Memory } from "./memory";
import { failure } from "./perform";
import { readPlan, type PlanRead } from "./read-plan";
import { isCellBeingEdited, retryWhileEditing } from "./retry";
import { settledOf, type Session, type Settled } from "./session";
import { settle } from "./settle";
import { newestOnly } from "./newest-only";

const settleAfter = 400;

/** A cell that is being edited is asked about again; so is a host that would not tell of changes. */
const againAfter = 3_000;

/** Watching the workbook: once, and tried again for as long as the host refuses. */
interface Following {
  /** Throws WorkbookError; it is tried again later. */
  start(): Promise<void>;
  /** Starts a little later; the workbook is read once it is watched. */
  later(): void;
  stop(): Promise<void>;
}

function createFollowing({ ask, clock, lock, session }: Context, changed: () => void): Following {
  let cancel = () => {};
  let isStopped = false;
  let unwatch: (() => Promise<void>) | null = null;

  async function watchOnce(): Promise<void> {
    if (!isStopped) unwatch ??= await ask((workbook) => workbook.watch(changed));
  }

  function later() {
    if (unwatch || isStopped) return;
    cancel();
    cancel = clock.after(againAfter, () => void watchNow());
  }

  async function watchNow(): Promise<void> {
    try {
      await lock(watchOnce);
      changed();
    } catch (error) {
      // The failure of what wanted to watch is shown already.
      if (error instanceof WorkbookError) later();
      else session.set(failure({ kind: "start" }, error, settledOf(session.get())));
    }
  }

  return {
    later,
    async start() {
      isStopped = false;
      cancel();
      try {
        await watchOnce();
      } catch (error) {
        later();
        throw error;
      }
    },
    async stop() {
      isStopped = true;
      cancel();
      const stopWatching = unwatch;
      unwatch = null;
      await stopWatching?.();
    },
  };
}

/** Follows the workbook while the user types. Only reads. */
export interface LiveValidation {
  /** Starts to watch the workbook, once. Throws WorkbookError; it is tried again, and the workbook read once it is watched. */
  start(): Promise<void>;
  /** The workbook could not be read yet: it is watched all the same. */
  follow(): void;
  /** Something changed: the plan is read once the changes have settled. */
  changed(): void;
  /** Excel answered what was given up: what it did by then is read. */
  answeredLate(): void;
  stop(): Promise<void>;
}

export function createLiveValidation(context: Context): LiveValidation {
  const { clock, session, memory } = context;
  const following = createFollowing(context, changed);
  const begin = newestOnly();
  let cancel = () => {};
  let isStopped = false;
  /** What was shown when a late answer was last followed by a reading: one reading for each, or they would never end. */
  let readFor: Session | null = null;

  async function refresh(isNewest: () => boolean): Promise<void> {
    // Many changes may have waited for a command to end: one reading is enough.
    const readNewest = () => context.lock(() => (isNewest() ? readPlan(context) : Promise.resolve(null)));
    try {
      const read = await retryWhileEditing(clock, readNewest, isNewest);
      if (read && isNewest()) session.set(published(session.get(), read, memory));
    } catch (error) {
      if (!isNewest()) return;
      // An edit that is given up (Escape) is announced by nothing.
      if (isCellBeingEdited(error)) cancel = clock.after(againAfter, () => void refresh(isNewest));
      else session.set(unread(session.get(), error));
    }
  }

  function changed() {
    if (isStopped) return;
    const isNewest = begin();
    cancel();
    cancel = clock.after(settleAfter, () => void refresh(isNewest));
  }

  return {
    changed,
    answeredLate() {
      const now = session.get();
      if (now === readFor) return;
      readFor = now;
      changed();
    },
    follow: following.later,
    start() {
      isStopped = false;
      return following.start();
    },
    stop() {
      isStopped = true;
      begin();
      cancel();
      return following.stop();
    },
  };
}

/** A notice ends when what it says was undone. */
function withoutUndone(settled: Settled, { grid, outcome }: PlanRead, memory: Memory | undefined): Settled {
  if (!memory?.notice || memory.notice(grid, outcome)) return settled;
  memory.notice = null;
  if (settled.status === "ready") return { ...settled, notice: null };
  const { notice: _over, ...others } = settled;
  return others;
}

/**
 * State after a reading that nobody asked for: it never hides a command that works or that failed; where Excel did not
 * answer, it says so no more.
 */
function published(now: Session, read: PlanRead, memory: Memory | undefined): Session {
  const settled = withoutUndone(settle(read, settledOf(now)), read, memory);
  const isCommand = (now.status === "working" || now.status === "failed") && !isReading(now.task.kind);
  if (isCommand && isUnanswered(now)) return readSince(now, read, settled, memory);
  return isCommand ? { ...now, before: settled } : settled;
}

/** State when a reading that nobody asked for fails. That Excel does not answer is said once, with what it leaves. */
function unread(now: Session, error: unknown): Session {
  const failed = failure({ kind: "refresh" }, error, settledOf(now));
  return isUnanswered(failed) && isUnanswered(now) && !now.isReadSince ? now : failed;
}

const isReading = (kind: string) => kind === "start" || kind === "refresh";
