/**
 * `npm run bench:refusals`: what reading a plan, and refusing each kind of file, take in time and in memory at the
 * most. Each file is opened in a process of its own, as `validate` opens it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { gridFile } from "../cli/plan-file";
import { onlyFile, onlyPlan } from "../cli/read-report";
import { validate } from "../cli/run";
import * as refused from "../support/refused-files";
import { randomPlan } from "./plans";

const OPEN = "--open";
const WRITE = "--write";
const RUNS = 5;
const BYTES_A_KIBIBYTE = 1024;
const MEBIBYTE = 1024 * 1024;
const TODAY = "2025-06-01";

const answer = z.strictObject({ milliseconds: z.number(), peak: z.number(), said: z.string() });
type Answer = z.infer<typeof answer>;

/** In the process of one file: opens it and prints what that took. Without a file, what the process takes by itself. */
async function openOne(file: string): Promise<void> {
  const start = performance.now();
  let said = "nothing";
  if (file !== "") {
    const { output } = await validate([file, "--json"], TODAY);
    const report = onlyFile(output);
    said = "reason" in report ? report.reason : `${onlyPlan(output).findings.length} findings`;
  }
  const milliseconds = performance.now() - start;
  const peak = process.resourceUsage().maxRSS * BYTES_A_KIBIBYTE;
  process.stdout.write(JSON.stringify({ milliseconds, peak, said } satisfies Answer));
}

/** Runs this program again, in a process of its own; answers what it printed. */
function again(option: string, argument: string): unknown {
  const [program = "", script = ""] = process.argv;
  const { status, stdout, stderr } = spawnSync(program, [script, option, argument], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${option} ${argument} ended with ${status ?? "a signal"}:\n${stderr}`);
  return JSON.parse(stdout);
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;

/** Medians of several processes. */
function measured(file: string): Answer {
  const answers = Array.from({ length: RUNS }, () => answer.parse(again(OPEN, file)));
  return {
    milliseconds: median(answers.map(({ milliseconds }) => milliseconds)),
    peak: median(answers.map(({ peak }) => peak)),
    said: answers[0]?.said ?? "",
  };
}

/** The kinds of files, a plan first; each writes itself in the folder. */
async function filesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const plan = await gridFile(randomPlan(0, 40));
  const at = (name: string): string => path.join(folder, name);
  const contents: readonly (readonly [string, string, Uint8Array])[] = [
    ["a plan", "plan.xlsx", plan],
    ["a sheet of 1 200 000 numbers", "bulky.xlsx", refused.bulkyWorkbook(30_000)],
    ["zip bomb, 512 MiB", "bomb.xlsx", refused.zipBomb(512)],
    ["zip bomb that lies", "lying.xlsx", refused.lyingZipBomb(256)],
    ["entity bomb", "entities.xlsx", refused.entityBomb("xl/workbook.xml")],
    ["entity bomb in a sheet", "entities2.xlsx", refused.entityBomb("xl/worksheets/sheet1.xml")],
    ["truncated", "half.xlsx", plan.subarray(0, plan.length / 2)],
    ["encrypted", "password.xlsx", await refused.encrypted()],
    ["old .xls", "old.xls", readFileSync("test/fixtures/received/old.xls")],
    [".xlsb", "binary.xlsb", refused.binaryWorkbook()],
    ["text renamed", "text.xlsx", refused.csv()],
    ["lock of Excel", "~$plan.xlsx", refused.excelLock("Anne Tremblay")],
    ["lock of LibreOffice", ".~lock.plan.xlsx#", refused.libreOfficeLock("anne")],
  ];
  for (const [, name, bytes] of contents) writeFileSync(at(name), bytes);
  refused.writeLarge(at("large.xlsx"), 200);
  return [...contents.map(([kind, name]) => [kind, at(name)] as const), ["200 MiB", at("large.xlsx")]];
}

function tableOf(rows: readonly (readonly [string, Answer])[], empty: Answer): string {
  const [first] = rows;
  if (!first) throw new Error("Nothing was measured");
  const [, unit] = first;
  const width = Math.max(...rows.map(([kind]) => kind.length));
  const lines = rows.map(([kind, { milliseconds, peak, said }]) => {
    const time = `${milliseconds.toFixed(1).padStart(8)} ms ${(milliseconds / unit.milliseconds).toFixed(2).padStart(7)} ×`;
    const ratio = (peak - empty.peak) / (unit.peak - empty.peak);
    const memory = `${(peak / MEBIBYTE).toFixed(0).padStart(6)} MiB ${ratio.toFixed(2).padStart(7)} ×`;
    return `${kind.padEnd(width)} ${time} ${memory}  ${said}`;
  });
  const own = `The process by itself: ${(empty.peak / MEBIBYTE).toFixed(0)} MiB, not counted in the ratios.`;
  return [...lines, own].join("\n");
}

async function main(): Promise<void> {
  const [, , option, file = ""] = process.argv;
  if (option === OPEN) return openOne(file);
  if (option === WRITE) {
    process.stdout.write(JSON.stringify(await filesIn(file)));
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "bench-refusals-"));
  try {
    // Not in this process: on Linux, a process starts with the peak of the one that starts it.
    const files = z.array(z.tuple([z.string(), z.string()])).parse(again(WRITE, folder));
    const empty = measured("");
    const rows = files.map(([kind, place]) => [kind, measured(place)] as const);
    process.stdout.write(`${tableOf(rows, empty)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
