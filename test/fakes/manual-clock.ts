import type { Clock } from "../../src/app/clock";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until the test advances it. */
export interface ManualClock extends Clock {
  /** Lets the pending promises run, then the timers due within so many milliseconds, one by one. */
  advance(milliseconds: number): Promise<void>;
  /** Number of timers that still wait. */
  pending(): number;
}

export function createManualClock(start: Date): ManualClock {
  const timers = new Set<Timer>();
  let elapsed = 0;
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

  function nextUntil(limit: number): Timer | undefined {
    return [...timers].filter(({ at }) => at <= limit).sort((one, other) => one.at - other.at)[0];
  }

  return {
    now: () => new Date(start.getTime() + elapsed),
    after(milliseconds, callback) {
      const timer = { at: elapsed + milliseconds, callback };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    async advance(milliseconds) {
      const limit = elapsed + milliseconds;
      await settle();
      for (let timer = nextUntil(limit); timer; timer = nextUntil(limit)) {
        timers.delete(timer);
        elapsed = timer.at;
        timer.callback();
        await settle();
      }
      elapsed = limit;
    },
    pending: () => timers.size,
  };
}
