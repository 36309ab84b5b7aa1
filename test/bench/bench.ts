/** `npm run bench`: what reading, validating, injecting and writing take, against each other, in one run. */
import { drawNewestTemplate, shippedEngine } from "../../src/app/editions";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { connectClient } from "../../src/sandbox/host/client/node-client";
import { createHost } from "../../src/sandbox/host/host";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { readGrid } from "../../src/xlsx/read-grid";
import { gridFile } from "../cli/plan-file";
import { measureBounds } from "./bounds";
import { measureGrowth } from "./growth";
import { measure, table, type Measure } from "./measure";
import { randomPlan } from "./plans";

const TODAY = "2025-06-01";
const ESTABLISHMENTS = 34;
const ACTIONS = 40;

/** The template, put into an empty workbook by the add-in's own code. */
async function injected(): Promise<{ readonly snapshot: WorkbookSnapshot; readonly syncs: number }> {
  const host = createHost();
  connectClient(host);
  const workbook = createExcelWorkbook();
  const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" } as const;
  const { drawing } = drawNewestTemplate(choice, await workbook.read());
  host.resetCounters();
  await workbook.insertTemplate(drawing, () => undefined);
  const { syncs } = host.counters;
  const snapshot = await host.snapshot();
  host.dispose();
  return { snapshot, syncs };
}

async function measureAll(): Promise<readonly Measure[]> {
  const plans = Array.from({ length: ESTABLISHMENTS }, (_, seed) => randomPlan(seed, ACTIONS));
  const [one] = plans;
  if (!one) throw new Error("No plan");
  const tenfold = randomPlan(0, 10 * ACTIONS);
  const { snapshot, syncs } = await injected();
  process.stdout.write(`Injection: ${syncs} round trips\n\n`);
  const file = await writeXlsxFile(snapshot);
  const files = await Promise.all(plans.map(gridFile));
  const tenfoldFile = await gridFile(tenfold);
  const [first = file] = files;
  const readAll = async () => {
    for (const bytes of files) await readGrid(bytes);
  };
  const validateAll = () => plans.map((plan) => shippedEngine.validate(plan, TODAY));
  return [
    await measure("validate a plan", () => shippedEngine.validate(one, TODAY)),
    await measure("validate, 10 × the actions", () => shippedEngine.validate(tenfold, TODAY)),
    await measure("read a plan", () => readGrid(first)),
    await measure("read, 10 × the actions", () => readGrid(tenfoldFile)),
    await measure(`validate ${ESTABLISHMENTS} plans`, validateAll),
    await measure(`read ${ESTABLISHMENTS} plans`, readAll),
    await measure("read the template, all that it has", () => readXlsxFile(file)),
    await measure("write the template", () => writeXlsxFile(snapshot)),
    await measure("inject the template, stand-in Excel", injected),
  ];
}

async function main(): Promise<void> {
  const measures = await measureAll();
  const ratios = [
    ["validate, 10 × the actions", "validate a plan"],
    ["read, 10 × the actions", "read a plan"],
    [`validate ${ESTABLISHMENTS} plans`, `read ${ESTABLISHMENTS} plans`],
    [`validate ${ESTABLISHMENTS} plans`, "validate a plan"],
    ["inject the template, stand-in Excel", "write the template"],
  ] as const;
  process.stdout.write(`${table(measures, ratios)}\n\n`);
  process.stdout.write(`${table(measureGrowth(), [])}\n\n`);
  for await (const line of measureBounds()) process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
