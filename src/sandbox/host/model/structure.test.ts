import { openExcel, type TestExcel } from "../../../../test/setup/office-client";
import type { SheetSnapshot } from "../../file/snapshot";

let excel: TestExcel;
const title = "Plan d'action";

beforeEach(async () => {
  excel = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(title);
    sheet.getRange("A5:C8").values = [
      ["No", "Valeur", "Diagnostic"],
      [1, 10, "=B6*2"],
      [2, 20, "=B7*2"],
      [3, 30, "=B8*2"],
    ];
    sheet.tables.add("A5:C8", true).name = "Essai";
    const format = sheet.getRange("B6:B8").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B6>15";
    format.custom.format.fill.color = "#FF0000";
    sheet.getRange("A6:A8").dataValidation.rule = { custom: { formula: "=A6>0" } };
    sheet.getRange("A6:A8").format.protection.locked = false;
    context.workbook.names.add("Valeurs", sheet.getRange("B6:B8"));
    const other = context.workbook.worksheets.getItem("Feuil1");
    other.getRange("A1").formulas = [["=SUM(Valeurs)+'Plan d''action'!B8"]];
    other.getRange("A2").dataValidation.rule = {
      list: { inCellDropDown: true, source: "='Plan d''action'!$A$6:$A$8" },
    };
    await context.sync();
  });
});
afterEach(() => {
  excel.dispose();
});

interface Shape {
  readonly table: string | undefined;
  readonly format: readonly (string | undefined)[];
  readonly validation: readonly unknown[];
  readonly name: string | undefined;
  readonly list: unknown;
  readonly diagnostics: readonly (string | undefined)[];
  readonly total: unknown;
  readonly unlocked: readonly number[];
}

const found = (sheets: readonly SheetSnapshot[], name: string): SheetSnapshot => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

async function shape(): Promise<Shape> {
  const { sheets, names, styles } = await excel.snapshot();
  const sheet = found(sheets, title);
  const other = found(sheets, "Feuil1");
  const [format] = sheet.conditionalFormats;
  const [validation] = sheet.validations;
  return {
    table: sheet.tables[0]?.range,
    format: [format?.range, format?.formula],
    validation: [validation?.range, validation?.rule],
    name: names[0]?.formula,
    list: other.validations[0]?.rule,
    diagnostics: sheet.cells.filter(({ formula }) => formula !== undefined).map(({ formula }) => formula),
    total: other.cells[0]?.value,
    unlocked: sheet.cells
      .filter(({ style }) => style !== undefined && styles[style]?.locked === false)
      .map(({ row }) => row + 1),
  };
}

const start: Shape = {
  table: "A5:C8",
  format: ["B6:B8", "=$B6>15"],
  validation: ["A6:A8", { type: "custom", formula: "=A6>0" }],
  name: "='Plan d''action'!$B$6:$B$8",
  list: { type: "list", source: "='Plan d''action'!$A$6:$A$8" },
  diagnostics: ["=B6*2", "=B7*2", "=B8*2"],
  total: 90,
  unlocked: [6, 7, 8],
};

test("everything is in place to begin with", async () => {
  expect(await shape()).toEqual(start);
});

test("rows inserted above push everything down, and undoing pulls it back", async () => {
  await excel.user.insertRows(title, 2, 2);
  expect(await shape()).toEqual({
    table: "A7:C10",
    format: ["B8:B10", "=$B8>15"],
    validation: ["A8:A10", { type: "custom", formula: "=A8>0" }],
    name: "='Plan d''action'!$B$8:$B$10",
    list: { type: "list", source: "='Plan d''action'!$A$8:$A$10" },
    diagnostics: ["=B8*2", "=B9*2", "=B10*2"],
    total: 90,
    unlocked: [8, 9, 10],
  });
  await excel.user.undo();
  expect(await shape()).toEqual(start);
  await excel.user.redo();
  expect((await shape()).table).toBe("A7:C10");
});

test("a row inserted inside makes everything longer", async () => {
  await excel.user.insertRows(title, 7);
  expect(await shape()).toEqual({
    table: "A5:C9",
    format: ["B6:B9", "=$B6>15"],
    validation: ["A6:A9", { type: "custom", formula: "=A6>0" }],
    name: "='Plan d''action'!$B$6:$B$9",
    list: { type: "list", source: "='Plan d''action'!$A$6:$A$9" },
    diagnostics: ["=B6*2", "=B8*2", "=B9*2"],
    total: 90,
    unlocked: [6, 7, 8, 9],
  });
});

test("rows deleted inside make everything shorter; undoing brings them back with what they held", async () => {
  await excel.user.deleteRows(title, 7);
  expect(await shape()).toMatchObject({
    table: "A5:C7",
    format: ["B6:B7", "=$B6>15"],
    name: "='Plan d''action'!$B$6:$B$7",
    diagnostics: ["=B6*2", "=B7*2"],
    total: 70,
  });
  await excel.user.undo();
  expect(await shape()).toEqual(start);
});

test("the whole table deleted takes its rules along; undoing brings them back", async () => {
  await excel.user.deleteRows(title, 5, 4);
  const { sheets } = await excel.snapshot();
  const sheet = found(sheets, title);
  expect([sheet.tables, sheet.conditionalFormats, sheet.validations]).toEqual([[], [], []]);
  await excel.user.undo();
  expect(await shape()).toEqual(start);
});

describe("columns", () => {
  test("inserted on the left push everything to the right, and undoing pulls it back", async () => {
    await excel.user.insertColumns(title, "A", 2);
    expect(await shape()).toEqual({
      table: "C5:E8",
      format: ["D6:D8", "=$D6>15"],
      validation: ["C6:C8", { type: "custom", formula: "=C6>0" }],
      name: "='Plan d''action'!$D$6:$D$8",
      list: { type: "list", source: "='Plan d''action'!$C$6:$C$8" },
      diagnostics: ["=D6*2", "=D7*2", "=D8*2"],
      total: 90,
      unlocked: [6, 7, 8],
    });
    await excel.user.undo();
    expect(await shape()).toEqual(start);
    await excel.user.redo();
    expect((await shape()).table).toBe("C5:E8");
  });

  test("inserted inside make the table wider", async () => {
    await excel.user.insertColumns(title, "C");
    expect(await shape()).toMatchObject({
      table: "A5:D8",
      format: ["B6:B8", "=$B6>15"],
      diagnostics: ["=B6*2", "=B7*2", "=B8*2"],
    });
  });

  test("deleted take along what stands on them alone; undoing brings it back", async () => {
    await excel.user.deleteColumns(title, "B");
    expect(await shape()).toMatchObject({
      table: "A5:B8",
      format: [undefined, undefined],
      validation: ["A6:A8", { type: "custom", formula: "=A6>0" }],
      diagnostics: ["=#REF!*2", "=#REF!*2", "=#REF!*2"],
    });
    await excel.user.undo();
    expect(await shape()).toEqual(start);
  });

  test("of a protected sheet stay", async () => {
    await excel.user.protectSheet(title, true);
    expect((await excel.user.insertColumns(title, "B")).alert?.style).toBe("protected");
    expect((await excel.user.deleteColumns(title, "B")).alert?.style).toBe("protected");
    expect((await shape()).table).toBe("A5:C8");
  });
});
