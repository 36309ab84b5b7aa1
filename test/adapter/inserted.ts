import { drawNewestTemplate, shippedEngine } from "../../src/app/editions";
import type { PartialChoice } from "../../src/app/contracts";
import type { Finding } from "../../src/core/programme/finding/finding";
import type { CellValue } from "../../src/core/grid/grid";
import type { CellSnapshot, SheetSnapshot } from "../../src/sandbox/file/snapshot";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import type { TestExcel } from "../setup/office-client";
import { fromA1 } from "../../src/core/grid/address";

/** The choice of the story: CISSS de Laval, RSSS, 2024-2025. */
export const laval: PartialChoice = {
  category: "RSSS",
  organization: "CISSS de Laval",
  fiscalYear: "2024-2025",
};

/** Inserts the newest template through the real client; answers the workbook and each step of progress. */
export async function insert(
  choice: PartialChoice = laval,
): Promise<{ workbook: Workbook; steps: string[] }> {
  const workbook = createExcelWorkbook();
  const { drawing } = drawNewestTemplate(choice, await workbook.read());
  const steps: string[] = [];
  await workbook.insertTemplate(drawing, (done, total) => steps.push(`${done}/${total}`));
  return { workbook, steps };
}

/** The sheet of that name, as the host holds it now. */
export async function sheetOf(excel: TestExcel, name: string): Promise<SheetSnapshot> {
  const found = (await excel.snapshot()).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** What a cell of a sheet holds; null when it is empty. */
export function valueAt(sheet: SheetSnapshot, address: string): CellValue {
  const position = fromA1(address);
  const cell = sheet.cells.find(({ row, column }) => row === position?.row && column === position.column);
  return cell?.value ?? null;
}

/** Address of a column of « Indicateurs », by its header. */
export function headed(sheet: SheetSnapshot, header: string, row: number): string {
  // Years stand on a line of their own.
  const said = ({ value }: CellSnapshot) => (typeof value === "string" ? value.replace("\n", " ") : value);
  const cell = sheet.cells.find((item) => item.row === 3 && said(item) === header);
  if (!cell) throw new Error(`No header ${header}`);
  let letters = "";
  for (let rest = cell.column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Findings of the workbook as it is now. */
export async function findings(workbook: Workbook, today = "2026-11-22"): Promise<readonly Finding[]> {
  const outcome = shippedEngine.validate(await workbook.read(), today);
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation.findings;
}
