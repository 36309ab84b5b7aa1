import { tableIds } from "../support/ptn-sss";
import { tableOf } from "../../src/core/programme/table/table";
import { shippedEngine } from "../../src/app/editions";
import type { Integrity, Redrawing } from "../../src/core/integrity/integrity";
import type { SheetSnapshot } from "../../src/sandbox/file/snapshot";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";
import { corners, template } from "../support/plan-grid";
import { sheetOf } from "./inserted";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

/** The workbook just after the template was inserted. */
async function opened(excelApi = "1.15"): Promise<Workbook> {
  const inserted = await openInserted({ excelApi });
  excel = inserted.excel;
  return inserted.workbook;
}

async function integrityOf(workbook: Workbook): Promise<Integrity> {
  const grid = await workbook.read({ formulas: true, ruled: shippedEngine.ruledCells });
  const outcome = shippedEngine.validate(grid, "2026-11-22");
  if (outcome.status !== "validated" || !outcome.validation.integrity) throw new Error("Not looked at");
  return outcome.validation.integrity;
}

const linesOf = ({ gaps }: Integrity): readonly string[] =>
  gaps.map(
    ({ part, sheet, gaps: lost }) =>
      `${part} ${sheet}: ${lost.map(({ name, state, ranges }) => `${name} ${state} ${ranges.join(" ")}`).join("; ")}`,
  );

const redrawings = ({ gaps }: Integrity): readonly Redrawing[] =>
  gaps.flatMap(({ redrawing }) => redrawing ?? []);

/** Changes a sheet of the open workbook, as a user could. */
async function onSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** What each cell of a sheet takes, and the formats over it: split or whole, in any order. */
function rulesOf({ validations, conditionalFormats }: SheetSnapshot) {
  const controls = validations.flatMap(({ range, ...rest }) =>
    range.split(/[ ,]/).flatMap((part) => {
      const { top, left, bottom, right } = corners(part);
      const cells: string[] = [];
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          cells.push(`${row} ${column} ${JSON.stringify(rest)}`);
      return cells;
    }),
  );
  const formats = conditionalFormats.map(({ priority: _, ...rest }) => JSON.stringify(rest));
  return { controls: controls.sort(), formats: formats.sort() };
}

test("the inserted template has everything, for two round trips that a command asks for", async () => {
  const workbook = await opened();
  const grid = await workbook.read();
  excel.resetCounters();
  const ruled = await workbook.read({ formulas: false, ruled: shippedEngine.ruledCells });
  expect(excel.counters).toMatchObject({ syncs: 1 + 2, writes: 0 });
  const known = ruled.sheets.filter(({ rules }) => rules).map(({ name }) => name);
  expect(known).toEqual(["Identification", ...tableIds.map((id) => tableOf(template, id).title)]);
  expect(grid.sheets.filter(({ rules }) => rules)).toEqual([]);
  expect(await integrityOf(workbook)).toEqual({ gaps: [], unknown: [] });
  excel.resetCounters();
  await workbook.read();
  expect(excel.counters).toMatchObject({ syncs: 1, writes: 0 });
});

test("what was deleted is found cell by cell, and drawn again as it was inserted", async () => {
  const workbook = await opened();
  const before = rulesOf(await sheetOf(excel, "Risques"));
  await onSheet("Risques", (sheet) => {
    sheet.getRange("G7:H8").dataValidation.clear();
    sheet.getRange("G5:G22").conditionalFormats.clearAll();
  });
  const lost = await integrityOf(workbook);
  expect(linesOf(lost)).toEqual([
    "controls Risques: Probabilité (1-5) partial G7:G8; Impact (1-5) partial H7:H8",
    "highlights Risques: Probabilité (1-5) missing G5:G22",
  ]);
  excel.resetCounters();
  expect(await workbook.redraw(redrawings(lost))).toEqual({ drawn: ["Risques", "Risques"], refused: [] });
  expect(await integrityOf(workbook)).toEqual({ gaps: [], unknown: [] });
  expect(rulesOf(await sheetOf(excel, "Risques"))).toEqual(before);
});

test("a sheet that lost everything, and Identification too", async () => {
  const workbook = await opened();
  const sheets = ["Indicateurs", "Identification"];
  const before = await Promise.all(sheets.map(async (name) => rulesOf(await sheetOf(excel, name))));
  for (const name of sheets)
    await onSheet(name, (sheet) => {
      sheet.getRange().dataValidation.clear();
      sheet.getRange().conditionalFormats.clearAll();
    });
  const lost = await integrityOf(workbook);
  expect(lost.gaps.map(({ part, sheet, isWhole }) => `${part} ${sheet} ${isWhole}`)).toEqual([
    "controls Identification true",
    "highlights Identification true",
    "controls Indicateurs true",
    "highlights Indicateurs true",
  ]);
  await workbook.redraw(redrawings(lost));
  expect(await integrityOf(workbook)).toEqual({ gaps: [], unknown: [] });
  const after = await Promise.all(sheets.map(async (name) => rulesOf(await sheetOf(excel, name))));
  expect(after).toEqual(before);
  const { conditionalFormats } = await sheetOf(excel, "Indicateurs");
  const [last] = [...conditionalFormats].sort((one, other) => other.priority - one.priority);
  expect(last?.stopIfTrue).toBe(false);
});

test("users' own contents, formats and validations stay; what replaced ours gives way", async () => {
  const workbook = await opened();
  await onSheet("Risques", (sheet) => {
    sheet.getRange("G5").values = [[4]];
    sheet.getRange("G5:G22").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
    sheet.getRange("A60:B70").dataValidation.rule = { list: { inCellDropDown: true, source: "oui,non" } };
    sheet.getRange("G5:G22").conditionalFormats.add("Custom").custom.rule.formula = "=$G5>4";
    // Ours is in two pieces then, and both count.
    sheet.getRange("K7:K8").conditionalFormats.clearAll();
  });
  const lost = await integrityOf(workbook);
  expect(linesOf(lost)).toEqual([
    "controls Risques: Probabilité (1-5) changed G5:G22",
    "highlights Risques: Mesure d'atténuation partial K7:K8",
  ]);
  const contents = (await sheetOf(excel, "Risques")).cells;
  await workbook.redraw(redrawings(lost));
  const after = await sheetOf(excel, "Risques");
  expect(after.cells).toEqual(contents);
  expect(after.validations.filter(({ range }) => range === "A60:B70")).toHaveLength(1);
  expect(after.conditionalFormats.filter(({ formula }) => formula === "=$G5>4")).toHaveLength(1);
  expect((await integrityOf(workbook)).gaps).toEqual([]);
});

test("a protected sheet and one that is gone are told, the others are drawn", async () => {
  const workbook = await opened();
  for (const name of ["Risques", "Indicateurs", "Main-d'œuvre"])
    await onSheet(name, (sheet) => {
      sheet.getRange().dataValidation.clear();
    });
  const lost = await integrityOf(workbook);
  await onSheet("Risques", (sheet) => {
    sheet.protection.protect();
  });
  await onSheet("Main-d'œuvre", (sheet) => {
    sheet.delete();
  });
  expect(await workbook.redraw(redrawings(lost))).toEqual({
    drawn: ["Indicateurs"],
    refused: [
      { sheet: "Risques", reason: "protected" },
      { sheet: "Main-d'œuvre", reason: "missing" },
    ],
  });
  expect((await integrityOf(workbook)).gaps.map(({ sheet }) => sheet)).toEqual(["Risques"]);
});

test("one Ctrl+Z takes all of it back, where Excel can group", async () => {
  const workbook = await opened("1.20");
  await onSheet("Risques", (sheet) => {
    sheet.getRange().dataValidation.clear();
    sheet.getRange().conditionalFormats.clearAll();
  });
  const lost = await integrityOf(workbook);
  await workbook.redraw(redrawings(lost));
  await excel.user.undo();
  expect(linesOf(await integrityOf(workbook))).toEqual(linesOf(lost));
});

test("nothing to draw asks nothing of Excel", async () => {
  excel = openExcel();
  excel.resetCounters();
  expect(await createExcelWorkbook().redraw([])).toEqual({ drawn: [], refused: [] });
  expect(excel.counters).toMatchObject({ syncs: 0 });
});
