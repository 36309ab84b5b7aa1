/**
 * `npm run check:libreoffice -- [--roadmap ID] [--seed N] [--files N] [--paper] [--keep]`: the template of each
 * programme that the real injection writes, filled at random and worked out by LibreOffice, says the same as
 * `npm run validate`; and what LibreOffice prints of it can be read. `--paper`: that alone.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { systemDay } from "../../src/cli/system-day";
import { programmes, type ProgrammeId } from "../../src/core/editions/index";
import type { Grid } from "../../src/core/grid/grid";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { readGrid } from "../../src/xlsx/read-grid";
import { compared, type Comparison } from "./compare";
import { confirmWithCommand } from "./expected";
import { libreOffice, recalculate, versionOf } from "./office";
import { checkPaper } from "./paper";
import { proofs, readingOf, type Reading } from "./peculiarities";
import { differencesText, tableText } from "./report";
import { writeWorkbooks, type Workbook } from "./workbooks";

/** Filled workbooks with contents that LibreOffice reads as Excel does, and with any content, of each programme. */
const PLAIN = 16;
const ANY = 4;

interface Options {
  readonly seed: number;
  readonly plain: number;
  readonly keep: boolean;
  /** Nothing is worked out: what is printed is looked at. */
  readonly paper: boolean;
  readonly chosen: readonly ProgrammeId[];
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      roadmap: { type: "string" },
      seed: { type: "string" },
      files: { type: "string" },
      keep: { type: "boolean", default: false },
      paper: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000);
  const plain = Number(values.files ?? PLAIN);
  if (!Number.isInteger(seed) || !Number.isInteger(plain))
    throw new Error("--seed and --files take whole numbers");
  const ids = programmes.map(({ id }) => id);
  const chosen = ids.filter((id) => values.roadmap === undefined || id === values.roadmap);
  if (chosen.length === 0) throw new Error(`--roadmap takes one of ${ids.join(", ")}`);
  return { seed, plain, keep: values.keep, paper: values.paper, chosen };
}

const read = (file: string): Promise<Grid> => readGrid(readFileSync(file));

async function compareAll(
  workbooks: readonly Workbook[],
  written: ReadonlyMap<string, Grid>,
  calculated: readonly string[],
  reading: Reading,
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const [index, workbook] of workbooks.entries()) {
    const before = written.get(workbook.file);
    const after = calculated[index];
    if (!before || after === undefined) throw new Error(`${workbook.file} was left out`);
    comparisons.push(compared(workbook, before, await read(after), reading));
  }
  return comparisons;
}

async function check(folder: string, { plain, seed, chosen }: Options): Promise<readonly Comparison[]> {
  const program = libreOffice();
  process.stdout.write(`${versionOf(program)}, seed ${seed}\n`);
  const proofFile = path.join(folder, "proofs.xlsx");
  writeFileSync(proofFile, await writeXlsxFile(proofs));
  const workbooks: Workbook[] = [];
  for (const id of chosen) workbooks.push(...(await writeWorkbooks(folder, id, { plain, any: ANY }, seed)));
  const files = workbooks.map(({ file }) => file);
  const day = systemDay();
  const grids = new Map<string, Grid>();
  for (const file of files) grids.set(file, await read(file));
  confirmWithCommand(grids);
  const [proved = "", ...calculated] = recalculate(program, [proofFile, ...files], folder);
  if (systemDay() !== day)
    throw new Error("The day changed meanwhile: TODAY() is not what it was. Run this again.");
  const reading = readingOf(await read(proved));
  for (const note of reading.notes) process.stdout.write(`LibreOffice's own: ${note}\n`);
  return compareAll(workbooks, grids, calculated, reading);
}

async function main(): Promise<void> {
  const chosen = options();
  const folder = mkdtempSync(path.join(tmpdir(), "check-libreoffice-"));
  try {
    const comparisons = chosen.paper ? [] : await check(folder, chosen);
    if (!chosen.paper) process.stdout.write(`${tableText(comparisons)}\n`);
    const onPaper = await checkPaper(libreOffice(), folder, chosen.chosen);
    const wrong = [differencesText(comparisons), ...onPaper].filter((text) => text !== "");
    if (wrong.length === 0) return;
    process.stdout.write(`\n${wrong.join("\n")}\n`);
    process.exitCode = 1;
  } finally {
    if (chosen.keep) process.stdout.write(`Workbooks kept in ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
