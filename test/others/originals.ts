/** The plans that other programs are given: the template filled in and calculated, and plans of values only. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { CellValue, Grid } from "../../src/core/grid/grid";
import { connectClient } from "../../src/sandbox/host/client/node-client";
import { createHost } from "../../src/sandbox/host/host";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { insert } from "../adapter/inserted";
import { randomPlan } from "../bench/plans";
import { gridFile } from "../cli/plan-file";
import { filled } from "../libreoffice/fill";
import { isPlain } from "../libreoffice/peculiarities";
import { isReadAlike } from "../support/both-ways";

const ACTIONS = 10;

/** The template as « Insérer le gabarit » puts it into an empty workbook. */
async function inserted(): Promise<WorkbookSnapshot> {
  const host = createHost();
  connectClient(host);
  await insert();
  const snapshot = await host.snapshot();
  host.dispose();
  return snapshot;
}

/** The workbook with every formula worked out. */
async function calculated(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const host = createHost({ snapshot });
  const result = await host.snapshot();
  host.dispose();
  return result;
}

/** OpenDocument keeps no tab that stands alone in a cell. */
const isOnlyTabs = (value: CellValue): boolean => typeof value === "string" && /^\t+$/.test(value);

const isAllowed = (value: CellValue): boolean => isPlain(value) && isReadAlike(value) && !isOnlyTabs(value);

const withAllowed = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => (isAllowed(value) ? value : null))),
  })),
});

/** Writes so many plans of each kind in a folder; answers their paths. */
export async function writeOriginals(
  folder: string,
  seed: number,
  plans: number,
): Promise<readonly string[]> {
  const template = await inserted();
  const files: string[] = [];
  const write = (name: string, bytes: Uint8Array): void => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    files.push(file);
  };
  for (let index = 0; index < plans; index += 1) {
    const plan = filled(template, seed + index, isAllowed);
    write(`filled-${seed + index}`, await writeXlsxFile(await calculated(plan)));
  }
  for (let index = 0; index < plans; index += 1)
    write(`values-${seed + index}`, await gridFile(withAllowed(randomPlan(seed + index, ACTIONS))));
  return files;
}
