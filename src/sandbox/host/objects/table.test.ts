import { close, openBlank, refusal, run } from "../../../../test/support/run-excel";

beforeEach(openBlank);
afterEach(close);

describe("tables", () => {
  test("have a header row, a body, columns and rows", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        ["No", "", "No"],
        [1, "x", true],
        [2, "y", false],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "PTN_Essai";
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("id,name,style,showBandedRows,showFilterButton,showHeaders");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.push(table.columns.getItem("No2").getDataBodyRange(), table.columns.getItemAt(1).getRange());
      for (const part of parts) part.load("address");
      table.columns.load("items/name");
      table.rows.load("items/values");
      await context.sync();
      expect([table.name, table.style, table.showBandedRows, table.showFilterButton]).toEqual([
        "PTN_Essai",
        "TableStyleLight1",
        false,
        false,
      ]);
      expect(parts.map((part) => part.address.replace("Feuil1!", ""))).toEqual([
        "A1:C3",
        "A1:C1",
        "A2:C3",
        "C2:C3",
        "B1:B3",
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["No", "Colonne2", "No2"]);
      expect(table.rows.items.map((row) => row.values)).toEqual([[[1, "x", true]], [[2, "y", false]]]);
      const again = context.workbook.tables.getItem("ptn_essai").load("id");
      await context.sync();
      expect(again.id).toBe(table.id);
    });
  });

  test("grow, shrink and go", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [
        [3, 4],
        [5, 6],
      ]);
      const grown = table.getRange().load("address,values");
      await context.sync();
      expect([grown.address, grown.values]).toEqual([
        "Feuil1!A1:B4",
        [
          ["a", "b"],
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      ]);
      table.rows.getItemAt(0).delete();
      table.resize("A1:B10");
      const resized = table.getRange().load("address");
      const body = sheet.getRange("A2:B4").load("values");
      await context.sync();
      expect([resized.address, body.values]).toEqual([
        "Feuil1!A1:B10",
        [
          [3, 4],
          [5, 6],
          ["", ""],
        ],
      ]);
      table.convertToRange();
      sheet.tables.load("count");
      await context.sync();
      expect(sheet.tables.count).toBe(0);
    });
  });

  test("what Excel refuses is refused", async () => {
    const add = (context: Excel.RequestContext, address: string, name?: string): Excel.Table => {
      const table = context.workbook.tables.add(`Feuil1!${address}`, true);
      if (name !== undefined) table.name = name;
      return table;
    };
    expect(await refusal((context) => [add(context, "A1:B3", "Une"), add(context, "B3:C5")])).toBe(
      "InvalidArgument",
    );
    expect(await refusal((context) => add(context, "E1:F3", "UNE"))).toBe("ItemAlreadyExists");
    expect(await refusal((context) => add(context, "H1:I3", "deux mots"))).toBe("InvalidArgument");
    expect(await refusal(({ workbook }) => workbook.tables.getItem("Rien").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await refusal(({ workbook }) => workbook.tables.getItem("Une").resize("B1:C3"))).toBe(
      "InvalidArgument",
    );
    expect(await refusal(({ workbook }) => workbook.worksheets.getFirst().getRange("A2:B2").merge())).toBe(
      "InvalidArgument",
    );
  });
});
