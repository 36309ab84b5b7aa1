import type { Clock } from "../../src/app/clock";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that goes on only when nothing else does. */
export interface WalkClock extends Clock {
  /** Calls back the timer that is due next; false when none waits. */
  readonly step: () => boolean;
}

export function createWalkClock(start: Date): WalkClock {
  const timers = new Set<Timer>();
  let elapsed = 0;
  return {
    now: () => new Date(start.getTime() + elapsed),
    after(milliseconds, callback) {
      const timer = { at: elapsed + milliseconds, callback };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    step() {
      const [next] = [...timers].sort((one, other) => one.at - other.at);
      if (!next) return false;
      timers.delete(next);
      elapsed = next.at;
      next.callback();
      return true;
    },
  };
}

/** Turns of the event loop without a sync under way after which nothing but time can go on. */
const QUIET = 6;

/** Lets a command run to its end; time passes only while Excel has nothing to do. */
export async function runToEnd(
  run: Promise<unknown>,
  clock: WalkClock,
  isBusy: () => boolean,
): Promise<void> {
  const state = { isOver: false };
  const ended = run.finally(() => {
    state.isOver = true;
  });
  for (let quiet = 0; !state.isOver;) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = isBusy() ? 0 : quiet + 1;
    if (quiet < QUIET) continue;
    quiet = 0;
    if (!clock.step()) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await ended;
}

/** Lets what was given up, and may still answer, come to rest; no time passes. */
export async function comeToRest(isBusy: () => boolean): Promise<void> {
  for (let quiet = 0; quiet < QUIET;) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = isBusy() ? 0 : quiet + 1;
  }
}
