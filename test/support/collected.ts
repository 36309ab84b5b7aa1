import type { Output } from "../../src/cli/output";
import type { Printed } from "../../src/cli/printed";

/** Runs a command that prints as it goes, and answers everything that it printed; progress goes with the errors. */
export async function collected(
  command: (output: Output) => Promise<number>,
  stopped: Output["stopped"] = () => null,
): Promise<Printed> {
  let output = "";
  let errors = "";
  const code = await command({
    print: (text) => {
      output += text;
      return Promise.resolve();
    },
    tell: (text) => {
      errors += text;
    },
    progress: (line) => {
      if (line !== null) errors += `${line}\n`;
    },
    stopped,
  });
  return { code, output, errors };
}
