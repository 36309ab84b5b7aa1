import { exampleWorkbook } from "../support/example-workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { drawNewestTemplate } from "../../src/app/editions";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { headed, insert, laval, sheetOf, valueAt } from "./inserted";

jest.setTimeout(120_000);

/** Probe, names, one a sheet (12), metadata, protection. */
const INSERTION_SYNCS = 1 + 1 + 12 + 1 + 1;

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

test("adds twelve sheets after those that were there, in the budget of round trips", async () => {
  excel = openExcel();
  const before = (await excel.snapshot()).sheets.map((sheet) => sheet.name);
  excel.resetCounters();
  const { steps } = await insert();
  const { syncs } = excel.counters;
  expect(steps).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}/12`));
  // Reading the workbook takes three; Excel.run releases its ranges in a round trip of its own.
  expect(syncs).toBeLessThanOrEqual(INSERTION_SYNCS + 3 + 2);
  const { sheets, activeSheet, customXmlParts } = await excel.snapshot();
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ...before.map((name) => [name, "visible"]),
    ["Lisez-moi", "visible"],
    ["Identification", "visible"],
    ["Feuille de route", "visible"],
    ["Indicateurs", "visible"],
    ["Plan d'action", "visible"],
    ["Risques", "visible"],
    ["Gestion du changement", "visible"],
    ["Main-d'œuvre", "visible"],
    ["Bénéfices", "visible"],
    ["Tableau de bord", "visible"],
    ["Rapport de validation", "visible"],
    ["_reference", "veryHidden"],
  ]);
  expect(sheets[activeSheet]?.name).toBe("Identification");
  expect(customXmlParts).toEqual([
    '<gabarit xmlns="urn:feuille-de-route:gabarit:1" feuille-de-route="ptn-sss" version="2023.1" revision="4"/>',
  ]);
  expect(sheets.filter((sheet) => sheet.protection).map((sheet) => sheet.name)).toEqual([
    "Lisez-moi",
    "Feuille de route",
  ]);
});

test("Indicateurs: official content, formats, lists, groups, frozen panes, marks and hidden codes", async () => {
  excel = openExcel();
  await insert();
  const sheet = await sheetOf(excel, "Indicateurs");
  const at = (header: string, row: number) => valueAt(sheet, headed(sheet, header, row));
  expect([at("No", 5), at("No", 14)]).toEqual(["1.1", "5.2"]);
  expect([at("Cible ministérielle 2024-2025", 5), at("Cible ministérielle 2024-2025", 9)]).toEqual([
    0.75,
    "+5%",
  ]);
  expect([at("Cible ministérielle 2023-2024", 14), at("Cible ministérielle 2023-2024", 7)]).toEqual([
    "-----",
    "Adoption des parcours",
  ]);
  expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
  expect(sheet.tables.map(({ name, range }) => [name, range.split(":")[0]])).toEqual([
    ["PTN_Indicateurs", "A4"],
  ]);
  const names = sheet.names.map(({ name, formula, visible }) => ({ name, formula, visible }));
  expect(names).toEqual([
    { name: "_FDR_FEUILLE", formula: '="ptn-sss|2023.1|indicators|4"', visible: false },
  ]);
  // Only the year in view is unfolded.
  const folded = sheet.columns.filter((column) => column.outlineLevel === 1 && column.hidden).length;
  const unfolded = sheet.columns.filter((column) => column.outlineLevel === 1 && !column.hidden).length;
  expect([folded, unfolded]).toEqual([30, 10]);
  const result = headed(sheet, "Résultat 2024-2025", 5);
  const validation = sheet.validations.find((item) => item.range.startsWith(result));
  expect(validation).toMatchObject({
    rule: { type: "custom", formula: expect.stringContaining(`AND(${result}>=0,${result}<=1)`) },
    prompt: { title: "Résultat" },
    alert: { style: "warning", title: "Pourcentage attendu" },
  });
});

test("no formula of the new template is in error", async () => {
  excel = openExcel();
  await insert();
  const { sheets } = await excel.snapshot();
  const errors = sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => typeof cell.value === "object" && cell.value !== null)
      .map((cell) => `${sheet.name} ${cell.row + 1}:${cell.column + 1} ${cell.formula ?? ""}`),
  );
  expect(errors).toEqual([]);
});

test("sheets, tables and names that were there are not touched; titles and names give way", async () => {
  excel = openExcel({ snapshot: exampleWorkbook });
  const before = await excel.snapshot();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Risques").getRange("A1").values = [["à moi"]];
    context.workbook.names.add("PTN_Categorie", '="à moi"');
    await context.sync();
  });
  const { workbook } = await insert();
  const after = await excel.snapshot();
  expect(after.sheets.slice(0, before.sheets.length).map((sheet) => sheet.name)).toEqual(
    before.sheets.map((sheet) => sheet.name),
  );
  for (const [place, sheet] of before.sheets.entries())
    expect(after.sheets[place]?.cells).toEqual(sheet.cells);
  expect(valueAt(await sheetOf(excel, "Risques"), "A1")).toBe("à moi");
  expect(valueAt(await sheetOf(excel, "Risques (2)"), "A1")).toBe("Risques");
  expect(after.names.find((name) => name.name === "PTN_Categorie")?.formula).toBe('="à moi"');
  expect(after.names.find((name) => name.name === "PTN2_Categorie")?.formula).toContain("Identification");
  expect((await workbook.read()).names.some((name) => name.name === "PTN2_L_aims")).toBe(true);
});

test.each([1, 40, 400])(
  "a failure at action %d of a later batch leaves the workbook as it was",
  async (index) => {
    excel = openExcel();
    const before = await excel.snapshot();
    await expect(failing(index)).rejects.toMatchObject({ name: "WorkbookError", code: "host" });
    const after = await excel.snapshot();
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    expect(after.names).toEqual(before.names);
    expect(after.customXmlParts).toEqual(before.customXmlParts);
  },
);

/** Inserts, and has the host refuse one action of the batch that follows the third sheet. */
async function failing(index: number): Promise<unknown> {
  const workbook = createExcelWorkbook();
  const { drawing } = drawNewestTemplate(laval, await workbook.read());
  return workbook.insertTemplate(drawing, (done) => {
    if (done === 3) excel.faults.failAtAction(index);
  });
}
