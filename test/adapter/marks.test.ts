import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import type { Mark } from "../../src/workbook/workbook";
import { openExcel, type TestExcel } from "../setup/office-client";

jest.setTimeout(60_000);

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

const mark = (address: string, content: Mark["content"]): Mark => ({
  cell: { sheet: "Suivi", address },
  severity: "error",
  rule: "MES-03",
  content,
});

const asking = { id: undefined, reveal: false, unfolds: true };
const revealing = { id: undefined, reveal: true, unfolds: false };

async function prepare(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Suivi");
    sheet.getRange("A1:C1").values = [[0.4, "texte", ""]];
    const own = sheet.getRange("A1:C1").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$A1>3";
    own.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}

const formats = async () =>
  (await excel.snapshot()).sheets
    .find((sheet) => sheet.name === "Suivi")
    ?.conditionalFormats.map((item) => item.formula);

test("marks show until their cell changes, are replaced, and leave the user's formats alone", async () => {
  await prepare();
  const workbook = createExcelWorkbook();
  const outcome = await workbook.mark([mark("A1", 0.4), mark("B1", "texte"), mark("C1", null)]);
  expect(outcome).toEqual({ marked: 3, refused: [], standing: { formats: 4, own: 3 } });
  for (const address of ["A1", "B1", "C1"]) {
    expect((await excel.shownFormat("Suivi", address))?.fill).toBe("#FADBD8");
  }
  await excel.user.type("Suivi", "A1", "0,9");
  await excel.user.type("Suivi", "C1", "fait");
  expect(await excel.shownFormat("Suivi", "A1")).toBeNull();
  expect(await excel.shownFormat("Suivi", "C1")).toBeNull();
  expect((await excel.shownFormat("Suivi", "B1"))?.fill).toBe("#FADBD8");

  await workbook.mark([mark("B1", "texte")]);
  expect((await formats())?.filter((formula) => formula.includes("FDR-MARQUE"))).toHaveLength(1);
  const standing = { formats: 1, own: 0 };
  expect(await workbook.clearMarks()).toEqual({ cleared: 1, left: [], standing });
  expect(await formats()).toEqual(["=$A1>3"]);
  expect(await workbook.clearMarks()).toEqual({ cleared: 0, left: [], standing });
});

test("a protected sheet is not marked, and it is said", async () => {
  await prepare();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Suivi").protection.protect();
    await context.sync();
  });
  expect(await createExcelWorkbook().mark([mark("A1", 0.4)])).toEqual({
    marked: 0,
    refused: [{ sheet: "Suivi", reason: "protected" }],
    standing: { formats: 1, own: 0 },
  });
  expect(await formats()).toEqual(["=$A1>3"]);
});

test("marks of a sheet that was protected since stay, and it is said", async () => {
  await prepare();
  const workbook = createExcelWorkbook();
  await workbook.mark([mark("A1", 0.4)]);
  const protect = (isProtected: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Suivi");
      if (isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const standing = { formats: 2, own: 1 };
  expect(await workbook.clearMarks()).toEqual({ cleared: 0, left: ["Suivi"], standing });
  const refused = [{ sheet: "Suivi", reason: "protected" }];
  expect(await workbook.mark([])).toEqual({ marked: 0, refused, standing });
  expect(await formats()).toHaveLength(2);
  await protect(false);
  expect(await workbook.clearMarks()).toMatchObject({ cleared: 1, left: [] });
  expect(await formats()).toEqual(["=$A1>3"]);
});

test("marks that are asked about cost no round trip while there are as many formats, and are counted otherwise", async () => {
  await prepare();
  const workbook = createExcelWorkbook();
  const { standing } = await workbook.mark([mark("A1", 0.4), mark("B1", "texte")]);
  if (!standing) throw new Error("not told");
  await workbook.read();
  const read = async () => {
    // Excel.run releases what it loaded in a round trip of its own, which nobody waits for.
    await excel.snapshot();
    excel.resetCounters();
    const { marks } = await workbook.read({ formulas: false, marks: standing });
    return { marks, syncs: excel.counters.syncs, writes: excel.counters.writes };
  };
  expect(await read()).toEqual({ marks: { formats: 3, own: 2 }, syncs: 1, writes: 0 });
  // The user's own format goes: ours are all there.
  const drop = (sought: string) =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Suivi").getRange();
      const all = conditionalFormats.load("items/id");
      await context.sync();
      const rules = all.items.map(({ custom }) => custom.load("rule/formula"));
      await context.sync();
      all.items.forEach((item, place) => {
        if (rules[place]?.rule.formula.includes(sought)) item.delete();
      });
      await context.sync();
    });
  await drop("$A1>3");
  expect(await read()).toEqual({ marks: { formats: 2, own: 2 }, syncs: 4, writes: 0 });
  await drop("$B$1");
  expect(await read()).toEqual({ marks: { formats: 1, own: 1 }, syncs: 4, writes: 0 });
});

test("goes to a cell of a hidden sheet by showing it", async () => {
  await prepare();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Devant").activate();
    context.workbook.worksheets.getItem("Suivi").visibility = "Hidden";
    await context.sync();
  });
  await createExcelWorkbook().goTo({ sheet: "Suivi", address: "B1" }, revealing);
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const sheet = context.workbook.worksheets.getItem("Suivi").load("visibility");
    await context.sync();
    return [range.address, sheet.visibility];
  });
  expect(shown).toEqual(["Suivi!B1", "Visible"]);
});

test("goes to a cell, unfolding its column only when it is hidden", async () => {
  await prepare();
  const workbook = createExcelWorkbook();
  await workbook.goTo({ sheet: "Suivi", address: "B1" }, revealing);
  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,columnHidden");
      await context.sync();
      return [range.address, range.columnHidden];
    });
  expect(await selected()).toEqual(["Suivi!B1", false]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Suivi").getRange("C:C").columnHidden = true;
    await context.sync();
  });
  await workbook.goTo({ sheet: "Suivi", address: "C1" }, asking);
  expect(await selected()).toEqual(["Suivi!C1", false]);
});

test("goes to a cell, unfolding the columns of its year with it, and asks first where that is not to be done unasked", async () => {
  await prepare();
  const workbook = createExcelWorkbook();
  const withSheet = <T>(act: (sheet: Excel.Worksheet) => () => T): Promise<T> =>
    Excel.run(async (context) => {
      const told = act(context.workbook.worksheets.getItem("Suivi"));
      await context.sync();
      return told();
    });
  const fold = () =>
    withSheet((sheet) => {
      sheet.getRange("E:G").hideGroupDetails("ByColumns");
      return () => undefined;
    });
  const hidden = () =>
    withSheet((sheet) => {
      const ranges = ["D:D", "E:E", "F:F", "G:G", "H:H"].map((columns) =>
        sheet.getRange(columns).load("columnHidden"),
      );
      return () => ranges.map(({ columnHidden }) => columnHidden);
    });
  const selected = () =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
  await withSheet((sheet) => {
    sheet.getRange("E:G").group("ByColumns");
    sheet.getRange("D:D").columnHidden = true;
    return () => undefined;
  });
  await fold();
  const cell = { sheet: "Suivi", address: "F1" };
  const going = { ...asking, band: "E:G" };
  await workbook.goTo({ sheet: "Suivi", address: "B1" }, asking);
  expect(await workbook.goTo(cell, { ...going, unfolds: false })).toBe("columns");
  expect([await selected(), await hidden()]).toEqual(["Suivi!B1", [true, true, true, true, false]]);
  expect(await workbook.goTo(cell, going)).toBeNull();
  // Somebody hid column D: it stays so.
  expect([await selected(), await hidden()]).toEqual(["Suivi!F1", [true, false, false, false, false]]);
  // The button of the group says that it is unfolded.
  const columns = (await excel.snapshot()).sheets.find(({ name }) => name === "Suivi")?.columns;
  expect(columns?.some(({ collapsed }) => collapsed)).toBe(false);
  await fold();
  await withSheet((sheet) => {
    sheet.getRange("F:F").columnHidden = false;
    return () => undefined;
  });
  // The cell shows: the rest of its year is not unfolded at the price of Ctrl+Z, and is where it costs nothing.
  expect(await workbook.goTo(cell, { ...going, unfolds: false })).toBeNull();
  expect(await hidden()).toEqual([true, true, false, true, false]);
  expect(await workbook.goTo(cell, going)).toBeNull();
  expect(await hidden()).toEqual([true, false, false, false, false]);
  // People ungrouped the columns and hid them.
  await withSheet((sheet) => {
    sheet.getRange("E:G").ungroup("ByColumns");
    sheet.getRange("E:G").columnHidden = true;
    return () => undefined;
  });
  expect(await workbook.goTo(cell, { ...going, unfolds: false, reveal: true })).toBeNull();
  expect(await hidden()).toEqual([true, false, false, false, false]);
});

test("unfolds a year and folds another, as groups or not; a protected sheet stays as it is, and one that is gone is said", async () => {
  await prepare();
  const withSheet = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Suivi"));
      await context.sync();
    });
  const columns = async () => {
    const sheet = (await excel.snapshot()).sheets.find(({ name }) => name === "Suivi");
    return {
      hidden: sheet?.columns.flatMap(({ column, hidden }) => (hidden ? [column] : [])),
      collapsed: sheet?.columns.flatMap(({ column, collapsed }) => (collapsed ? [column] : [])),
    };
  };
  await withSheet((sheet) => {
    for (const group of ["E:F", "H:I"]) sheet.getRange(group).group("ByColumns");
    sheet.getRange("H:I").hideGroupDetails("ByColumns");
  });
  const workbook = createExcelWorkbook();
  const show = (first: boolean) =>
    workbook.foldColumns([
      { sheet: "Suivi", id: undefined, columns: "E:F", isShown: first },
      { sheet: "Suivi", id: undefined, columns: "H:I", isShown: !first },
    ]);
  const shown = (...asked: string[]) =>
    workbook.areShown(asked.map((each) => ({ sheet: "Suivi", id: undefined, columns: each })));
  expect(await shown("E:F", "H:I", "F:H")).toEqual([true, false, null]);
  await show(false);
  expect(await columns()).toEqual({ hidden: [4, 5], collapsed: [6] });
  expect(await shown("E:F", "H:I", "F:H")).toEqual([false, true, null]);
  await show(true);
  expect(await columns()).toEqual({ hidden: [7, 8], collapsed: [9] });
  await excel.user.protectSheet("Suivi", true);
  await expect(show(false)).rejects.toMatchObject({ code: "hidden-by-protection" });
  expect(await columns()).toEqual({ hidden: [7, 8], collapsed: [9] });
  await excel.user.protectSheet("Suivi", false);
  await withSheet((sheet) => {
    sheet.getRange("E:F").ungroup("ByColumns");
  });
  await show(false);
  expect((await columns()).hidden).toEqual([4, 5]);
  await excel.user.deleteSheet("Suivi");
  await expect(show(true)).rejects.toMatchObject({ code: "sheet-gone" });
  await expect(shown("E:F")).rejects.toMatchObject({ code: "changed" });
});
