import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { findings, headed, sheetOf, valueAt } from "./inserted";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

const ROW = 5;

/** The template of the story, data dated after 31 March 2025. */
async function opened() {
  const { workbook, excel: inserted } = await openInserted();
  excel = inserted;
  const identification = await sheetOf(excel, "Identification");
  const dateRow = identification.cells.find((cell) => cell.value === "Date des données");
  await excel.user.type("Identification", `B${(dateRow?.row ?? 0) + 1}`, "2025-04-15");
  const sheet = await sheetOf(excel, "Indicateurs");
  const cell = (header: string) => headed(sheet, header, ROW);
  return { workbook, cell };
}

const shown = (address: string) => excel.shownFormat("Indicateurs", address);

test("a result under its target lights up, with the pane closed, and clears once it is documented", async () => {
  const { workbook, cell } = await opened();
  await excel.user.type("Indicateurs", cell("Résultat 2024-2025"), "40 %");
  const painted = async () => ({
    result: (await shown(cell("Résultat 2024-2025")))?.fill,
    explanation: (await shown(cell("Explication de l'écart 2024-2025")))?.fill,
    mitigation: (await shown(cell("Mesure d'atténuation 2024-2025")))?.fill,
    owner: (await shown(cell("Responsable (fonction) 2024-2025")))?.fill,
    due: (await shown(cell("Échéance 2024-2025")))?.fill,
  });
  expect(await painted()).toEqual({
    result: "#FBE8BF",
    explanation: "#FADBD8",
    mitigation: "#FADBD8",
    owner: "#FADBD8",
    due: "#FADBD8",
  });
  const sheet = await sheetOf(excel, "Indicateurs");
  expect(valueAt(sheet, cell("Résultat 2024-2025"))).toBe(0.4);
  expect(valueAt(sheet, cell("Écart 2024-2025"))).toBe(-35);
  expect(valueAt(sheet, cell("Diagnostic"))).toEqual("✖ Explication de l'écart 2024-2025 manquante. +6");
  const mine = (await findings(workbook)).filter(
    ({ rule, cells }) => cells[0]?.address.endsWith(String(ROW)) && rule !== "CIB-01" && rule !== "ECA-01",
  );
  expect(mine.map(({ rule, severity, facts }) => [rule, severity, facts["gap"]])).toEqual(
    expect.arrayContaining([
      ["MES-01", "error", 35],
      ["MES-03", "error", 35],
      ["ECA-02", "warning", 35],
    ]),
  );

  await excel.user.type(
    "Indicateurs",
    cell("Explication de l'écart 2024-2025"),
    "Deux services livrés en retard.",
  );
  await excel.user.type(
    "Indicateurs",
    cell("Mesure d'atténuation 2024-2025"),
    "Comité d'usagers dès la conception.",
  );
  expect(await painted()).toMatchObject({ owner: "#FADBD8", due: "#FADBD8" });
  await excel.user.type(
    "Indicateurs",
    cell("Responsable (fonction) 2024-2025"),
    "Direction des services numériques",
  );
  await excel.user.type("Indicateurs", cell("Échéance 2024-2025"), "2025-12-15");
  expect(await painted()).toEqual({
    result: undefined,
    explanation: undefined,
    mitigation: undefined,
    owner: undefined,
    due: undefined,
  });
});

test("a settled edit costs one reading and no writing, and every gesture can be undone, one at a time", async () => {
  const { workbook, cell } = await opened();
  await workbook.read();
  let heard = 0;
  const stop = await workbook.watch(() => {
    heard += 1;
  });
  const steps = excel.user.undoSteps();
  excel.resetCounters();
  await excel.user.type("Indicateurs", cell("Résultat 2024-2025"), "40 %");
  expect(heard).toBe(1);
  await workbook.read();
  expect(excel.counters).toMatchObject({ syncs: 1, reads: 1, writes: 0 });
  await excel.user.type("Indicateurs", cell("Explication de l'écart 2024-2025"), "Retard");
  await workbook.read();
  expect(excel.counters).toMatchObject({ syncs: 2, reads: 2, writes: 0 });
  expect(excel.user.undoSteps()).toBe(steps + 2);
  await excel.user.undo();
  const once = await sheetOf(excel, "Indicateurs");
  expect(valueAt(once, cell("Explication de l'écart 2024-2025"))).toBeNull();
  expect(valueAt(once, cell("Résultat 2024-2025"))).toBe(0.4);
  await excel.user.undo();
  expect(valueAt(await sheetOf(excel, "Indicateurs"), cell("Résultat 2024-2025"))).toBeNull();
  await stop();
  heard = 0;
  await excel.user.type("Indicateurs", cell("Résultat 2024-2025"), "50 %");
  expect(heard).toBe(0);
});

test("a new sheet is seen by the next reading", async () => {
  const { workbook } = await opened();
  const before = (await workbook.read()).sheets.length;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Notes").getRange("B2").values = [[1]];
    await context.sync();
  });
  const after = await workbook.read();
  expect(after.sheets.length).toBe(before + 1);
  expect(after.sheets.at(-1)).toMatchObject({ name: "Notes", origin: { row: 1, column: 1 }, values: [[1]] });
});

test("while a cell is being edited the reading is refused as such", async () => {
  excel = openExcel();
  excel.faults.cellEditMode = true;
  await expect(createExcelWorkbook().read()).rejects.toMatchObject({ code: "cell-being-edited" });
  excel.faults.cellEditMode = false;
});
