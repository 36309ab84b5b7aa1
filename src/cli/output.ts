import { BUG } from "./printed";

/** Where a command prints as it goes. */
export interface Output {
  /** Prints a part of the answer; done once whoever reads can take more, so that nothing piles up. */
  print(text: string): Promise<void>;
  /** Says something beside the answer. */
  tell(text: string): void;
  /** Says how far the command is, in place of what it said before; null when it is done. */
  progress(line: string | null): void;
  /** Why to stop before the end: the user asked for it, or nobody reads any more. */
  stopped(): "interrupted" | "closed" | null;
}

function standardOutput(): Output {
  let stop: ReturnType<Output["stopped"]> = null;
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    // Whoever reads may stop before the end (`| head`): nothing is left to tell.
    if (error.code !== "EPIPE") throw error;
    stop = "closed";
  });
  // Once: asked again, the system ends the process at once.
  process.once("SIGINT", () => {
    stop = "interrupted";
  });
  const isOnScreen = process.stderr.isTTY;
  return {
    print: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => {
          resolve();
        });
      }),
    tell: (text) => {
      process.stderr.write(text);
    },
    progress(line) {
      if (isOnScreen) process.stderr.write(line === null ? "\r\u001b[K" : `\r\u001b[K${line}`);
      else if (line !== null) process.stderr.write(`${line}\n`);
    },
    stopped: () => stop,
  };
}

/** Runs a command that prints as it goes, and sets the exit code that it answers. */
export function run(command: (output: Output) => Promise<number>): void {
  command(standardOutput()).then(
    (code) => {
      process.exitCode = code;
      // Nothing keeps the process but a signal that is still listened to.
      process.removeAllListeners("SIGINT");
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = BUG;
    },
  );
}
