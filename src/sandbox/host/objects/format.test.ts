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

test("formats are read back as they were written", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#ffcc00";
    Object.assign(format.font, { color: "red", bold: true, italic: true, size: 14, name: "Arial" });
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    format.load(
      "wrapText,horizontalAlignment,verticalAlignment,indentLevel,fill/color,font/color,font/bold,font/italic,font/size,font/name",
    );
    await context.sync();
    expect(format.toJSON()).toEqual({
      fill: { color: "#FFCC00" },
      font: { bold: true, color: "#FF0000", italic: true, name: "Arial", size: 14 },
      horizontalAlignment: "Center",
      indentLevel: 2,
      verticalAlignment: "Top",
      wrapText: true,
    });
  });
  expect((await excel.snapshot()).styles).toEqual([
    {
      fill: "#FFCC00",
      color: "#FF0000",
      bold: true,
      italic: true,
      size: 14,
      wrap: true,
      horizontal: "center",
      vertical: "top",
    },
  ]);
});

test("what differs from cell to cell is null; what nobody set is Excel's default", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const mixed = sheet.getRange("A1:B1").format.load("font/bold,font/size,fill/color,horizontalAlignment");
    await context.sync();
    expect(mixed.toJSON()).toEqual({
      fill: { color: "#FFFFFF" },
      font: { bold: null, size: 11 },
      horizontalAlignment: "General",
    });
  });
});

test("a fill that is cleared is gone", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("A1").format.fill.clear();
    await context.sync();
  });
  expect((await excel.snapshot()).sheets[0]?.cells).toEqual([]);
});

test("borders go on the sides of the range, inside and out", async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#123456";
    borders.getItem("InsideVertical").style = "Continuous";
    const read = (
      address: string,
      side: Excel.BorderIndex | "EdgeBottom" | "EdgeTop" | "EdgeRight" | "EdgeLeft",
    ) => sheet.getRange(address).format.borders.getItem(side).load("style,color,weight");
    const lines = [
      read("A2", "EdgeBottom"),
      read("A1", "EdgeBottom"),
      read("A1", "EdgeRight"),
      read("B1", "EdgeLeft"),
    ];
    await context.sync();
    expect(lines.map((line) => [line.style, line.color])).toEqual([
      ["Continuous", "#123456"],
      ["None", "#000000"],
      ["Continuous", "#000000"],
      ["Continuous", "#000000"],
    ]);
    bottom.style = "None";
    const gone = read("A2", "EdgeBottom");
    await context.sync();
    expect(gone.style).toBe("None");
  });
});

test("a thin border on every side of every cell is one colour in the snapshot", async () => {
  await onSheet(async (sheet, context) => {
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      const border = sheet.getRange("A1:B2").format.borders.getItem(side);
      border.style = "Continuous";
      border.color = "#CCCCCC";
    }
    await context.sync();
  });
  const { styles, sheets } = await excel.snapshot();
  expect(styles).toEqual([{ border: "#CCCCCC" }]);
  expect(sheets[0]?.cells.map(({ row, column, style }) => [row, column, style])).toEqual([
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [1, 1, 0],
  ]);
});

test("widths and heights are points; the snapshot counts characters", async () => {
  await onSheet(async (sheet, context) => {
    const unchanged = sheet.getRange("B1").format.load("columnWidth,rowHeight");
    sheet.getRange("A:A").format.columnWidth = 20 * 5.25 + 3.75;
    sheet.getRange("2:3").format.rowHeight = 30;
    const column = sheet.getRange("A1").format.load("columnWidth");
    const row = sheet.getRange("A2").format.load("rowHeight");
    const mixed = sheet.getRange("A1:B2").format.load("columnWidth,rowHeight");
    await context.sync();
    expect([unchanged.columnWidth, unchanged.rowHeight]).toEqual([48, 15]);
    expect([column.columnWidth, row.rowHeight]).toEqual([108.75, 30]);
    expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
  });
  const sheet = (await excel.snapshot()).sheets[0];
  expect(sheet?.columns).toEqual([{ column: 0, width: 20 }]);
  expect(sheet?.rows).toEqual([
    { row: 1, height: 30 },
    { row: 2, height: 30 },
  ]);
});

test("a format given to whole columns shows in every cell of them, present and future", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[0.5]];
    (sheet.getRange("A:B") as { numberFormat: unknown }).numberFormat = "0.0%";
    sheet.getRange("B5").values = [[0.25]];
    const cells = [sheet.getRange("A1"), sheet.getRange("B5"), sheet.getRange("A1000")];
    for (const cell of cells) cell.load("numberFormat");
    await context.sync();
    expect(cells.map((cell) => cell.numberFormat)).toEqual([[["0.0%"]], [["0.0%"]], [["0.0%"]]]);
  });
});

test("a format given as an array must have the size of the range", async () => {
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").numberFormat = [["0%"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("columns and rows are hidden and shown", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B:C").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    const all = [sheet.getRange("B1"), sheet.getRange("A1:B1"), sheet.getRange("A3")];
    for (const range of all) range.load("columnHidden,rowHidden");
    await context.sync();
    expect(all.map((range) => [range.columnHidden, range.rowHidden])).toEqual([
      [true, false],
      [null, false],
      [false, true],
    ]);
    sheet.getRange("B:B").columnHidden = false;
    await context.sync();
  });
  const sheet = (await excel.snapshot()).sheets[0];
  expect(sheet?.columns).toEqual([{ column: 2, hidden: true }]);
  expect(sheet?.rows).toEqual([{ row: 2, hidden: true }]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "rouge")],
  [
    "an alignment that is none",
    (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Milieu" as "Left"),
  ],
  ["a negative width", (sheet) => (sheet.getRange("A1").format.columnWidth = -1)],
  ["a row higher than Excel's", (sheet) => (sheet.getRange("A1").format.rowHeight = 410)],
  ["a text for a number", (sheet) => (sheet.getRange("A1").format.font.size = "grand" as unknown as number)],
])("%s is refused", async (_what, act) => {
  await expect(
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a member that the host does not have is never silently ignored", async () => {
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.textOrientation = 90;
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("RangeFormat.textOrientation") as unknown,
  });
});
