import { createApp } from "../../src/app/app";
import { drawNewestTemplate, shippedEngine } from "../../src/app/editions";
import type { SheetPick } from "../../src/app/session";
import type { Grid } from "../../src/core/grid/grid";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { readGrid } from "../../src/xlsx/read-grid";
import { createManualClock } from "../fakes/manual-clock";
import { openExcel, type TestExcel } from "../setup/office-client";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(240_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

const COPY = "Risques (2)";

/** What STR-09 says, and the sheet that is read as « Risques ». */
function told(grid: Grid) {
  const outcome = shippedEngine.validate(grid, "2026-11-22");
  if (outcome.status !== "validated") throw new Error("No plan");
  const { findings, sheets } = outcome.validation;
  return {
    problems: findings.filter(({ rule }) => rule === "STR-09").map(({ facts }) => facts["problem"]),
    read: sheets.filter(({ role, state }) => role === "risks" && state === "read").map(({ sheet }) => sheet),
  };
}

/** People keep last year's sheet beside the new one: its values under its headers, and no mark. */
async function withCopy(): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Risques").getUsedRange();
    used.load("values,address");
    await context.sync();
    const place = used.address.split("!")[1] ?? "A1";
    context.workbook.worksheets.add(COPY).getRange(place).values = used.values;
    await context.sync();
  });
}

function start() {
  const app = createApp({
    workbook: createExcelWorkbook(),
    validate: shippedEngine.validate,
    drawTemplate: drawNewestTemplate,
    drawReport: shippedEngine.drawReport,
    clock: createManualClock(new Date(2026, 10, 22, 12)),
  });
  const choose = async (pick: SheetPick) => {
    await app.run({ kind: "choose-sheets", picks: [pick] });
    const session = app.session.get();
    return session.status === "ready" ? session.notice : session;
  };
  return { app, choose };
}

test("a sheet that the user chose is read in the place of the marked one, in the file too, until it is taken back or gone", async () => {
  const { workbook, excel: inserted } = await openInserted();
  excel = inserted;
  await withCopy();
  expect(told(await workbook.read())).toEqual({ problems: ["copy"], read: ["Risques"] });
  const before = (await excel.snapshot()).sheets.map(({ cells }) => cells);
  const { app, choose } = start();
  await app.run({ kind: "start" });
  expect(await choose({ role: "risks", sheet: COPY })).toMatchObject({ kind: "sheets-chosen", used: 1 });
  expect((await excel.snapshot()).sheets.map(({ cells }) => cells)).toEqual(before);
  const chosen = { problems: ["copy", "chosen"], read: [COPY] };
  excel.resetCounters();
  expect(told(await workbook.read())).toEqual(chosen);
  expect(excel.counters).toMatchObject({ syncs: 1, reads: 1, writes: 0 });
  const file = await writeXlsxFile(await excel.snapshot());
  expect(told(await readGrid(file))).toEqual(chosen);

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(COPY).delete();
    await context.sync();
  });
  const gone = { problems: ["chosen-gone"], read: ["Risques"] };
  expect(told(await workbook.read())).toEqual(gone);
  expect(told(await readGrid(await writeXlsxFile(await excel.snapshot())))).toEqual(gone);
  await app.stop();
  excel.dispose();

  excel = openExcel({ snapshot: await readXlsxFile(file), isCalculated: true });
  const again = start();
  await again.app.run({ kind: "start" });
  expect(told(await createExcelWorkbook().read())).toEqual(chosen);
  expect(await again.choose({ role: "risks", sheet: null })).toMatchObject({ forgotten: 1 });
  const back = { problems: ["copy"], read: ["Risques"] };
  expect(told(await createExcelWorkbook().read())).toEqual(back);
  expect(told(await readGrid(await writeXlsxFile(await excel.snapshot())))).toEqual(back);
  await again.app.stop();
});
