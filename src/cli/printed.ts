/** What a command prints, and the code with which it ends. */
export interface Printed {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Code of a bug: none of those that say something of a file. */
export const BUG = 70;

/** Prints what a command answers and sets the exit code. */
export function finish(answer: Promise<Printed>): void {
  // Whoever reads may stop before the end (`| head`): nothing is left to tell.
  process.stdout.on("error", (error: Error & { readonly code?: string }) => {
    if (error.code !== "EPIPE") throw error;
  });
  answer.then(
    ({ code, output, errors }) => {
      process.stdout.write(output);
      process.stderr.write(errors);
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = BUG;
    },
  );
}
