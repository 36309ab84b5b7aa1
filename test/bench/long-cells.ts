/**
 * `npm run bench:long-cells`: one cell that holds as much as Excel lets it must cost no more than a long one, whatever
 * stands in it. How many times longer eight times the length takes: about eight where time follows the length, sixty-four
 * where it follows its square.
 */
import { hostileTexts } from "../support/hostile-texts";
import { textReaders } from "../support/text-readers";

const SHORT = 4_095;
/** What a cell holds at most is 32,767 characters. */
const LONG = 32_759;
const ATTEMPTS = 3;

/** Below that, in microseconds, a time says nothing: it is taken for that. */
const LEAST = 500;

/** The processor's own time, in microseconds: the shortest of several attempts. */
function shortest(run: () => unknown): number {
  const times = Array.from({ length: ATTEMPTS }, () => {
    const { user } = process.cpuUsage();
    run();
    return process.cpuUsage().user - user;
  });
  return Math.min(...times);
}

/** Time on eight times the length, as a multiple of the time on the length. */
function growthOf(read: (text: string) => unknown, textOf: (length: number) => string): number {
  const [short, long] = [textOf(SHORT), textOf(LONG)];
  // Once first, so that both run compiled.
  read(short);
  return (
    shortest(() => read(long)) /
    Math.max(
      shortest(() => read(short)),
      LEAST,
    )
  );
}

process.stdout.write("Eight times the length takes, at worst:\n");
for (const [reader, read] of textReaders) {
  const grown = hostileTexts.map(([text, of]) => ({ text, times: growthOf(read, of) }));
  const [worst] = grown.sort((one, other) => other.times - one.times);
  if (worst) process.stdout.write(`${worst.times.toFixed(1).padStart(6)} ×  ${reader} (${worst.text})\n`);
}
