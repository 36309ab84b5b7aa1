import { openExcel, type TestExcel } from "../../../../test/setup/office-client";
import type { SheetSnapshot, WorkbookSnapshot } from "../../file/snapshot";

let excel: TestExcel;
const title = "Plan d'action";

beforeEach(async () => {
  excel = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(title);
    sheet.getRange("A1:C3").values = [
      ["No", "Valeur", "Calcul"],
      [1, 10, "=B2*2"],
      [2, 20, "=SUM(Essai[Valeur])+Feuil1!A1"],
    ];
    sheet.getRange("B2:B3").numberFormat = [["0.0%"], ["0.0%"]];
    sheet.tables.add("A1:C3", true).name = "Essai";
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>15";
    sheet.getRange("A2:A3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "='Plan d''action'!$B$2:$B$3" },
    };
    sheet.names.add("_MARQUE", '="plan"').visible = false;
    context.workbook.names.add("Valeurs", sheet.getRange("B2:B3"));
    context.workbook.worksheets.getItem("Feuil1").getRange("A1:B1").formulas = [[7, "=SUM(Valeurs)"]];
    await context.sync();
  });
});
afterEach(() => {
  excel.dispose();
});

function sheetIn({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const shape = (snapshot: WorkbookSnapshot, name: string) => {
  const { cells, tables, names, conditionalFormats, validations } = sheetIn(snapshot, name);
  return {
    cells: cells.map(({ value, formula }) => formula ?? value),
    formats: cells.flatMap(({ style }) =>
      style === undefined ? [] : [snapshot.styles[style]?.numberFormat ?? "General"],
    ),
    tables: tables.map((table) => `${table.name} ${table.range}`),
    names: names.map(({ name: own, formula, visible }) => [own, formula, visible]),
    rules: [...conditionalFormats.map(({ formula }) => formula), ...validations.map(({ rule }) => rule)],
  };
};

const titles = async (): Promise<readonly string[]> =>
  (await excel.snapshot()).sheets.map(({ name }) => name);

test("a copy holds what the sheet holds, under a title, a table and names of its own", async () => {
  expect(await excel.user.copySheet(title)).toBe("Plan d'action (2)");
  expect(await excel.user.copySheet("Plan d'action (2)")).toBe("Plan d'action (3)");
  const snapshot = await excel.snapshot();
  expect(shape(snapshot, "Plan d'action (2)")).toEqual({
    cells: ["No", "Valeur", "Calcul", 1, 10, "=B2*2", 2, 20, "=SUM(Essai2[Valeur])+Feuil1!A1"],
    formats: ["0.0%", "0.0%"],
    tables: ["Essai2 A1:C3"],
    names: [["_MARQUE", '="plan"', false]],
    rules: ["=$B2>15", { type: "list", source: "='Plan d''action (2)'!$B$2:$B$3" }],
  });
  expect(shape(snapshot, title).tables).toEqual(["Essai A1:C3"]);
  expect(snapshot.names).toEqual([
    { name: "Valeurs", formula: "='Plan d''action'!$B$2:$B$3", visible: true },
  ]);
});

test("what is typed on a copy stays there, and the copy calculates", async () => {
  const copy = await excel.user.copySheet(title);
  await excel.user.type(copy, "B2", "50");
  const snapshot = await excel.snapshot();
  const values = (name: string) => sheetIn(snapshot, name).cells.map(({ value }) => value);
  expect(values(copy).slice(4, 6)).toEqual([0.5, 1]);
  expect(values(title).slice(4, 6)).toEqual([10, 20]);
  expect(values("Feuil1")).toEqual([7, 30]);
});

test("a sheet moved to another workbook leaves this one, and its references here are lost", async () => {
  const other = await excel.user.sendSheet(title, "move");
  expect(await titles()).toEqual(["Feuil1"]);
  expect(other.sheets.map(({ name }) => name)).toEqual([title]);
  expect(shape(other, title).tables).toEqual(["Essai A1:C3"]);
  const there = openExcel();
  try {
    expect(await there.user.receiveSheet(other, title)).toBe(title);
    const snapshot = await there.snapshot();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Feuil1", title]);
    expect(shape(snapshot, title)).toMatchObject({
      cells: ["No", "Valeur", "Calcul", 1, 10, "=B2*2", 2, 20, "=SUM(Essai[Valeur])+#REF!"],
      names: [["_MARQUE", '="plan"', false]],
    });
    expect(snapshot.names).toEqual([
      { name: "Valeurs", formula: "='Plan d''action'!$B$2:$B$3", visible: true },
    ]);
  } finally {
    there.dispose();
  }
});

test("a sheet copied to another workbook stays here", async () => {
  const other = await excel.user.sendSheet(title, "copy");
  expect(await titles()).toEqual(["Feuil1", title]);
  expect(await excel.user.receiveSheet(other, title)).toBe("Plan d'action (2)");
});

test("sheets are moved within the workbook", async () => {
  await excel.user.moveSheet(title, 0);
  expect(await titles()).toEqual([title, "Feuil1"]);
});

test("a protected structure keeps every sheet where and as it is", async () => {
  const other = await excel.user.sendSheet(title, "copy");
  await excel.user.protectStructure(true);
  const { user } = excel;
  const gestures: readonly (() => Promise<unknown>)[] = [
    () => user.copySheet(title),
    () => user.moveSheet(title, 0),
    () => user.sendSheet(title, "move"),
    () => user.receiveSheet(other, title),
    () => user.addSheet("Autre"),
    () => user.renameSheet(title, "Autre"),
    () => user.deleteSheet(title),
  ];
  for (const gesture of gestures) await expect(gesture()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await titles()).toEqual(["Feuil1", title]);
  await excel.user.protectStructure(false);
  expect(await user.copySheet(title)).toBe("Plan d'action (2)");
});

test("what is done to whole sheets empties Ctrl+Z", async () => {
  await excel.user.type(title, "E1", "x");
  expect(excel.user.undoSteps()).toBe(1);
  await excel.user.addSheet("Autre");
  expect(excel.user.undoSteps()).toBe(0);
  expect(await excel.user.undo()).toBe(false);
});

test("the add-in hears of a sheet that arrives", async () => {
  let added = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(() => {
      added += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  await excel.user.copySheet(title);
  expect(added).toBe(1);
});

test("in R1C1, people type so; the API reads and writes both", async () => {
  excel.user.useR1C1(true);
  expect((await excel.user.type(title, "E2", "=RC[-3]*R1C6")).accepted).toBe(true);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(title).getRange("E2:F2");
    cell.load("formulas,formulasR1C1");
    await context.sync();
    expect([cell.formulas, cell.formulasR1C1]).toEqual([[["=B2*$F$1", ""]], [["=RC[-3]*R1C6", ""]]]);
    cell.formulasR1C1 = [["=R[1]C[-3]", 3]];
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=B3", 3]], [[20, 3]]]);
  });
  excel.user.useR1C1(false);
  await excel.user.type(title, "E3", "=RC3");
  const { cells } = sheetIn(await excel.snapshot(), title);
  expect(cells.find(({ row, column }) => row === 2 && column === 4)?.formula).toBe("=RC3");
});
