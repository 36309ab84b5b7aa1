import type { Grid } from "../../core/grid/grid";
import type { SheetProgress } from "../read-grid";
import type { ReadRefusal, ReadReply, ReadRequest } from "./messages";

/** What this file uses of a Worker. */
export interface ReadingWorker {
  postMessage(message: ReadRequest): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: Pick<MessageEvent<ReadReply>, "data">) => void): void;
  addEventListener(type: "error", listener: (event: Pick<ErrorEvent, "message">) => void): void;
}

export interface ReadingParts {
  /** May throw, where the browser has no workers or refuses this one. */
  readonly startWorker: () => ReadingWorker;
  /** Calls back once after so many milliseconds; answers how to give it up. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

export type ReadOutcome =
  | { readonly status: "read"; readonly grid: Grid }
  | {
      readonly status: "refused";
      readonly reason: ReadRefusal | "too-slow" | "no-worker";
      /** For a support call, in English. */
      readonly detail: string;
    }
  | { readonly status: "cancelled" };

export interface Reading {
  /** Rejects on a bug of the reader only. */
  readonly outcome: Promise<ReadOutcome>;
  /** Stops at once, in the middle of a sheet if need be. */
  cancel(): void;
}

/** A minute for what takes a second: a file that needs more is none that people fill in. */
export const READING_LIMIT = 60_000;

const refused = (reason: Extract<ReadOutcome, { status: "refused" }>["reason"], detail: string) =>
  ({ status: "refused", reason, detail }) as const;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Ends {
  readonly settle: (outcome: ReadOutcome) => void;
  readonly fail: (detail: string) => void;
  readonly progress: SheetProgress;
}

/** Makes an end of what the worker says. */
function follow(worker: ReadingWorker, { settle, fail, progress }: Ends): void {
  let isStarted = false;
  worker.addEventListener("error", ({ message }) => {
    // Its script did not arrive, or the page may not run it.
    if (isStarted) fail(message);
    else settle(refused("no-worker", message));
  });
  worker.addEventListener("message", ({ data }) => {
    switch (data.kind) {
      case "started":
        isStarted = true;
        break;
      case "progress":
        progress(data.done, data.total);
        break;
      case "read":
        settle({ status: "read", grid: data.grid });
        break;
      case "refused":
        settle(refused(data.reason, data.detail));
        break;
      case "failed":
        fail(data.detail);
        break;
    }
  });
}

/**
 * Reads a file in a worker of its own, which is ended whatever happens. Where a worker cannot be made the file is
 * refused, never read in the pane itself: there a hostile file could not be stopped, and every Excel that the
 * manifest accepts has workers.
 */
export function readFileIn(
  { startWorker, after }: ReadingParts,
  file: Blob,
  progress: SheetProgress,
): Reading {
  let settle: (outcome: ReadOutcome) => void = () => undefined;
  const outcome = new Promise<ReadOutcome>((resolve, reject) => {
    let worker: ReadingWorker;
    try {
      worker = startWorker();
    } catch (error) {
      resolve(refused("no-worker", messageOf(error)));
      return;
    }
    const giveUp = after(READING_LIMIT, () => {
      settle(refused("too-slow", `no end in ${READING_LIMIT} ms`));
    });
    const end = (): void => {
      giveUp();
      worker.terminate();
    };
    const fail = (detail: string): void => {
      end();
      reject(new Error(`The reader of files failed: ${detail}`));
    };
    settle = (result) => {
      end();
      resolve(result);
    };
    follow(worker, { settle, fail, progress });
    worker.postMessage({ file });
  });
  return {
    outcome,
    cancel() {
      settle({ status: "cancelled" });
    },
  };
}
