import { openExcel, type TestExcel } from "../../../../test/setup/office-client";

let excel: TestExcel;
const stops: (() => Promise<void>)[] = [];
beforeEach(() => {
  excel = openExcel();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  excel.dispose();
});

type Heard = Readonly<Record<string, unknown>>;

/** Listens through the client; the list grows with each event. */
async function listen(
  add: (context: Excel.RequestContext, hear: (event: object) => Promise<void>) => { remove(): void }[],
) {
  const heard: Heard[] = [];
  const context = new Excel.RequestContext();
  const handlers = add(context, (event) => {
    heard.push({ ...event });
    return Promise.resolve();
  });
  await context.sync();
  stops.push(async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  return heard;
}

const sheetChanges = () =>
  listen(({ workbook }, hear) => [workbook.worksheets.getItem("Feuil1").onChanged.add(hear)]);

const pick = (events: readonly Heard[], ...names: string[]): Heard[] =>
  events.map((event) => Object.fromEntries(names.map((name) => [name, event[name]])));

test("typing raises onChanged on the sheet and on the collection, with the values before and after", async () => {
  const onSheet = await sheetChanges();
  const onAll = await listen(({ workbook }, hear) => [workbook.worksheets.onChanged.add(hear)]);
  await excel.user.type("Feuil1", "C7", "12,5");
  for (const heard of [onSheet, onAll]) {
    expect(pick(heard, "address", "changeType", "source", "triggerSource", "details")).toEqual([
      {
        address: "C7",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 12.5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
    ]);
  }
});

test("a change of several cells has no details; recalculation raises nothing", async () => {
  await excel.user.type("Feuil1", "E1", "=SUM(A1:B9)");
  const heard = await sheetChanges();
  await excel.user.paste("Feuil1", "A1", [
    [1, 2],
    [3, 4],
  ]);
  expect(pick(heard, "address", "details")).toEqual([{ address: "A1:B2", details: undefined }]);
});

test("what the add-in writes comes back marked as its own", async () => {
  const heard = await sheetChanges();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await excel.user.type("Feuil1", "A2", "y");
  expect(pick(heard, "address", "triggerSource")).toEqual([
    { address: "A1", triggerSource: "ThisLocalAddin" },
    { address: "A2", triggerSource: "Unknown" },
  ]);
});

test("a format raises onChanged too, as in Excel", async () => {
  const heard = await sheetChanges();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").getRange("A1:B2").format.fill.color = "#FF0000";
    await context.sync();
  });
  await excel.user.select("Feuil1", "A1");
  expect(pick(heard, "address", "changeType", "triggerSource", "details")).toEqual([
    { address: "A1:B2", changeType: "RangeEdited", triggerSource: "ThisLocalAddin", details: undefined },
  ]);
});

test("a refused entry raises nothing", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Oui,Non" } };
    await context.sync();
  });
  const heard = await sheetChanges();
  await excel.user.type("Feuil1", "A1", "Peut-être");
  expect(heard).toEqual([]);
  await excel.user.type("Feuil1", "A1", "Oui");
  expect(pick(heard, "address")).toEqual([{ address: "A1" }]);
});

test("rows that come and go, and what is undone", async () => {
  const heard = await sheetChanges();
  await excel.user.insertRows("Feuil1", 3, 2);
  await excel.user.deleteRows("Feuil1", 3);
  await excel.user.type("Feuil1", "A1", "x");
  await excel.user.undo();
  expect(pick(heard, "address", "changeType")).toEqual([
    { address: "3:4", changeType: "RowInserted" },
    { address: "3:3", changeType: "RowDeleted" },
    { address: "A1", changeType: "RangeEdited" },
    { address: "A1", changeType: "RangeEdited" },
  ]);
});

test("sheets that are shown, added and deleted", async () => {
  const activated = await listen(({ workbook }, hear) => [workbook.worksheets.onActivated.add(hear)]);
  const others = await listen(({ workbook }, hear) => [
    workbook.worksheets.onAdded.add(hear),
    workbook.worksheets.onDeleted.add(hear),
  ]);
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Deux").load("id");
    await context.sync();
    return sheet.id;
  });
  await excel.user.selectSheet("Deux");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Deux").delete();
    await context.sync();
  });
  await excel.user.select("Feuil1", "A1");
  expect(pick(others, "type", "worksheetId")).toEqual([
    { type: "WorksheetAdded", worksheetId: id },
    { type: "WorksheetDeleted", worksheetId: id },
  ]);
  expect(activated[0]?.["worksheetId"]).toBe(id);
  expect(activated).toHaveLength(2);
});

test("selection", async () => {
  const heard = await listen(({ workbook }, hear) => [
    workbook.worksheets.getItem("Feuil1").onSelectionChanged.add(hear),
  ]);
  await excel.user.select("Feuil1", "B2:C3");
  expect(pick(heard, "address")).toEqual([{ address: "B2:C3" }]);
});

test("a table hears of changes inside it only", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Essai";
    await context.sync();
  });
  const heard = await listen(({ workbook }, hear) => [workbook.tables.getItem("Essai").onChanged.add(hear)]);
  await excel.user.type("Feuil1", "B2", "5");
  await excel.user.type("Feuil1", "D2", "5");
  expect(pick(heard, "address", "changeType")).toEqual([{ address: "B2", changeType: "RangeEdited" }]);
});

test("a handler that was removed hears nothing more", async () => {
  const heard: object[] = [];
  const context = new Excel.RequestContext();
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    heard.push(event);
    return Promise.resolve();
  });
  await context.sync();
  await excel.user.type("Feuil1", "A1", "1");
  handler.remove();
  await context.sync();
  await excel.user.type("Feuil1", "A1", "2");
  expect(heard).toHaveLength(1);
});

test("an event can get lost, as a choice in a list may on the web", async () => {
  const heard = await sheetChanges();
  excel.faults.loseNextChangeEvent = true;
  await excel.user.type("Feuil1", "A1", "1");
  expect(heard).toEqual([]);
  await excel.user.type("Feuil1", "A2", "1");
  expect(pick(heard, "address")).toEqual([{ address: "A2" }]);
});
