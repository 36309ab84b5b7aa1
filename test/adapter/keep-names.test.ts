import { shippedEngine } from "../../src/app/editions";
import { mappingFormula, mappingName } from "../../src/core/reading/column-mapping";
import type { Grid } from "../../src/core/grid/grid";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { readGrid } from "../../src/xlsx/read-grid";
import { openExcel, type TestExcel } from "../setup/office-client";
import { headed, sheetOf } from "./inserted";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

const TITLE = "Feuil1";
const one = { sheet: TITLE, name: "_FDR_COLONNE_impact", formula: '="risks|1/1|Conséquence"' };
const two = { sheet: TITLE, name: "_FDR_COLONNE_type", formula: '="risks|1/2|dit ""genre"""' };

const names = async (title = TITLE) =>
  (await sheetOf(excel, title)).names.map(({ name, formula, visible }) => ({ name, formula, visible }));
const hidden = (...items: readonly (typeof one)[]) =>
  items.map(({ name, formula }) => ({ name, formula, visible: false }));

/** Has the host refuse an action of each of these syncs, counted from now. */
function failAtSyncs(actions: Readonly<Record<number, number>>, code?: "AccessDenied"): void {
  const { prototype } = Excel.RequestContext;
  const sync = Reflect.get(prototype, "sync");
  let count = 0;
  jest.spyOn(prototype, "sync").mockImplementation(function (this: Excel.RequestContext, value?: unknown) {
    count += 1;
    const action = actions[count];
    if (action !== undefined) excel.faults.failAtAction(action, code);
    return sync.call(this, value);
  });
}

describe("hidden names of a sheet", () => {
  test("are added, changed and taken away in one reading and one writing", async () => {
    excel = openExcel();
    const { keepNames } = createExcelWorkbook();
    await keepNames([one, two]);
    expect(await names()).toEqual(hidden(one, two));
    excel.resetCounters();
    await keepNames([
      { ...one, formula: '="risks|1/1|Effet"' },
      { ...two, formula: null },
    ]);
    // Excel.run may release what it tracked.
    expect(excel.counters).toMatchObject({ writes: 1 });
    expect(excel.counters.syncs).toBeLessThanOrEqual(3);
    expect(await names()).toEqual(hidden({ ...one, formula: '="risks|1/1|Effet"' }));
    await keepNames([
      { ...one, formula: null },
      { ...two, formula: null },
    ]);
    expect(await names()).toEqual([]);
  });

  test("belong to their sheet: the same name elsewhere is not touched, and no cell is", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.names.add(one.name, "=1");
      const other = context.workbook.worksheets.add("Autre");
      other.names.add(one.name, "=2");
      other.getRange("A1").values = [["x"]];
      await context.sync();
    });
    const before = (await excel.snapshot()).sheets.map(({ cells }) => cells);
    await createExcelWorkbook().keepNames([one]);
    const { sheets, names: ofWorkbook } = await excel.snapshot();
    expect(sheets.map(({ cells }) => cells)).toEqual(before);
    expect(ofWorkbook.map(({ formula }) => formula)).toEqual(["=1"]);
    expect(await names("Autre")).toEqual([{ name: one.name, formula: "=2", visible: true }]);
    expect(await names()).toEqual(hidden(one));
  });

  test("are given to several sheets at once, or to none when one of them is gone", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Autre");
      await context.sync();
    });
    const { keepNames } = createExcelWorkbook();
    const other = { ...two, sheet: "Autre" };
    await expect(keepNames([one, { ...other, sheet: "Partie" }])).rejects.toMatchObject({
      code: "sheet-gone",
    });
    expect([await names(), await names("Autre")]).toEqual([[], []]);
    excel.resetCounters();
    await keepNames([one, other]);
    expect(excel.counters).toMatchObject({ writes: 1 });
    expect([await names(), await names("Autre")]).toEqual([hidden(one), hidden(other)]);
    for (const action of [0, 1, 2]) {
      failAtSyncs({ 2: action });
      await expect(
        keepNames([
          { ...one, formula: null },
          { ...other, formula: '="x"' },
        ]),
      ).rejects.toMatchObject({
        code: "host",
      });
      jest.restoreAllMocks();
      expect([await names(), await names("Autre")]).toEqual([hidden(one), hidden(other)]);
    }
  });

  test("are again what they were when the host refuses half-way", async () => {
    excel = openExcel();
    const { keepNames } = createExcelWorkbook();
    await keepNames([one]);
    const changes = [{ ...one, formula: null }, two];
    const lastAction = 7;
    for (let action = 0; action <= lastAction; action += 1) {
      failAtSyncs({ 2: action });
      await expect(keepNames(changes)).rejects.toMatchObject({ name: "WorkbookError", code: "host" });
      jest.restoreAllMocks();
      expect(await names()).toEqual(hidden(one));
    }
    await keepNames(changes);
    expect(await names()).toEqual(hidden(two));
  });

  test("and that is said when they could not be put back", async () => {
    excel = openExcel();
    const { keepNames } = createExcelWorkbook();
    failAtSyncs({ 2: 2, 3: 0 });
    await expect(keepNames([one, two])).rejects.toMatchObject({ code: "half-done" });
  });

  test("are refused by a workbook open read-only, and for a sheet that is gone", async () => {
    excel = openExcel({ readOnly: true });
    await expect(createExcelWorkbook().keepNames([one])).rejects.toMatchObject({ code: "read-only" });
    expect(excel.counters.writes).toBe(0);
    excel.dispose();
    excel = openExcel();
    await expect(createExcelWorkbook().keepNames([{ ...one, sheet: "Partie" }])).rejects.toMatchObject({
      code: "sheet-gone",
    });
    expect(excel.counters.writes).toBe(0);
  });

  test("that a protection refuses name the sheet’s", async () => {
    excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TITLE).protection.protect();
      await context.sync();
    });
    failAtSyncs({ 2: 0 }, "AccessDenied");
    await expect(createExcelWorkbook().keepNames([one])).rejects.toMatchObject({
      code: "sheet-protected",
    });
  });
});

describe("a column that the user chose", () => {
  const chosen = { header: "Gravité de l'effet", ordinal: 1, count: 1 };
  const kept = { name: mappingName("impact"), formula: mappingFormula("risks", chosen) };
  const change = { ...kept, sheet: "Risques" };

  /** Problems that STR-02 reports, and whether RIS rules could look at every risk. */
  function told(grid: Grid) {
    const outcome = shippedEngine.validate(grid, "2026-11-22");
    if (outcome.status !== "validated") throw new Error("No plan");
    const { findings, coverage } = outcome.validation;
    return {
      problems: findings.filter(({ rule }) => rule === "STR-02").map(({ facts }) => facts["problem"]),
      risks: coverage.find(({ rule }) => rule === "RIS-02"),
    };
  }

  test("is read at once, costs a live reading nothing, and is there after save and reopen", async () => {
    const { workbook, excel: inserted } = await openInserted();
    excel = inserted;
    const whole = told(await workbook.read());
    const place = headed(await sheetOf(excel, "Risques"), "Impact (1-5)", 4);
    await excel.user.type("Risques", place, chosen.header);
    expect(told(await workbook.read()).problems).toEqual(["replaced"]);
    await workbook.keepNames([change]);
    excel.resetCounters();
    const grid = await workbook.read();
    expect(excel.counters).toMatchObject({ syncs: 1, reads: 1, writes: 0 });
    expect(told(grid)).toEqual({ problems: ["chosen"], risks: whole.risks });

    const file = await writeXlsxFile(await excel.snapshot());
    expect(told(await readGrid(file))).toEqual({ problems: ["chosen"], risks: whole.risks });
    excel.dispose();
    excel = openExcel({ snapshot: await readXlsxFile(file), isCalculated: true });
    const again = createExcelWorkbook();
    expect(told(await again.read())).toEqual({ problems: ["chosen"], risks: whole.risks });
    expect(await names("Risques")).toContainEqual({ ...kept, visible: false });
    await again.keepNames([{ ...change, formula: null }]);
    expect(told(await again.read()).problems).toEqual(["replaced"]);
    expect(told(await readGrid(await writeXlsxFile(await excel.snapshot()))).problems).toEqual(["replaced"]);
  });
});
