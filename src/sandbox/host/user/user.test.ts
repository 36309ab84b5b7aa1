import { openExcel, type TestExcel } from "../../../../test/setup/office-client";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

const sheetName = "Feuil1";

/** Values and number formats of a range, through the client. */
async function read(address: string): Promise<{ values: unknown[][]; numberFormat: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("values,numberFormat");
    await context.sync();
    return { values: range.values, numberFormat: range.numberFormat };
  });
}

const values = async (address: string): Promise<unknown[][]> => (await read(address)).values;

async function write(address: string, content: unknown[][], format?: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = content;
    await context.sync();
  });
}

test("what is typed is read as Excel in French reads it", async () => {
  await excel.user.type(sheetName, "A1", "12,5");
  await excel.user.type(sheetName, "A2", "40 %");
  await excel.user.type(sheetName, "A3", "2027-03-31");
  await excel.user.type(sheetName, "A4", "=A1*2");
  await excel.user.type(sheetName, "A5", "Texte");
  expect(await read("A1:A5")).toEqual({
    values: [[12.5], [0.4], [46477], [25], ["Texte"]],
    numberFormat: [["General"], ["0%"], ["yyyy-mm-dd"], ["General"], ["General"]],
  });
});

test("a number typed into a cell of percentages is a percentage", async () => {
  await write("B1", [[null]], "0.0%");
  await excel.user.type(sheetName, "B1", "75");
  expect(await read("B1")).toEqual({ values: [[0.75]], numberFormat: [["0.0%"]] });
});

test("a formula that Excel does not understand is refused", async () => {
  const outcome = await excel.user.type(sheetName, "A1", "=SOMME(");
  expect(outcome.accepted).toBe(false);
  expect(outcome.alert?.style).toBe("formula");
  expect(await values("A1")).toEqual([[""]]);
});

describe("undo", () => {
  test("each gesture is one step, undone and done again", async () => {
    await excel.user.type(sheetName, "A1", "1");
    await excel.user.type(sheetName, "A1", "2");
    await excel.user.paste(sheetName, "B1", [
      [1, "x"],
      [2, "y"],
    ]);
    expect(excel.user.undoSteps()).toBe(3);
    expect(await excel.user.undo()).toBe(true);
    expect(await values("A1:C2")).toEqual([
      [2, "", ""],
      ["", "", ""],
    ]);
    expect(await excel.user.undo()).toBe(true);
    expect(await values("A1")).toEqual([[1]]);
    expect(await excel.user.redo()).toBe(true);
    expect(await values("A1")).toEqual([[2]]);
    await excel.user.undo();
    await excel.user.undo();
    expect(await values("A1")).toEqual([[""]]);
    expect(await excel.user.undo()).toBe(false);
  });

  test("a number format is given and taken back, and what the cells hold stays", async () => {
    await excel.user.type(sheetName, "A1", "0,5");
    expect(await excel.user.format(sheetName, "A1:A2", "0.00%")).toMatchObject({ accepted: true });
    const patterns = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange("A1:A2");
        range.load("numberFormat,values");
        await context.sync();
        return [range.numberFormat.flat(), range.values.flat()];
      });
    expect(await patterns()).toEqual([
      ["0.00%", "0.00%"],
      [0.5, ""],
    ]);
    await excel.user.undo();
    expect(await patterns()).toEqual([
      ["General", "General"],
      [0.5, ""],
    ]);
  });

  test("reading through the client leaves the undo list whole, writing empties it", async () => {
    await excel.user.type(sheetName, "A1", "1");
    expect(await values("A1")).toEqual([[1]]);
    expect(excel.user.undoSteps()).toBe(1);
    await write("B1", [["x"]]);
    expect(excel.user.undoSteps()).toBe(0);
    expect(await excel.user.undo()).toBe(false);
    expect(await values("A1:B1")).toEqual([[1, "x"]]);
  });

  describe("from ExcelApi 1.19 on", () => {
    const open = (excelApi: string) => {
      excel.dispose();
      excel = openExcel({ excelApi });
    };

    test("what the add-in writes is one step for each sync, contents and formats", async () => {
      open("1.19");
      await excel.user.type(sheetName, "A1", "1");
      await write("A1:B1", [["2", "=A1*10"]]);
      await write("A1", [[0.5]], "0.0%");
      expect(excel.user.undoSteps()).toBe(3);
      expect(await read("A1:B1")).toEqual({ values: [[0.5, 5]], numberFormat: [["0.0%", "General"]] });
      await excel.user.undo();
      expect(await read("A1:B1")).toEqual({ values: [[2, 20]], numberFormat: [["General", "General"]] });
      await excel.user.redo();
      expect(await read("A1:B1")).toEqual({ values: [[0.5, 5]], numberFormat: [["0.0%", "General"]] });
      await excel.user.undo();
      await excel.user.undo();
      expect(await values("A1:B1")).toEqual([[1, ""]]);
      await excel.user.undo();
      expect(await values("A1:B1")).toEqual([["", ""]]);
      expect(await excel.user.undo()).toBe(false);
    });

    test("conditional formats come back too; reading makes no step", async () => {
      open("1.19");
      const formats = async () =>
        (await excel.snapshot()).sheets[0]?.conditionalFormats.map(({ formula }) => formula);
      await Excel.run(async ({ workbook, sync }) => {
        const { conditionalFormats } = workbook.worksheets.getItem(sheetName).getRange("A1");
        conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        await sync();
      });
      await values("A1");
      expect(excel.user.undoSteps()).toBe(1);
      await excel.user.undo();
      expect(await formats()).toEqual([]);
      await excel.user.redo();
      expect(await formats()).toEqual(["=TRUE"]);
    });

    /** Two syncs that write, in one run. */
    const twice = (options: Excel.RunOptions) =>
      Excel.run(options, async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });

    test("a run is one step when it asks for it", async () => {
      open("1.20");
      await twice({});
      expect(excel.user.undoSteps()).toBe(2);
      await twice({ mergeUndoGroup: true });
      expect(excel.user.undoSteps()).toBe(2);
      await write("A1:A2", [[5], [6]]);
      await twice({ mergeUndoGroup: true });
      expect(excel.user.undoSteps()).toBe(4);
      await excel.user.undo();
      expect(await values("A1:A2")).toEqual([[5], [6]]);
    });

    test("before ExcelApi 1.20 nobody may ask for it", async () => {
      open("1.19");
      await expect(twice({ mergeUndoGroup: true })).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  test("formulas follow what is undone", async () => {
    await write("A1:B1", [[1, "=A1*10"]]);
    await excel.user.type(sheetName, "A1", "5");
    expect(await values("B1")).toEqual([[50]]);
    await excel.user.undo();
    expect(await values("B1")).toEqual([[10]]);
  });
});

describe("data validation", () => {
  async function validate(address: string, set: (validation: Excel.DataValidation) => void): Promise<void> {
    await Excel.run(async (context) => {
      set(context.workbook.worksheets.getItem(sheetName).getRange(address).dataValidation);
      await context.sync();
    });
  }

  test("a list with a stop alert refuses other entries and says its own words", async () => {
    await validate("A1:A3", (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: "Oui,Non" } };
      validation.errorAlert = { showAlert: true, style: "Stop", title: "Réponse", message: "Oui ou Non." };
    });
    expect(await excel.user.type(sheetName, "A2", "Peut-être")).toEqual({
      accepted: false,
      alert: { style: "stop", title: "Réponse", message: "Oui ou Non." },
    });
    expect(await values("A2")).toEqual([[""]]);
    expect(excel.user.undoSteps()).toBe(0);
    expect(await excel.user.type(sheetName, "A2", "Oui")).toEqual({ accepted: true, alert: null });
    expect(await values("A2")).toEqual([["Oui"]]);
    expect(excel.user.undoSteps()).toBe(1);
  });

  test("a warning lets the entry in when the user insists", async () => {
    await validate("A1", (validation) => {
      validation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      validation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "De 0 à 1." };
    });
    expect((await excel.user.type(sheetName, "A1", "5", false)).accepted).toBe(false);
    expect(await excel.user.type(sheetName, "A1", "5")).toEqual({
      accepted: true,
      alert: { style: "warning", title: "", message: "De 0 à 1." },
    });
    expect(await values("A1")).toEqual([[5]]);
  });

  test("a list from a range on another sheet, whatever the case", async () => {
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.add("Plan d'action");
      source.getRange("A1:A2").values = [["Élevé"], ["Faible"]];
      context.workbook.names.add("Niveaux", source.getRange("A1:A2"));
      await context.sync();
    });
    await validate("A1", (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: "='Plan d''action'!$A$1:$A$2" } };
    });
    await validate("A2", (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: "=Niveaux" } };
    });
    for (const cell of ["A1", "A2"]) {
      expect((await excel.user.type(sheetName, cell, "élevé")).accepted).toBe(true);
      expect((await excel.user.type(sheetName, cell, "Moyen")).accepted).toBe(false);
    }
  });

  test("dates, whole numbers and formulas", async () => {
    await validate("A1", (validation) => {
      validation.rule = { date: { formula1: "2023-04-01", formula2: "2027-03-31", operator: "Between" } };
    });
    await validate("A2", (validation) => {
      validation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    });
    await validate("A3:A4", (validation) => {
      validation.rule = { custom: { formula: "=LEN(A3)<=3" } };
    });
    const typed: readonly (readonly [string, string, boolean])[] = [
      ["A1", "2027-03-31", true],
      ["A1", "2027-04-01", false],
      ["A1", "hier", false],
      ["A2", "5", true],
      ["A2", "2,5", false],
      ["A4", "abc", true],
      ["A4", "abcd", false],
    ];
    for (const [cell, text, accepted] of typed) {
      expect([cell, text, (await excel.user.type(sheetName, cell, text)).accepted]).toEqual([
        cell,
        text,
        accepted,
      ]);
    }
  });

  test("pasting and deleting are not looked at", async () => {
    await validate("A1:A2", (validation) => {
      validation.rule = { list: { inCellDropDown: true, source: "Oui,Non" } };
      validation.ignoreBlanks = false;
    });
    await excel.user.paste(sheetName, "A1", [["Peut-être"], ["Oui"]]);
    expect(await values("A1:A2")).toEqual([["Peut-être"], ["Oui"]]);
    await excel.user.clear(sheetName, "A1:A2");
    expect(await values("A1:A2")).toEqual([[""], [""]]);
  });
});

test("locked cells of a protected sheet take nothing, unlocked ones do", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  expect((await excel.user.type(sheetName, "A1", "1")).alert?.style).toBe("protected");
  expect((await excel.user.paste(sheetName, "A1", [[1, 2]])).accepted).toBe(false);
  expect((await excel.user.insertRows(sheetName, 1)).accepted).toBe(false);
  expect((await excel.user.type(sheetName, "B1", "1")).accepted).toBe(true);
  expect(await values("A1:B1")).toEqual([["", 1]]);
});
