import { shippedEngine } from "../../src/app/editions";
import type { Finding } from "../../src/core/programme/finding/finding";
import type { Workbook } from "../../src/workbook/workbook";
import type { TestExcel } from "../setup/office-client";
import { headed, sheetOf } from "./inserted";
import { openInserted } from "./inserted-workbook";

jest.setTimeout(120_000);

let excel: TestExcel;
afterEach(() => {
  excel.dispose();
});

/** What VAL-08 says of the workbook, as « Valider » reads it. */
async function formulaFindings(workbook: Workbook): Promise<readonly Finding[]> {
  const outcome = shippedEngine.validate(await workbook.read({ formulas: true }), "2025-06-01");
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation.findings.filter(({ rule }) => rule === "VAL-08");
}

const formulasOf = (sheet: string, addresses: readonly string[]): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const ranges = addresses.map((address) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("formulas");
      return range;
    });
    await context.sync();
    return ranges.map(({ formulas }) => formulas[0]?.[0] as unknown);
  });

const clearOrType = (sheet: string, contents: Readonly<Record<string, unknown>>): Promise<void> =>
  Excel.run(async (context) => {
    for (const [address, content] of Object.entries(contents))
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
    await context.sync();
  });

test("formulas of the inserted template are the template's, and come back as they were", async () => {
  const { workbook, excel: inserted } = await openInserted();
  excel = inserted;
  expect(await formulaFindings(workbook)).toEqual([]);

  const sheet = await sheetOf(excel, "Indicateurs");
  const at = (header: string): string => headed(sheet, header, 5);
  const addresses = [at("Écart 2024-2025"), at("Diagnostic"), at("_codes2")];
  const before = await formulasOf("Indicateurs", addresses);
  const [gap = "", diagnostic = "", codes = ""] = addresses;
  await clearOrType("Indicateurs", { [gap]: 12, [diagnostic]: "Vu", [codes]: "" });

  const found = await formulaFindings(workbook);
  expect(found.map(({ severity, cells, facts }) => [severity, cells[0]?.address, facts])).toEqual([
    ["error", diagnostic, expect.objectContaining({ problem: "constant", value: "Vu", row: "1.1" })],
    ["error", gap, expect.objectContaining({ problem: "constant", value: 12, row: "1.1" })],
    ["warning", codes, { problem: "hidden", count: 1 }],
  ]);
  const { written, left } = await workbook.applyEdits(found.flatMap(({ fix }) => (fix ? [fix.edits] : [])));
  expect({ written, left }).toEqual({
    written: found.flatMap(({ cells }) => cells),
    left: [],
  });
  expect(await formulasOf("Indicateurs", addresses)).toEqual(before);
  expect(await formulaFindings(workbook)).toEqual([]);
});
