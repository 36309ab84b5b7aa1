import { close, host, openBlank, refusal, run } from "../../../../test/support/run-excel";

beforeEach(openBlank);
afterEach(close);

describe("sheets", () => {
  test("are added at the end, found by name in any case and by id", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Plan d'action").load("id,name,position,visibility");
      await context.sync();
      const byName = worksheets.getItem("PLAN D'ACTION").load("id");
      const byId = worksheets.getItem(added.id).load("name");
      const missing = worksheets.getItemOrNullObject("Rien");
      const below = missing.getRange("A1").load("values");
      const count = worksheets.getCount();
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(["Plan d'action", 1, "Visible"]);
      expect([byName.id, byId.name, count.value]).toEqual([added.id, "Plan d'action", 2]);
      expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Feuil1", "Visible"],
        ["Plan d'action", "Visible"],
      ]);
    });
  });

  test("have the properties that were given to them", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Essai");
      sheet.name = "Bénéfices";
      sheet.position = 0;
      sheet.tabColor = "#1f4e79";
      sheet.showGridlines = false;
      sheet.load("name,position,tabColor,showGridlines");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([
        "Bénéfices",
        0,
        "#1F4E79",
        false,
      ]);
    });
  });

  test("are shown, hidden and very hidden; one of them stays visible", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Deux");
      second.activate();
      second.visibility = "VeryHidden";
      second.load("visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect([second.visibility, active.name, visible.value]).toEqual(["VeryHidden", "Feuil1", 1]);
    });
    expect(await refusal(({ workbook }) => (workbook.worksheets.getFirst().visibility = "Hidden"))).toBe(
      "InvalidOperation",
    );
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Deux").activate())).toBe(
      "InvalidOperation",
    );
    expect(await refusal(({ workbook }) => workbook.worksheets.getFirst().delete())).toBe("InvalidOperation");
    expect((await host().snapshot()).sheets.map((sheet) => sheet.visibility)).toEqual([
      "visible",
      "veryHidden",
    ]);
  });

  test("deleting one breaks the formulas that point at it", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Deux");
      second.getRange("A1").values = [[5]];
      const cell = worksheets.getItem("Feuil1").getRange("A1");
      cell.formulas = [["=Deux!A1+1"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
      second.delete();
      cell.load("values");
      worksheets.load("items/name");
      await context.sync();
      expect(cell.values).toEqual([["#REF!"]]);
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Feuil1"]);
    });
  });

  test("formulas, names and rules follow a new title", async () => {
    await run(async (context) => {
      const { worksheets, names } = context.workbook;
      const source = worksheets.add("Source");
      source.getRange("A1:A2").values = [[1], [2]];
      names.add("Total", "=SUM(Source!$A$1:$A$2)");
      const cell = worksheets.getItem("Feuil1").getRange("A1");
      cell.formulas = [["=Source!A2+Total"]];
      const format = cell.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=Source!$A$1=1";
      source.name = "Main-d'oeuvre";
      cell.load("formulas,values");
      const name = names.getItem("Total").load("formula");
      format.custom.rule.load("formula");
      await context.sync();
      expect(cell.formulas).toEqual([["='Main-d''oeuvre'!A2+Total"]]);
      expect(cell.values).toEqual([[5]]);
      expect(name.formula).toBe("=SUM('Main-d''oeuvre'!$A$1:$A$2)");
      expect(format.custom.rule.formula).toBe("='Main-d''oeuvre'!$A$1=1");
    });
  });

  test("titles that Excel refuses are refused", async () => {
    const titles = ["x".repeat(32), "a:b", "a/b", "[x]", "", "'a"];
    for (const title of titles) {
      expect([title, await refusal(({ workbook }) => workbook.worksheets.add(title))]).toEqual([
        title,
        "InvalidArgument",
      ]);
    }
    expect(await refusal(({ workbook }) => workbook.worksheets.add("FEUIL1"))).toBe("ItemAlreadyExists");
    expect(await refusal(({ workbook }) => workbook.worksheets.getItem("Rien").load("name"))).toBe(
      "ItemNotFound",
    );
  });
});
