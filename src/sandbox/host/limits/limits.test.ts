import { openExcel, type TestExcel } from "../../../../test/setup/office-client";
import { apiSetOf, requireApi } from "./api-sets";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

async function outcome(act: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    return "accepted";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

const firstCell = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.worksheets.getFirst().getRange("A1");

describe("requirement sets", () => {
  test.each([
    ["Range", "values", "1.1"],
    ["Range", "numberFormatCategories", "1.12"],
    ["Worksheet", "pageLayout", "1.9"],
    ["Table", "resize", "1.13"],
    ["Range", "valuesAsJson", "1.16"],
    ["Range", "inexistant", null],
  ])("%s.%s came with ExcelApi %p", (className, member, version) => {
    expect(apiSetOf(className, member)).toBe(version);
  });

  test("a member newer than the announced set is refused", () => {
    expect(() => {
      requireApi("Table", "resize", "1.12");
    }).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
    expect(() => {
      requireApi("Table", "resize", "1.13");
    }).not.toThrow();
  });

  test("an older Excel refuses what it does not have, and says what it has", async () => {
    excel.dispose();
    excel = openExcel({ excelApi: "1.8" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(await outcome((context) => firstCell(context).load("values"))).toBe("accepted");
    expect(await outcome((context) => firstCell(context).load("numberFormatCategories"))).toBe("ApiNotFound");
    expect(
      await outcome(({ workbook }) => (workbook.worksheets.getFirst().pageLayout.orientation = "Landscape")),
    ).toBe("ApiNotFound");
  });

  test("1.9 is older than 1.14", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });
});

describe("faults", () => {
  test("while a cell is being edited every batch is refused", async () => {
    excel.faults.cellEditMode = true;
    expect(await outcome((context) => firstCell(context).load("values"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    excel.faults.cellEditMode = false;
    expect(await outcome((context) => firstCell(context).load("values"))).toBe("accepted");
  });

  test("a batch that asked to wait runs once the cell is left", async () => {
    excel.faults.cellEditMode = true;
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = firstCell(context).load("address");
      await context.sync();
      done = true;
      return cell.address;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    excel.faults.cellEditMode = false;
    expect(await waiting).toBe("Feuil1!A1");
  });

  test("a batch fails where it was told to, and what ran before stays", async () => {
    // Per range: its path (worksheets, sheet, range, keep, again) comes before the write.
    excel.faults.failAtAction(12);
    const failed = await outcome(({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[1]];
    });
    expect(failed).toBe("GeneralException");
    const used = (await excel.snapshot()).sheets[0]?.cells.length ?? 0;
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThan(3);
    excel.faults.failNextBatch("AccessDenied");
    expect(await outcome((context) => firstCell(context).load("values"))).toBe("AccessDenied");
    expect(await outcome((context) => firstCell(context).load("values"))).toBe("accepted");
  });

  test("a sync may never come back", async () => {
    excel.faults.neverAnswer = true;
    const never = outcome((context) => firstCell(context).load("values"));
    const winner = await Promise.race([
      never,
      new Promise((resolve) => setTimeout(resolve, 50, "still waiting")),
    ]);
    expect(winner).toBe("still waiting");
  });

  test("more than 5 MB in one sync are refused", async () => {
    const large = "x".repeat(32_000);
    const rows = Array.from({ length: 180 }, () => [large]);
    expect(
      await outcome(({ workbook }) => (workbook.worksheets.getFirst().getRange("A1:A180").values = rows)),
    ).toBe("RequestPayloadSizeLimitExceeded");
    for (const start of [1, 61, 121]) {
      const address = `A${start}:A${start + 59}`;
      await outcome(
        ({ workbook }) => (workbook.worksheets.getFirst().getRange(address).values = rows.slice(0, 60)),
      );
    }
    expect(
      await outcome(({ workbook }) => workbook.worksheets.getFirst().getRange("A1:A180").load("values")),
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("syncs, writes, reads and bytes are counted", async () => {
  const context = new Excel.RequestContext();
  const cell = firstCell(context).load("address");
  await context.sync();
  expect(excel.counters).toMatchObject({ syncs: 1, writes: 0, reads: 1 });
  excel.resetCounters();
  firstCell(context).values = [[1]];
  await context.sync();
  expect(excel.counters).toMatchObject({ syncs: 1, writes: 1, reads: 0 });
  expect(excel.counters.requestBytes).toBeGreaterThan(100);
  expect(excel.counters.responseBytes).toBeGreaterThan(10);
  expect(cell.address).toBe("Feuil1!A1");
});

test("selecting and showing a sheet is no write", async () => {
  await Excel.run(async (context) => {
    firstCell(context).select();
    await context.sync();
  });
  expect(excel.counters.writes).toBe(0);
});
