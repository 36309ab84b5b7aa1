/** A workbook file opened in the stand-in Excel, with the add-in at work in it as in the pane. */
import { strFromU8, unzipSync } from "fflate";
import { createApp, type App } from "../../src/app/app";
import { drawNewestTemplate, shippedEngine } from "../../src/app/editions";
import type { Ready, Task } from "../../src/app/session";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { settled } from "./settled";
import { createManualClock } from "../fakes/manual-clock";
import { openExcel, type TestExcel } from "../setup/office-client";

/** The day on which plans are validated. */
export const TODAY = "2025-04-15";

export interface OpenedWorkbook {
  readonly excel: TestExcel;
  readonly app: App;
  /** Does a task, which must succeed; answers what the pane shows then. */
  readonly does: (task: Task) => Promise<Ready>;
  /** The file that « Enregistrer » gives now. */
  readonly saved: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** "AAAA-MM-JJ". */
  readonly today?: string;
  /** The formulas are not worked out on opening: nothing that is looked at comes from them. */
  readonly keepsResults?: boolean;
  /** The add-in looks at the lists and highlights of the template, as in the pane; few tests rest on them. */
  readonly looksAtRules?: boolean;
}

const MINUTE_OF_DAY = "T14:05:00";

/** Opens a file and starts the add-in. */
export async function openWorkbook(
  file: Uint8Array,
  { today = TODAY, keepsResults = false, looksAtRules = false }: Opening = {},
): Promise<OpenedWorkbook> {
  const excel = openExcel({ snapshot: await readXlsxFile(file), keepsResults });
  const app = createApp({
    workbook: createExcelWorkbook(),
    validate: shippedEngine.validate,
    drawTemplate: drawNewestTemplate,
    drawReport: shippedEngine.drawReport,
    ...(looksAtRules && { ruledCells: shippedEngine.ruledCells, litCells: shippedEngine.litCells }),
    clock: createManualClock(new Date(`${today}${MINUTE_OF_DAY}`)),
  });
  const does = (task: Task) => settled(app, task);
  await does({ kind: "start" });
  return {
    excel,
    app,
    does,
    saved: async () => writeXlsxFile(await excel.snapshot()),
    close: async () => {
      await app.stop();
      excel.dispose();
    },
  };
}

/** Moments of writing, which differ from one saving to the next. */
const moments = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The parts of a file by path, in the order of the archive; but for the moments in its core properties. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, string] => [
    path,
    path === "docProps/core.xml" ? strFromU8(bytes).replace(moments, "$1") : strFromU8(bytes),
  ]);
  return Object.fromEntries(parts);
}

const AROUND = 80;

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const cut = (text: string): string => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return `at ${at}: ${cut(before)} ≠ ${cut(after)}`;
}

/** Where two files differ, part by part; empty when they are the same. */
export function differences(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [left, right] = [partsOf(before), partsOf(after)];
  const paths = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return paths.flatMap((path) => {
    const [one, other] = [left[path], right[path]];
    if (one === other) return [];
    if (one === undefined || other === undefined)
      return [`${path} ${one === undefined ? "appeared" : "is gone"}`];
    return [`${path} ${firstDifference(one, other)}`];
  });
}
