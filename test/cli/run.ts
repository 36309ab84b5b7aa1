/** The command `validate` as its entry runs it, in this process, on a folder of its own. */
import { shipped } from "../../src/cli/shipped";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Printed } from "../../src/cli/printed";
import { runValidate } from "../../src/cli/run-validate";
import { isIsoDate } from "../../src/core/calendar/dates";
import { defaultLimits } from "../../src/xlsx/limits";
import { readGrid } from "../../src/xlsx/read-grid";
import { XlsxError } from "../../src/xlsx/xlsx-error";
import { collected } from "../support/collected";

/** The day on which tests run, unless they say otherwise. */
export const TODAY = "2025-06-01";

/** Runs `validate`, and answers everything that it printed. */
export function validate(args: readonly string[], today = TODAY): Promise<Printed> {
  return collected((output) =>
    runValidate(
      args,
      {
        ...shipped,
        readGrid,
        largest: defaultLimits.fileBytes,
        refusalOf: (error) => (error instanceof XlsxError ? error.code : null),
        isDate: isIsoDate,
        today: () => today,
        now: () => 0,
      },
      output,
    ),
  );
}

/** A folder that is there for one suite. */
export class TestFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), "test-cli-"));

  /** Path of a file in the folder, there or not. */
  at(name: string): string {
    return path.join(this.root, name);
  }

  /** Writes a file, and the folders above it; answers its path. */
  write(name: string, content: Uint8Array | string): string {
    const file = this.at(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
