/** Each failure its own remedy: W12 of the list of faults, by row. */
import type { Session } from "../../src/app/session";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { WorkbookErrorCode } from "../../src/workbook/workbook";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { openExcel } from "../setup/office-client";
import { walked } from "./commands";
import { openWorld, type World } from "./world";

jest.setTimeout(120_000);

let world: World;
afterEach(async () => {
  await world.close();
});

async function prepared(kind: "go-to" | "validate"): Promise<WorkbookSnapshot> {
  const maker = openWorld();
  await walked[kind][0]?.prepare(maker);
  const snapshot = await maker.excel.snapshot();
  await maker.close();
  return snapshot;
}

async function open(change: Partial<SheetSnapshot> = {}): Promise<void> {
  const snapshot = await prepared("go-to");
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Indicateurs" ? { ...sheet, ...change } : sheet,
  );
  world = openWorld({ ...snapshot, sheets });
  await world.run({ kind: "start" });
}

const B3 = { sheet: "Indicateurs", address: "B3" };
const goTo = (reveal = true): Promise<Session> => world.run({ kind: "go-to", cell: B3, reveal });

const sheetNow = async (title: string) =>
  (await world.excel.snapshot()).sheets.find(({ name }) => name === title);

const hideColumn = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Indicateurs").getRange("B:B").columnHidden = true;
    await context.sync();
  });

describe("F4: go to a cell", () => {
  test.each<[string, () => Promise<unknown>, WorkbookErrorCode | "shown"]>([
    ["on a sheet that was renamed", () => world.excel.user.renameSheet("Indicateurs", "Suivi"), "shown"],
    ["on a sheet that was deleted", () => world.excel.user.deleteSheet("Indicateurs"), "sheet-gone"],
    ["in a hidden column", hideColumn, "shown"],
    [
      "in a hidden column of a protected sheet",
      async () => {
        await hideColumn();
        await world.excel.user.protectSheet("Indicateurs", true);
      },
      "hidden-by-protection",
    ],
  ])("%s", async (_, act, expected) => {
    await open();
    await act();
    const session = await goTo();
    if (expected === "shown") expect(session).toMatchObject({ status: "ready" });
    else expect(session).toMatchObject({ status: "failed", code: expected });
  });

  test.each(["hidden", "veryHidden"] as const)("on a sheet that is %s: it is shown", async (visibility) => {
    await open({ visibility });
    expect(await goTo()).toMatchObject({ status: "ready" });
    const { sheets } = await world.excel.snapshot();
    expect(sheets.find(({ name }) => name === "Indicateurs")?.visibility).toBe("visible");
  });

  test("on a hidden sheet, the structure of the workbook being protected: that is what is to be taken off", async () => {
    await open({ visibility: "hidden" });
    await world.excel.user.protectStructure(true);
    expect(await goTo()).toMatchObject({ status: "failed", code: "protected" });
    await world.excel.user.protectStructure(false);
    expect(await goTo()).toMatchObject({ status: "ready" });
  });
});

describe("F4: what was hidden since the last reading is not shown unasked", () => {
  const hide = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Indicateurs").visibility = "Hidden";
      await context.sync();
    });
  const hideRow = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Indicateurs").getRange("3:3").rowHidden = true;
      await context.sync();
    });

  test("a sheet", async () => {
    await open();
    await hide();
    const offered = { status: "ready", notice: { kind: "hidden-cell", cell: B3, part: "sheet", by: "hand" } };
    expect(await goTo(false)).toMatchObject(offered);
    expect((await sheetNow("Indicateurs"))?.visibility).toBe("hidden");
    expect(await goTo()).toMatchObject({ status: "ready" });
    expect((await sheetNow("Indicateurs"))?.visibility).toBe("visible");
  });

  test("a row", async () => {
    await open();
    await hideRow();
    expect(await goTo(false)).toMatchObject({ notice: { kind: "hidden-cell", cell: B3, part: "rows" } });
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem("Indicateurs").getRange("B3").load("rowHidden");
      await context.sync();
      expect(row.rowHidden).toBe(true);
    });
  });

  test("a sheet that took the title is not taken for the one that was read", async () => {
    await open();
    await world.excel.user.renameSheet("Indicateurs", "Suivi");
    await world.excel.user.renameSheet("Notes", "Indicateurs");
    expect(await goTo(false)).toMatchObject({ status: "ready", notice: null });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe("Suivi!B3");
    });
  });
});

test("F5: no mark is drawn in a workbook that is open read-only, and it is said", async () => {
  world = openWorld();
  const excel = openExcel({ snapshot: await prepared("validate"), readOnly: true });
  const workbook = createExcelWorkbook();
  const mark = {
    cell: { sheet: "Indicateurs", address: "B2" },
    severity: "error",
    rule: "ECA-02",
    content: 40,
  } as const;
  await expect(workbook.mark([mark])).rejects.toMatchObject({ code: "read-only" });
  await expect(workbook.clearMarks()).rejects.toMatchObject({ code: "read-only" });
  const { sheets } = await excel.snapshot();
  expect(sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toHaveLength(1);
  excel.dispose();
});
