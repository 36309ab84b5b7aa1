import type { Steps } from "../core/collections/steps";

/** Milliseconds after which work lets others have their turn: typing and scrolling feel at once below about fifty. */
export const SLICE = 10;

/** What a page gives to work in slices. */
export interface Turns {
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** Done once what waits in the page had its turn. */
  readonly pause: () => Promise<void>;
}

/** Takes steps in slices of `SLICE` milliseconds, the last step of each included. */
export async function inSlices<T>(steps: Steps<T>, { now, pause }: Turns): Promise<T> {
  for (;;) {
    const end = now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (now() < end);
    await pause();
  }
}

/** A message to oneself: a timer would wait for a second in a pane that is not seen. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** The turns of the page that runs this. */
export const pageTurns: Turns = { now: () => performance.now(), pause };
