import { openExcel, type TestExcel } from "../../../test/setup/office-client";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

test("values and formulas written through the client are read back calculated", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan d'action");
    const range = sheet.getRange("A1:C2");
    range.values = [
      [1, "x", true],
      [2, null, ""],
    ];
    sheet.getRange("D1").formulas = [["=SUM(A1:A2)"]];
    const all = sheet.getRange("A1:D2").load("values,formulas,valueTypes,address,rowCount");
    await context.sync();
    expect(all.toJSON()).toEqual({
      values: [
        [1, "x", true, 3],
        [2, "", "", ""],
      ],
      formulas: [
        [1, "x", true, "=SUM(A1:A2)"],
        [2, "", "", ""],
      ],
      valueTypes: [
        ["Double", "String", "Boolean", "Double"],
        ["Double", "Empty", "Empty", "Empty"],
      ],
      address: "'Plan d''action'!A1:D2",
      rowCount: 2,
    });
  });
});
