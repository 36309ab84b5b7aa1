/** How much longer a longer input takes. */

const SHORT = 4_095;
/** What a cell holds at most is 32,767 characters. */
const LONG = 32_759;
const ATTEMPTS = 2;

/** Above what eight times the length takes on a machine that does other things, far below sixty-four. */
export const LINEAR = 30;

/** The processor's own time, in microseconds: the shortest of several attempts. */
export function shortest(run: () => unknown, attempts: number): number {
  const times = Array.from({ length: attempts }, () => {
    const { user } = process.cpuUsage();
    run();
    return process.cpuUsage().user - user;
  });
  return Math.min(...times);
}

/** Below that, in microseconds, a time says nothing: it is taken for that. */
const LEAST = 2_000;

/** Time on eight times the length, as a multiple of the time on the length. */
export function growthOf(make: (length: number) => () => unknown): number {
  const [short, long] = [make(SHORT), make(LONG)];
  // Once first, so that both run compiled.
  short();
  return shortest(long, ATTEMPTS) / Math.max(shortest(short, ATTEMPTS), LEAST);
}
