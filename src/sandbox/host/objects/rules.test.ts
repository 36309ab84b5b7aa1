import { openExcel, type TestExcel } from "../../../../test/setup/office-client";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
}

async function refusal(act: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    return "accepted";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

function addFormat(
  sheet: Excel.Worksheet,
  address: string,
  formula: string,
  fill: string,
): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  return format;
}

describe("conditional formats", () => {
  test("are read back with their rule, their look and their order: the last one added comes first", async () => {
    await onSheet(async (sheet, context) => {
      addFormat(sheet, "A1:A9", "=$A1>3", "#FF0000");
      const second = addFormat(sheet, "A1:B9", '=$A1=""', "#00FF00");
      second.custom.format.font.color = "#0000FF";
      second.custom.format.font.bold = true;
      second.custom.format.borders.getItem("EdgeTop").style = "Continuous";
      second.custom.format.borders.getItem("EdgeTop").color = "#333333";
      second.stopIfTrue = true;
      await context.sync();
      const all = sheet.getRange("A1:B9").conditionalFormats;
      all.load(
        "items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color",
      );
      const count = sheet.getRange("B1").conditionalFormats.getCount();
      const ranges = [0, 1].map((index) => all.getItemAt(index).getRange().load("address"));
      await context.sync();
      expect(
        all.items.map((format) => [
          format.type,
          format.priority,
          format.stopIfTrue,
          format.custom.rule.formula,
          format.custom.format.fill.color,
        ]),
      ).toEqual([
        ["Custom", 0, true, '=$A1=""', "#00FF00"],
        ["Custom", 1, false, "=$A1>3", "#FF0000"],
      ]);
      expect(ranges.map((range) => range.address)).toEqual(["Feuil1!A1:B9", "Feuil1!A1:A9"]);
      expect(count.value).toBe(1);
    });
    expect((await excel.snapshot()).sheets[0]?.conditionalFormats).toEqual([
      {
        range: "A1:B9",
        formula: '=$A1=""',
        style: { fill: "#00FF00", color: "#0000FF", bold: true, border: "#333333" },
        stopIfTrue: true,
        priority: 1,
      },
      { range: "A1:A9", formula: "=$A1>3", style: { fill: "#FF0000" }, stopIfTrue: false, priority: 2 },
    ]);
  });

  test("show what they give to a cell now, relative to it, the first one winning", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, "|MES-03|"],
        [5, ""],
        [9, "=NA()"],
      ];
      addFormat(sheet, "A1:A3", "=$A1>3", "#FF0000").custom.format.font.bold = true;
      addFormat(sheet, "A1:A3", "=$A1>8", "#00FF00");
      addFormat(sheet, "C1:C3", '=ISNUMBER(SEARCH("|MES-03|",$B1))', "#0000FF");
      await context.sync();
    });
    const shown = [];
    for (const cell of ["A1", "A2", "A3", "B1", "C1", "C2", "C3"])
      shown.push(await excel.shownFormat("Feuil1", cell));
    expect(shown).toEqual([
      null,
      { fill: "#FF0000", bold: true },
      { fill: "#00FF00", bold: true },
      null,
      { fill: "#0000FF" },
      null,
      null,
    ]);
    await excel.user.type("Feuil1", "B2", "|MES-03|ECA-02|");
    expect(await excel.shownFormat("Feuil1", "C2")).toEqual({ fill: "#0000FF" });
  });

  test("that stop hide those below", async () => {
    await onSheet(async (sheet, context) => {
      addFormat(sheet, "A1", "=TRUE", "#FF0000").custom.format.font.bold = true;
      addFormat(sheet, "A1", "=TRUE", "#00FF00").stopIfTrue = true;
      await context.sync();
    });
    expect(await excel.shownFormat("Feuil1", "A1")).toEqual({ fill: "#00FF00" });
  });

  test("are deleted one by one, or cleared from a range that they may reach beyond", async () => {
    await onSheet(async (sheet, context) => {
      addFormat(sheet, "A1:A9", "=$A1>3", "#FF0000").delete();
      addFormat(sheet, "A1:A9", "=$A1>8", "#00FF00");
      sheet.getRange("A1:A4").conditionalFormats.clearAll();
      const all = sheet.getRange().conditionalFormats;
      all.load("items/custom/rule/formula");
      await context.sync();
      expect(all.items.map((format) => format.custom.rule.formula)).toEqual(["=$A5>8"]);
      const range = all.getItemAt(0).getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Feuil1!A5:A9");
    });
  });

  test("change their priority", async () => {
    await onSheet(async (sheet, context) => {
      addFormat(sheet, "A1", "=1", "#FF0000");
      const top = addFormat(sheet, "A1", "=2", "#00FF00");
      top.priority = 1;
      const all = sheet.getRange("A1").conditionalFormats;
      all.load("items/custom/rule/formula");
      await context.sync();
      expect(all.items.map((format) => format.custom.rule.formula)).toEqual(["=1", "=2"]);
    });
  });

  test.each([
    "=Tableau1[Col]>1",
    "=[@Col]>1",
    "=OR(A1={1,2})",
    "=IFS(A1=1,TRUE)",
    "=XLOOKUP(1,A1:A2,B1:B2)",
    "=LET(x,1,x)",
    "=SUM(A1:A2 A2:A3)",
    "=A1>",
    '=A1="' + "x".repeat(256) + '"',
    "=" + "A1+".repeat(3000) + "A1",
  ])("refuse %.40s", async (formula) => {
    expect(await refusal((sheet) => addFormat(sheet, "A1", formula, "#FF0000"))).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  test("is read back as it was written, its parts set one after the other", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title: "Titre", message: "Message" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Alerte", message: "De 0 à 1" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks");
      const beyond = sheet.getRange("A3:A4").dataValidation.load("type");
      const none = sheet.getRange("B1").dataValidation.load("type");
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        type: "Decimal",
        prompt: { showPrompt: true, title: "Titre", message: "Message" },
        errorAlert: { showAlert: true, style: "Warning", title: "Alerte", message: "De 0 à 1" },
        ignoreBlanks: false,
      });
      expect([beyond.type, none.type]).toEqual(["Inconsistent", "None"]);
    });
    expect((await excel.snapshot()).sheets[0]?.validations).toEqual([
      {
        range: "A1:A3",
        rule: { type: "decimal", min: 0, max: 1 },
        ignoreBlanks: false,
        prompt: { title: "Titre", message: "Message" },
        alert: { style: "warning", title: "Alerte", message: "De 0 à 1" },
      },
    ]);
  });

  test("a list may come from a range object, a range or a name", async () => {
    await onSheet(async (sheet, context) => {
      const lists = context.workbook.worksheets.add("Plan d'action");
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: lists.getRange("A1:A2") },
      };
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Niveaux" } };
      await context.sync();
    });
    expect((await excel.snapshot()).sheets[0]?.validations.map(({ rule }) => rule)).toEqual([
      { type: "list", source: "='Plan d''action'!$A$1:$A$2" },
      { type: "list", source: "=Niveaux" },
    ]);
  });

  test("says whether the cells are valid", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[0.5], [2], ["x"]];
      sheet.getRange("A1:A3").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: "Between" },
      };
      const all = ["A1", "A2:A3", "A1:A3"].map((address) =>
        sheet.getRange(address).dataValidation.load("valid"),
      );
      await context.sync();
      expect(all.map(({ valid }) => valid)).toEqual([true, false, null]);
    });
  });

  test("set over a part leaves the rest; clear takes it away", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A8:A9").dataValidation.clear();
      await context.sync();
    });
    const validations = (await excel.snapshot()).sheets[0]?.validations;
    expect(validations?.map(({ range, rule }) => [range, rule.type])).toEqual([
      ["A1:A3", "custom"],
      ["A6:A7", "custom"],
      ["A4:A5", "list"],
    ]);
    expect(validations?.[1]?.rule).toEqual({ type: "custom", formula: "=AND(ISNUMBER(A6),A6>1)" });
  });

  test.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      "a list of more than 255 characters",
      (v) => (v.rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } }),
    ],
    ["a structured reference", (v) => (v.rule = { list: { inCellDropDown: true, source: "=Table1[Col]" } })],
    ["a function newer than Excel 2007", (v) => (v.rule = { custom: { formula: "=IFS(A1=1,TRUE)" } })],
    ["a missing second bound", (v) => (v.rule = { decimal: { formula1: 0, operator: "Between" } })],
    ["an unknown operator", (v) => (v.rule = { decimal: { formula1: 0, operator: "Autour" as "Between" } })],
    [
      "a prompt title of more than 32 characters",
      (v) => (v.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }),
    ],
    [
      "a prompt of more than 255 characters",
      (v) => (v.prompt = { showPrompt: true, title: "", message: "x".repeat(256) }),
    ],
    [
      "an alert of more than 225 characters",
      (v) => (v.errorAlert = { showAlert: true, style: "Stop", title: "", message: "x".repeat(226) }),
    ],
  ])("refuses %s", async (_what, act) => {
    expect(await refusal((sheet) => act(sheet.getRange("A1").dataValidation))).toBe("InvalidArgument");
  });
});
