/** A sheet on which corrections are made, and what it holds then. */
import type { CellEdit, EditFormat, NewContent } from "../../src/core/programme/finding/fix";
import type { CellValue } from "../../src/core/grid/grid";
import type { SheetSnapshot } from "../../src/sandbox/file/snapshot";
import type { HostOptions } from "../../src/sandbox/host/host";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { OpenWorkbook } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";

export const PERCENT = '0.0"\u00a0"%';

export let excel: TestExcel;

/** After each test. */
export async function close(): Promise<void> {
  jest.restoreAllMocks();
  await released();
  excel.dispose();
}

/** Excel.run releases its ranges in a round trip of its own, which nobody waits for. */
export const released = (): Promise<unknown> => excel.snapshot();

export const edit = (
  address: string,
  before: CellValue,
  after: NewContent,
  format?: EditFormat,
  sheet = "Suivi",
): CellEdit => ({ cell: { sheet, address }, before, after, ...(format && { format }) });

/** A sheet « Suivi » with these contents and formats, by address. */
export async function open(
  cells: Readonly<Record<string, readonly [content: unknown, format?: string]>>,
  options: HostOptions = {},
) {
  excel = openExcel(options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Suivi");
    for (const [address, [content, format]] of Object.entries(cells)) {
      const range = sheet.getRange(address);
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[content]];
    }
    await context.sync();
  });
  await released();
  excel.resetCounters();
  return createExcelWorkbook();
}

export async function followUp(): Promise<SheetSnapshot> {
  const found = (await excel.snapshot()).sheets.find(({ name }) => name === "Suivi");
  if (!found) throw new Error("No sheet");
  return found;
}

/** Contents, formulas and formats by address, of the cells that hold something. */
export async function held(): Promise<Record<string, readonly [unknown, string?]>> {
  const sheet = await followUp();
  return Excel.run(async (context) => {
    const live = context.workbook.worksheets.getItem("Suivi");
    const found = sheet.cells.map(({ row, column }) =>
      live.getCell(row, column).load("address,formulas,numberFormat"),
    );
    await context.sync();
    return Object.fromEntries(
      found.map(({ address, formulas, numberFormat }) => [
        address.replace("Suivi!", ""),
        [formulas[0]?.[0], String(numberFormat[0]?.[0])] as const,
      ]),
    );
  });
}

/** What became of the cells; what was replaced is tried apart. */
export async function applied(workbook: OpenWorkbook, corrections: readonly (readonly CellEdit[])[]) {
  const { written: done, left } = await workbook.applyEdits(corrections);
  return { written: done, left };
}

export const written = (...addresses: readonly string[]) =>
  addresses.map((address) => ({ sheet: "Suivi", address }));

/** Has the host refuse an action of each of these syncs, counted from now. */
export function failAtSyncs(actions: Readonly<Record<number, number>>): void {
  const { prototype } = Excel.RequestContext;
  const sync = Reflect.get(prototype, "sync");
  let count = 0;
  jest.spyOn(prototype, "sync").mockImplementation(function (this: Excel.RequestContext, value?: unknown) {
    count += 1;
    const action = actions[count];
    if (action !== undefined) excel.faults.failAtAction(action);
    return sync.call(this, value);
  });
}

/** Does something just before syncs, by number, counted from now. */
export function beforeSyncs(acts: Readonly<Record<number, () => unknown>>): void {
  const { prototype } = Excel.RequestContext;
  const sync = Reflect.get(prototype, "sync");
  let count = 0;
  jest.spyOn(prototype, "sync").mockImplementation(async function (
    this: Excel.RequestContext,
    value?: unknown,
  ) {
    count += 1;
    await acts[count]?.();
    return sync.call(this, value);
  });
}
