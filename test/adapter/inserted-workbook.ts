/** The workbook in which the newest template was just inserted: made by the real client, once for all the test files of a run. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { HostOptions } from "../../src/sandbox/host/host";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { insert } from "./inserted";

async function make(): Promise<string> {
  const excel = openExcel();
  await insert();
  const snapshot = await excel.snapshot();
  excel.dispose();
  return JSON.stringify(snapshot);
}

/** Where the test files of this run find it; null when each makes its own. */
function sharedFile(): string | null {
  const folder = process.env["SHARED_BY_TESTS"];
  return folder === undefined ? null : path.join(folder, "inserted.json");
}

async function read(): Promise<string> {
  const file = sharedFile();
  if (file !== null && existsSync(file)) return readFileSync(file, "utf8");
  const text = await make();
  if (file === null) return text;
  // Whoever reads meanwhile finds all of it or nothing.
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return text;
}

let inserted: Promise<WorkbookSnapshot> | null = null;

/** The choice of the story, in a new workbook, formulas worked out. */
export function insertedWorkbook(): Promise<WorkbookSnapshot> {
  inserted ??= read().then((text) => JSON.parse(text) as WorkbookSnapshot);
  return inserted;
}

/** Opens it; what was worked out when it was made stands until something changes. */
export async function openInserted(
  options: Omit<HostOptions, "snapshot" | "isCalculated"> = {},
): Promise<{ readonly excel: TestExcel; readonly workbook: Workbook }> {
  const excel = openExcel({ ...options, snapshot: await insertedWorkbook(), isCalculated: true });
  return { excel, workbook: createExcelWorkbook() };
}
