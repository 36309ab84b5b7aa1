import type { CliMessages } from "../locales/cli-messages";
import type { Output } from "./output";

/** Files from which progress is told. */
const TOLD_FROM = 4;
/** Milliseconds between two lines. */
const INTERVAL = 1000;

/** Tells how many files are done, how fast, and the time left: after the first one, then at most once a second, then at the end. */
export class Progress {
  private readonly start: number;
  private told: number | null = null;

  constructor(
    private readonly total: number,
    private readonly words: CliMessages["progress"],
    private readonly output: Pick<Output, "progress">,
    /** Milliseconds. */
    private readonly now: () => number,
  ) {
    this.start = now();
  }

  /** `count` files are done. */
  done(count: number): void {
    if (this.total < TOLD_FROM) return;
    const at = this.now();
    const isDue = this.told === null || at - this.told >= INTERVAL || count === this.total;
    if (!isDue) return;
    this.told = at;
    const seconds = Math.max(at - this.start, 1) / 1000;
    const rate = count / seconds;
    this.output.progress(this.words(count, this.total, rate, (this.total - count) / rate));
  }

  /** Clears the line on a screen. */
  close(): void {
    if (this.told !== null) this.output.progress(null);
  }
}
