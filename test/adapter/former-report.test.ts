/** A report of before, which did not say who decides, over the real client: written again, or put back as it was. */
import { shippedEngine } from "../../src/app/editions";
import type { Validation } from "../../src/core/validation/validation";
import {
  REPORT_HEADER_ROW,
  reportColumnPlace,
  type ReportColumnId,
} from "../../src/core/programme/workbook/report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { gridSnapshot } from "../cli/plan-file";
import { openExcel, type TestExcel } from "../setup/office-client";
import { planGrid } from "../support/plan-grid";
import { sheetOf } from "./inserted";

jest.setTimeout(240_000);

const TITLE = "Rapport de validation";
const at = new Date(2025, 3, 15, 14, 5);
const FIRST = REPORT_HEADER_ROW + 2;
const AUTHOR = reportColumnPlace("author");
const address = (id: ReportColumnId): string => `${String.fromCharCode(65 + reportColumnPlace(id))}${FIRST}`;

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

async function validated(workbook: Workbook): Promise<Validation> {
  const outcome = shippedEngine.validate(await workbook.read(), "2025-04-15");
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation;
}

async function write(workbook: Workbook, progress: () => void = () => undefined): Promise<void> {
  const grid = await workbook.read();
  const { drawing, place } = shippedEngine.drawReport(await validated(workbook), at, grid);
  expect(place).toEqual({ refresh: TITLE, setAside: null });
  await workbook.writeReport(drawing, place, progress);
}

/** The columns at the right of « Décidé par » one place to the left. */
function former(sheet: SheetSnapshot): SheetSnapshot {
  const there = <Item extends { readonly column: number }>(items: readonly Item[]): Item[] =>
    items
      .filter(({ column }) => column !== AUTHOR)
      .map((item) => ({ ...item, column: item.column > AUTHOR ? item.column - 1 : item.column }));
  return {
    ...sheet,
    cells: there(sheet.cells),
    columns: there(sheet.columns),
    conditionalFormats: [],
    validations: sheet.validations.filter(({ range }) => !range.startsWith("J")),
    tables: sheet.tables.map((table) => ({
      ...table,
      range: table.range.replace("L", "K"),
      columns: table.columns.filter((header) => header !== "Décidé par"),
    })),
  };
}

/** A report as it was written before, in which the first finding is justified. */
async function openFormer(): Promise<Workbook> {
  excel = openExcel({ snapshot: gridSnapshot(planGrid({ choice: { organization: "CISSS de Laval" } })) });
  const workbook = createExcelWorkbook();
  await write(workbook);
  await excel.user.type(TITLE, address("decision"), "Accepté");
  await excel.user.type(TITLE, address("reason"), "Entente");
  const written = await excel.snapshot();
  const snapshot: WorkbookSnapshot = {
    ...written,
    sheets: written.sheets.map((sheet) => (sheet.name === TITLE ? former(sheet) : sheet)),
  };
  excel.dispose();
  excel = openExcel({ snapshot });
  return createExcelWorkbook();
}

const hidden = ({ columns }: SheetSnapshot) =>
  columns.filter((column) => column.hidden).map(({ column }) => column);
const headers = ({ cells }: SheetSnapshot) =>
  cells.filter(({ row, value }) => row === REPORT_HEADER_ROW && value !== null).map(({ value }) => value);
const justified = async (workbook: Workbook) =>
  (await validated(workbook)).findings.flatMap((finding) => finding.justified ?? []);

test("is written over, keeps its decisions, and can then say who decided", async () => {
  const workbook = await openFormer();
  expect(headers(await sheetOf(excel, TITLE)).slice(-3)).toEqual(["Justification", "État", "_cle"]);
  expect(await justified(workbook)).toEqual([{ decision: "accepted", reason: "Entente" }]);
  await write(workbook);
  const sheet = await sheetOf(excel, TITLE);
  expect(headers(sheet).slice(-4)).toEqual(["Justification", "Décidé par", "État", "_cle"]);
  expect(hidden(sheet)).toEqual([reportColumnPlace("key")]);
  expect(sheet.tables.map(({ range }) => range.replace(/\d+$/, ""))).toEqual(["A9:L"]);
  const { findings } = await validated(workbook);
  const place = findings.findIndex((finding) => finding.justified);
  expect(place).toBeGreaterThanOrEqual(0);
  const row =
    sheet.cells.find(
      ({ column, value }) => column === reportColumnPlace("key") && value === findings[place]?.key,
    )?.row ?? 0;
  await excel.user.type(TITLE, `J${row + 1}`, "Anne Tremblay");
  const named = [{ decision: "accepted", reason: "Entente", author: "Anne Tremblay" }];
  expect(await justified(workbook)).toEqual(named);
  await write(workbook);
  expect(await justified(workbook)).toEqual(named);
});

test.each([0, 60])("is put back as it was when the writing fails at action %d", async (index) => {
  const workbook = await openFormer();
  const before = await sheetOf(excel, TITLE);
  const contents = ({ cells }: SheetSnapshot) =>
    cells
      .filter(({ value }) => value !== null)
      .map(({ row, column, value, formula }) => ({ row, column, value, formula }));
  await expect(
    write(workbook, () => {
      excel.faults.failAtAction(index);
    }),
  ).rejects.toMatchObject({ code: "host", remains: { state: "as-before" } });
  const after = await sheetOf(excel, TITLE);
  expect(contents(after)).toEqual(contents(before));
  expect(hidden(after)).toEqual([reportColumnPlace("key") - 1]);
  expect(after.tables.map(({ range }) => range)).toEqual(before.tables.map(({ range }) => range));
  expect(await justified(workbook)).toEqual([{ decision: "accepted", reason: "Entente" }]);
});
