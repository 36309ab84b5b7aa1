import { openExcel, type TestExcel } from "../../../../test/setup/office-client";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

/** Runs on the first sheet. */
function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
}

const refused = (code: string): unknown => expect.objectContaining({ code });

describe("addresses", () => {
  test("a range knows where it is", async () => {
    await onSheet(async (sheet, context) => {
      const all = [
        sheet.getRange("B2:C4"),
        sheet.getRange("A:C"),
        sheet.getRange("5:6"),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(0, 27),
        sheet.getRange("B2:C4").getCell(1, 1),
        sheet.getRange("B2:C4").getRow(2),
        sheet.getRange("B2:C4").getColumn(1),
        sheet.getRange("B2:C4").getOffsetRange(1, -1),
        sheet.getRange("B2:C4").getResizedRange(1, 1),
        sheet.getRange("B2").getBoundingRect("D5"),
        sheet.getRange("B2:C4").getIntersection("C3:Z9"),
        sheet.getRange("B2").getEntireColumn(),
        sheet.getRange("B2").getEntireRow(),
        sheet.getRange("B2:C4").getLastCell(),
      ];
      for (const range of all) range.load("address");
      const whole = sheet.getRange().load("rowCount,columnCount,cellCount");
      const cell = sheet.getRange("C5").load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      expect(all.map((range) => range.address.replace("Feuil1!", ""))).toEqual([
        "B2:C4",
        "A:C",
        "5:6",
        "C2:F4",
        "AB1",
        "C3",
        "B4:C4",
        "C2:C4",
        "A3:B5",
        "B2:D5",
        "B2:D5",
        "C3:C4",
        "B:B",
        "2:2",
        "C4",
      ]);
      expect([whole.rowCount, whole.columnCount, whole.cellCount]).toEqual([1048576, 16384, -1]);
      expect(cell.toJSON()).toEqual({ rowIndex: 4, columnIndex: 2, rowCount: 1, columnCount: 1 });
    });
  });

  test("there is nothing where nothing is shared or used", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B1");
      const unused = sheet.getUsedRangeOrNullObject(true);
      none.load("address");
      unused.load("address");
      await context.sync();
      expect([none.isNullObject, unused.isNullObject]).toEqual([true, true]);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRange(true).load("address");
      const formatted = sheet.getUsedRange().load("address");
      const column = sheet.getRange("B:B").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([values.address, formatted.address, column.address]).toEqual([
        "Feuil1!B2",
        "Feuil1!B2:D9",
        "Feuil1!B2",
      ]);
    });
  });

  test.each(["A", "A1:", "Inconnu", "A1,B2", "XFE1", "Feuil2!A1"])(
    "getRange(%p) is refused",
    async (address) => {
      await expect(
        onSheet(async (sheet, context) => {
          sheet.getRange(address).load("address");
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/InvalidArgument|ItemNotFound/) as unknown });
    },
  );

  test("a range outside the sheet is refused", async () => {
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    ).rejects.toEqual(refused("InvalidArgument"));
  });
});

describe("contents", () => {
  test("null leaves a cell alone, an empty text clears it, one value fills the range", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.values = [
        [null, ""],
        [5, null],
      ];
      const filled = sheet.getRange("D1:E2");
      (filled as { values: unknown }).values = "x";
      range.load("values,valueTypes");
      filled.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        [5, 4],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "Empty"],
        ["Double", "Double"],
      ]);
      expect(filled.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
  });

  test("texts are read as Excel in English reads them, unless the cell is text", async () => {
    await onSheet(async (sheet, context) => {
      const texts = ["1.1", "50%", "2024-04-01", "TRUE", "-----", "'001", "=1+1", "0,75"];
      const column = sheet.getRange("A1:A8");
      column.values = texts.map((text) => [text]);
      const asText = sheet.getRange("B1:B8");
      asText.numberFormat = texts.map(() => ["@"]);
      asText.values = texts.map((text) => [text]);
      column.load("values,numberFormat,numberFormatCategories,valueTypes");
      asText.load("values,numberFormatCategories");
      await context.sync();
      expect(column.values.flat()).toEqual([1.1, 0.5, 45383, true, "-----", "001", 2, "0,75"]);
      expect(column.numberFormat.flat()).toEqual([
        "General",
        "0%",
        "m/d/yyyy",
        "General",
        "General",
        "General",
        "General",
        "General",
      ]);
      expect(column.numberFormatCategories.flat().slice(0, 3)).toEqual(["General", "Percentage", "Date"]);
      expect(asText.values.flat()).toEqual([
        "1.1",
        "50%",
        "2024-04-01",
        "TRUE",
        "-----",
        "001",
        "=1+1",
        "0,75",
      ]);
      expect(new Set(asText.numberFormatCategories.flat())).toEqual(new Set(["Text"]));
    });
  });

  test("a percentage keeps the format that its cell has", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0.0\u00A0%"]];
      cell.values = [["12.5%"]];
      cell.load("values,numberFormat,text");
      await context.sync();
      expect([cell.values, cell.numberFormat, cell.text]).toEqual([
        [[0.125]],
        [["0.0\u00A0%"]],
        [["12,5\u00A0%"]],
      ]);
    });
  });

  test("errors come back as texts of type Error", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.formulas = [["=1/0", "=NA()", "=inconnu()", '="a"+1']];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", "#N/A", "#NAME?", "#VALUE!"]]);
      expect(new Set(range.valueTypes.flat())).toEqual(new Set(["Error"]));
    });
  });

  test.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    ["too many columns", [[1, 2, 3], [1, 2, 3]]], // oxfmt-ignore
    ["ragged rows", [[1, 2], [1]]], // oxfmt-ignore
    ["a list", [1, 2]],
    ["an object", [[{}, 1], [1, 1]]], // oxfmt-ignore
    ["a broken formula", [["=SUM(", 1], [1, 1]]], // oxfmt-ignore
    ["a formula in French", [["=SI(A1;1;2)", 1], [1, 1]]], // oxfmt-ignore
  ])("%s is refused, and nothing is written", async (_what, values) => {
    await expect(
      onSheet(async (sheet, context) => {
        (sheet.getRange("A1:B2") as { values: unknown }).values = values;
        await context.sync();
      }),
    ).rejects.toEqual(refused("InvalidArgument"));
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("a write of more than 1500 cells, cut in parts by the client, arrives whole", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1000");
      range.values = Array.from({ length: 1000 }, (_, row) => [row, "x", null, row * 2]);
      await context.sync();
      const last = sheet.getRange("A1000:D1000").load("values");
      await context.sync();
      expect(last.values).toEqual([[999, "x", "", 1998]]);
    });
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:D999").values = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
        await context.sync();
      }),
    ).rejects.toEqual(refused("InvalidArgument"));
  });

  test("clear takes contents, formats or everything away", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "#00FF00";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      const first = sheet.getRange("A1").load("values,format/fill/color");
      const second = sheet.getRange("B1").load("values,format/fill/color");
      await context.sync();
      expect([first.values, first.format.fill.color]).toEqual([[[""]], "#00FF00"]);
      expect([second.values, second.format.fill.color]).toEqual([[[2]], "#FFFFFF"]);
      range.clear();
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("loading gives exactly what was asked", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(range.toJSON()).toEqual({ address: "Feuil1!A1" });
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });
});

describe("cells that belong together", () => {
  test("merged cells keep the first content only", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
    });
    expect((await excel.snapshot()).sheets[0]?.merges).toEqual(["A1:B2"]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").unmerge();
      await context.sync();
    });
    expect((await excel.snapshot()).sheets[0]?.merges).toEqual([]);
  });

  test("columns are grouped, folded and unfolded", async () => {
    await onSheet(async (sheet, context) => {
      const group = sheet.getRange("C:E");
      group.group("ByColumns");
      group.hideGroupDetails("ByColumns");
      group.load("columnHidden");
      await context.sync();
      expect(group.columnHidden).toBe(true);
    });
    const folded = (await excel.snapshot()).sheets[0]?.columns;
    expect(folded).toEqual([
      { column: 2, hidden: true, outlineLevel: 1 },
      { column: 3, hidden: true, outlineLevel: 1 },
      { column: 4, hidden: true, outlineLevel: 1 },
      { column: 5, collapsed: true },
    ]);
    await onSheet(async (sheet, context) => {
      const group = sheet.getRange("C:E");
      group.showGroupDetails("ByColumns");
      group.load("columnHidden");
      await context.sync();
      expect(group.columnHidden).toBe(false);
    });
  });

  test("a link has a target and a text", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "'Plan d''action'!A6", textToDisplay: "A6", screenTip: "" };
      cell.load("values,hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["A6"]]);
      expect(cell.hyperlink).toEqual({ documentReference: "'Plan d''action'!A6", screenTip: "" });
    });
  });
});

test("a range kept by the client can be used in a later sync, and is given back at the end", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    await context.sync();
    range.values = [[7]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[7]]);
  });
  await excel.user.select("Feuil1", "A1");
  expect(excel.book.references.count).toBe(0);
});

test("selection", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Feuil1!B2:C3", "Feuil1!B2"]);
  });
  await excel.user.select("Feuil1", "D4");
  await onSheet(async (_sheet, context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Feuil1!D4");
  });
});
