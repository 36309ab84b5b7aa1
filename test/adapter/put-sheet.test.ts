import { drawCatalogueSheet } from "../../src/app/catalogue-sheet";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { findings, sheetOf, valueAt } from "./inserted";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

/** What the command does: reads, draws for what is there, puts. */
async function put(): Promise<string> {
  const workbook = createExcelWorkbook();
  const { drawing, ...place } = drawCatalogueSheet(await workbook.read());
  await workbook.putSheet(drawing, place);
  return drawing.title;
}

const titles = async () => (await excel.snapshot()).sheets.map(({ name }) => name);

test("adds the catalogue at the end, shown, printable, with its mark; the findings stay the same", async () => {
  const { workbook, excel: inserted } = await openInserted();
  excel = inserted;
  const [before, found] = [await titles(), await findings(workbook)];
  excel.resetCounters();
  await put();
  // Reading: three. Then what is there, the sheet, showing it.
  expect(excel.counters.syncs).toBeLessThanOrEqual(3 + 3);
  const { sheets, activeSheet } = await excel.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual([...before, "Règles"]);
  expect(sheets[activeSheet]?.name).toBe("Règles");
  const sheet = await sheetOf(excel, "Règles");
  expect([valueAt(sheet, "A1"), valueAt(sheet, "A4"), valueAt(sheet, "G4")]).toEqual([
    "Règles de validation",
    "Règle",
    "Correction",
  ]);
  expect(sheet.cells.find(({ value }) => value === "MES-03")).toMatchObject({ column: 0 });
  expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
  const names = sheet.names.map(({ name, formula, visible }) => ({ name, formula, visible }));
  expect(names).toEqual([{ name: "_FDR_FEUILLE", formula: '="ptn-sss|2023.1|catalogue|2"', visible: false }]);
  expect(await findings(workbook)).toEqual(found);
});

test("takes another title when a sheet of the user has that one, which is not touched", async () => {
  excel = openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("RÈGLES").getRange("A1").values = [["à moi"]];
    await context.sync();
  });
  expect(await put()).toBe("Règles (2)");
  expect(valueAt(await sheetOf(excel, "RÈGLES"), "A1")).toBe("à moi");
  expect(valueAt(await sheetOf(excel, "Règles (2)"), "A1")).toBe("Règles de validation");
});

test("is drawn again in the place of ours, under the title and at the position that the user gave it", async () => {
  excel = openExcel();
  const [first = ""] = await titles();
  await put();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Règles");
    sheet.getRange("A5:C6").clear("Contents");
    sheet.name = "Mes règles";
    sheet.position = 0;
    context.workbook.worksheets.getItem(first).activate();
    await context.sync();
  });
  expect(await put()).toBe("Mes règles");
  expect(await titles()).toEqual(["Mes règles", first]);
  const sheet = await sheetOf(excel, "Mes règles");
  expect(valueAt(sheet, "A5")).toBe("STR-01");
  expect(sheet.names.map(({ name }) => name)).toEqual(["_FDR_FEUILLE"]);
  const { sheets, activeSheet } = await excel.snapshot();
  expect(sheets[activeSheet]?.name).toBe("Mes règles");
});

test("one that somebody wrote on is set aside: it stays, and is no longer the catalogue (C8)", async () => {
  excel = openExcel();
  await put();
  await excel.user.type("Règles", "H5", "à revoir");
  const before = await sheetOf(excel, "Règles");
  expect(await put()).toBe("Règles (2)");
  expect({ ...(await sheetOf(excel, "Règles")), names: before.names }).toEqual(before);
  expect((await sheetOf(excel, "Règles")).names).toEqual([]);
  expect(await put()).toBe("Règles (2)");
});

test("a failure while it is drawn leaves the workbook as it was", async () => {
  excel = openExcel();
  const before = await titles();
  excel.faults.failAtAction(100);
  await expect(put()).rejects.toMatchObject({ name: "WorkbookError", code: "host" });
  expect(await titles()).toEqual(before);
});

test("a failure when it takes the place of ours leaves ours", async () => {
  excel = openExcel();
  await put();
  const [before, drawn] = [await titles(), await sheetOf(excel, "Règles")];
  // The batch in which the old sheet goes is refused as a whole.
  const deleted = jest.spyOn(Excel.Worksheet.prototype, "delete").mockImplementationOnce(() => {
    excel.faults.failNextBatch();
  });
  await expect(put()).rejects.toMatchObject({ name: "WorkbookError", code: "host" });
  expect(deleted).toHaveBeenCalled();
  expect(await titles()).toEqual(before);
  expect((await sheetOf(excel, "Règles")).cells).toEqual(drawn.cells);
});

test("a read-only workbook is refused before anything is done", async () => {
  excel = openExcel({ readOnly: true });
  const before = await titles();
  await expect(put()).rejects.toMatchObject({ name: "WorkbookError", code: "read-only" });
  expect(await titles()).toEqual(before);
});
