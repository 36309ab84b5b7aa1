/**
 * `npm run check:others -- [--seed N] [--plans N] [--keep]`: plans that LibreOffice and openpyxl wrote give the same findings as
 * ours, read by `validate` and open in the sandbox.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "../../src/core/programme/finding/finding";
import { libreOffice, versionOf } from "../libreoffice/office";
import { findingLines, foundInFile, foundWhenOpen } from "../support/both-ways";
import { writeOriginals } from "./originals";
import { versionsOf, type Programs } from "./programs";
import { openpyxlVersion, pythonWithOpenpyxl } from "./python";

interface Result {
  readonly what: string;
  readonly findings: number;
  readonly differences: readonly string[];
}

/** Lines of one list only, each with the list that it is in. */
function differencesOf(expected: readonly string[], found: readonly string[]): readonly string[] {
  return [
    ...expected.filter((line) => !found.includes(line)).map((line) => `  lost   ${line}`),
    ...found.filter((line) => !expected.includes(line)).map((line) => `  added  ${line}`),
  ];
}

/** A version without formulas has findings that say so, and none of what its formulas would hold. */
const isAboutContents = ({ rule }: Finding): boolean => rule !== "VAL-08";

async function compare(original: string, programs: Programs, folder: string): Promise<readonly Result[]> {
  const read = async (file: string): Promise<Uint8Array> =>
    Promise.resolve(new Uint8Array(readFileSync(file)));
  const { findings } = await foundInFile(await read(original));
  const results: Result[] = [];
  for (const { how, file, keepsFormulas } of versionsOf(original, programs, folder)) {
    const bytes = await read(file);
    const ways = [
      ["read", await foundInFile(bytes)],
      ["open", await foundWhenOpen(bytes)],
    ] as const;
    for (const [way, validation] of ways) {
      const expected = findingLines(keepsFormulas ? findings : findings.filter(isAboutContents));
      const found = findingLines(
        keepsFormulas ? validation.findings : validation.findings.filter(isAboutContents),
      );
      const what = `${path.basename(original)}, ${how}, ${way}`;
      results.push({ what, findings: found.length, differences: differencesOf(expected, found) });
    }
  }
  return results;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      plans: { type: "string", default: "2" },
      keep: { type: "boolean", default: false },
    },
  });
  const [seed, plans] = [Number(values.seed), Number(values.plans)];
  if (!Number.isInteger(seed) || !Number.isInteger(plans))
    throw new Error("--seed and --plans take whole numbers");
  const folder = mkdtempSync(path.join(tmpdir(), "check-others-"));
  try {
    const programs = { libreOffice: libreOffice(), python: pythonWithOpenpyxl() };
    process.stdout.write(
      `${versionOf(programs.libreOffice)}, ${openpyxlVersion(programs.python)}, seed ${seed}\n`,
    );
    for (const original of await writeOriginals(folder, seed, plans)) {
      for (const { what, findings, differences } of await compare(original, programs, folder)) {
        const sign = differences.length === 0 ? "=" : "≠";
        process.stdout.write([`${sign} ${what}: ${findings} findings`, ...differences, ""].join("\n"));
        if (differences.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    if (values.keep) process.stdout.write(`Workbooks kept in ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
});
