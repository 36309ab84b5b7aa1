import { drawing } from "../support/plan-grid";
import { drawnCells, isFormula } from "../support/drawn-sheet";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { unwatched } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { insert } from "./inserted";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

/** A sheet « Essai » with these formulas from B2 on, a batch a row: a request is limited too. */
async function opened(rows: readonly (readonly unknown[])[]) {
  excel = openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Essai");
    await context.sync();
  });
  for (const [place, row] of rows.entries()) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Essai");
      sheet.getRangeByIndexes(1 + place, 1, 1, row.length).formulas = [[...row]];
      await context.sync();
    });
  }
  const workbook = createExcelWorkbook();
  await workbook.read();
  await excel.snapshot();
  excel.resetCounters();
  return workbook;
}

const formulasOf = async (workbook: ReturnType<typeof createExcelWorkbook>) =>
  (await workbook.read({ formulas: true })).sheets.find(({ name }) => name === "Essai")?.formulas;

test("only a command asks for formulas: one more round trip for its sheets, and one for what is hidden", async () => {
  const workbook = await opened([["=1+1", "'=1+1", 2, "", "=NA()"]]);
  const live = await workbook.read();
  expect(excel.counters).toMatchObject({ syncs: 1, reads: 1, writes: 0 });
  expect(live.sheets.filter((sheet) => "formulas" in sheet)).toEqual([]);
  excel.resetCounters();
  let heard = 0;
  const whole = await workbook.during({ ...unwatched, alive: () => (heard += 1) }).read({ formulas: true });
  expect(excel.counters).toMatchObject({ syncs: 3, reads: 3, writes: 0 });
  expect(heard).toBe(3);
  expect(whole.sheets.map(({ name, formulas }) => [name, formulas])).toEqual([
    ["Feuil1", {}],
    ["Essai", { B2: "=1+1", F2: "=NA()" }],
  ]);
  excel.resetCounters();
  expect(await workbook.read()).toEqual(live);
  expect(excel.counters).toMatchObject({ syncs: 1, reads: 1, writes: 0 });
});

/** A long formula that shows little. */
const long = `=LEN("${Array.from({ length: 30 }, () => "x".repeat(250)).join('"&"')}")`;

test("P2: a workbook of 202 sheets takes as many round trips as one of two", async () => {
  const withSheets = async (count: number) => {
    excel = openExcel();
    await Excel.run(async (context) => {
      for (let place = 2; place <= count; place += 1)
        context.workbook.worksheets.add(`Feuille ${place}`).getRange("A1:B1").formulas = [[place, "=A1*2"]];
      await context.sync();
    });
    const workbook = createExcelWorkbook();
    await workbook.read();
    await excel.snapshot();
    excel.resetCounters();
    const { sheets } = await workbook.read({ formulas: true });
    const { syncs } = excel.counters;
    return { syncs, formulas: sheets.filter(({ formulas }) => formulas?.["B1"] === "=A1*2").length };
  };
  const few = await withSheets(2);
  excel.dispose();
  expect(few).toEqual({ syncs: 3, formulas: 1 });
  expect(await withSheets(202)).toEqual({ syncs: 3, formulas: 201 });
});

test("Q1: that calculation is manual is read with the rest, in no round trip more", async () => {
  const workbook = await opened([[1, "=A1*2"]]);
  expect(await workbook.read()).not.toHaveProperty("calculatesByHand");
  await Excel.run(async (context) => {
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  await excel.snapshot();
  excel.resetCounters();
  expect(await workbook.read()).toMatchObject({ calculatesByHand: true });
  expect(excel.counters).toMatchObject({ syncs: 1, writes: 0 });
});

test("formulas that one answer cannot hold come in several", async () => {
  const rows = Array.from({ length: 4 }, () => Array.from({ length: 200 }, () => long));
  const formulas = await formulasOf(await opened(rows));
  expect(Object.keys(formulas ?? {})).toHaveLength(800);
  expect(new Set(Object.values(formulas ?? {}))).toEqual(new Set([long]));
  // The content, then all rows, two and two, then what is hidden.
  expect(excel.counters).toMatchObject({ syncs: 1 + 3 + 1, writes: 0 });
});

test("formulas of a row that no answer can hold stay unknown", async () => {
  const workbook = await opened([Array.from({ length: 300 }, () => long)]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Essai");
    sheet.getRangeByIndexes(1, 301, 1, 400).formulas = [Array.from({ length: 400 }, () => long)];
    await context.sync();
  });
  expect(await formulasOf(workbook)).toBeUndefined();
});

test("every formula of the inserted template is read as it was written", async () => {
  excel = openExcel();
  const { workbook } = await insert();
  const { sheets } = await workbook.read({ formulas: true });
  for (const drawn of drawing({ category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" })
    .sheets) {
    const written = drawnCells(drawn).filter(({ content }) => isFormula(content));
    const read = sheets.find(({ name }) => name === drawn.title)?.formulas;
    expect(read).toEqual(Object.fromEntries(written.map(({ address, content }) => [address, content])));
  }
});
