/** The stand-in host under the real load: the whole template, inserted by the real adapter. */
import { drawNewestTemplate } from "../../src/app/editions";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { openExcel, type TestExcel } from "../setup/office-client";

jest.setTimeout(120_000);

let excel: TestExcel;
let inserted: WorkbookSnapshot;

beforeAll(async () => {
  excel = openExcel();
  const workbook = createExcelWorkbook();
  const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" } as const;
  const { drawing } = drawNewestTemplate(choice, await workbook.read());
  await workbook.insertTemplate(drawing, () => undefined);
  inserted = await excel.snapshot();
});
afterAll(() => {
  excel.dispose();
});

test("every formula has a value, and none is an error", () => {
  const formulas = inserted.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ formula }) => formula !== undefined).map((cell) => ({ sheet: name, ...cell })),
  );
  expect(formulas.length).toBeGreaterThan(1000);
  expect(formulas.filter(({ value }) => value === null || typeof value === "object")).toEqual([]);
});

/** The cell of the first result on « Indicateurs ». */
function entryPlace(): string {
  const { cells } = inserted.sheets.find(({ name }) => name === "Indicateurs") ?? { cells: [] };
  const heading = cells.find(({ value }) => value === "Résultat\n2024-2025");
  if (!heading) throw new Error("the heading was not found");
  return `${String.fromCharCode(65 + heading.column)}${heading.row + 2}`;
}

test("an entry calculates what it reaches and leaves the rest as a full calculation would", async () => {
  await excel.user.type("Indicateurs", entryPlace(), "40 %");
  const entered = await excel.snapshot();
  expect(entered).not.toEqual(inserted);
  excel.book.calculation.renewAll();
  expect(await excel.snapshot()).toEqual(entered);
});

test("opened again with its results, it calculates what an entry reaches, as a full calculation would", async () => {
  const again = openExcel({ snapshot: inserted, isCalculated: true });
  expect(again.book.calculation.isPending()).toBe(false);
  await again.user.type("Indicateurs", entryPlace(), "40 %");
  const entered = await again.snapshot();
  expect(entered).not.toEqual(inserted);
  again.book.calculation.renewAll();
  expect(await again.snapshot()).toEqual(entered);
  again.dispose();
});

test("results that are not there are not taken for calculated ones", () => {
  const sheets = inserted.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  }));
  expect(() => openExcel({ snapshot: { ...inserted, sheets }, isCalculated: true })).toThrow(
    /^Identification!C\d+ was not calculated: =/,
  );
});

test("opened again from its snapshot, it is the same workbook", async () => {
  const before = await excel.snapshot();
  const again = openExcel({ snapshot: before });
  const after = await again.snapshot();
  again.dispose();
  expect(after).toEqual(before);
});
