import { openExcel, type TestExcel } from "../../../../test/setup/office-client";

let excel: TestExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.dispose();
});

const run = <T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(act);

/** Runs an act that the host must refuse; answers the code. */
async function refusal(act: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await run(async (context) => {
      act(context);
      await context.sync();
    });
    return "accepted";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

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
    expect((await excel.snapshot()).sheets.map((sheet) => sheet.visibility)).toEqual([
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

describe("names", () => {
  test("stand for ranges, values and formulas, in the workbook or in one sheet", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan d'action");
      sheet.getRange("A1:A2").values = [[1], [2]];
      const { names } = context.workbook;
      names.add("Zone", sheet.getRange("A1:A2"), "La zone");
      names.add("Texte", '="PTN"');
      names.add("Nombre", "=12.5");
      names.add("Somme", "=SUM('Plan d''action'!$A$1:$A$2)");
      const hidden = sheet.names.add("_FDR_VERSION", '="2026.1|actions"');
      hidden.visible = false;
      names.load("items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment");
      sheet.names.load(
        "items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment",
      );
      const range = names.getItem("ZONE").getRangeOrNullObject().load("address");
      const none = names.getItem("Texte").getRangeOrNullObject().load("address");
      await context.sync();
      expect(names.toJSON().items).toEqual([
        {
          name: "Nombre",
          type: "Double",
          value: 12.5,
          formula: "=12.5",
          visible: true,
          scope: "Workbook",
          comment: "",
        },
        {
          name: "Somme",
          type: "Double",
          value: 3,
          formula: "=SUM('Plan d''action'!$A$1:$A$2)",
          visible: true,
          scope: "Workbook",
          comment: "",
        },
        {
          name: "Texte",
          type: "String",
          value: "PTN",
          formula: '="PTN"',
          visible: true,
          scope: "Workbook",
          comment: "",
        },
        {
          name: "Zone",
          type: "Range",
          value: "'Plan d''action'!$A$1:$A$2",
          formula: "='Plan d''action'!$A$1:$A$2",
          visible: true,
          scope: "Workbook",
          comment: "La zone",
        },
      ]);
      expect(sheet.names.toJSON().items).toEqual([
        {
          name: "_FDR_VERSION",
          type: "String",
          value: "2026.1|actions",
          formula: '="2026.1|actions"',
          visible: false,
          scope: "Worksheet",
          comment: "",
        },
      ]);
      expect(range.address).toBe("'Plan d''action'!A1:A2");
      expect(none.isNullObject).toBe(true);
    });
  });

  test("the same name may exist in several sheets", async () => {
    await run(async (context) => {
      for (const title of ["Un", "Deux"])
        context.workbook.worksheets.add(title).names.add("_MARQUE", `="${title}"`);
      const names = ["Un", "Deux"].map((title) =>
        context.workbook.worksheets.getItem(title).names.getItem("_MARQUE").load("formula"),
      );
      const none = context.workbook.names.getItemOrNullObject("_MARQUE").load("name");
      await context.sync();
      expect(names.map((name) => String(name.formula))).toEqual(['="Un"', '="Deux"']);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("a name is deleted and can be given again", async () => {
    await run(async (context) => {
      const { names } = context.workbook;
      names.add("Essai", "=1");
      names.getItem("Essai").delete();
      names.add("Essai", "=2");
      const again = names.getItem("Essai").load("value");
      await context.sync();
      expect(again.value).toBe(2);
    });
  });

  test("names that Excel refuses are refused", async () => {
    for (const name of ["A1", "deux mots", "1er", "R1C1", "x".repeat(256)]) {
      expect([name, await refusal(({ workbook }) => workbook.names.add(name, "=1"))]).toEqual([
        name,
        "InvalidArgument",
      ]);
    }
    expect(await refusal(({ workbook }) => workbook.names.add("Essai", "=SUM("))).toBe("InvalidArgument");
    expect(await refusal(({ workbook }) => workbook.names.add("Essai", "sans signe"))).toBe(
      "InvalidArgument",
    );
    expect(
      await refusal(({ workbook }) => [workbook.names.add("Essai", "=1"), workbook.names.add("ESSAI", "=2")]),
    ).toBe("ItemAlreadyExists");
    expect(await refusal(({ workbook }) => workbook.names.getItem("Rien").load("name"))).toBe("ItemNotFound");
  });
});

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

describe("the rest of a sheet", () => {
  test("frozen panes", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const location = async (): Promise<string | null> => {
        const range = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return range.isNullObject ? null : range.address.replace("Feuil1!", "");
      };
      expect(await location()).toBeNull();
      sheet.freezePanes.freezeRows(5);
      expect(await location()).toBe("1:5");
      sheet.freezePanes.freezeColumns(2);
      expect(await location()).toBe("A:B");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:C5"));
      expect(await location()).toBe("A1:C5");
    });
    expect((await excel.snapshot()).sheets[0]?.freeze).toEqual({ rows: 5, columns: 3 });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().freezePanes.unfreeze();
      await context.sync();
    });
    expect((await excel.snapshot()).sheets[0]?.freeze).toBeNull();
  });

  test("protection forbids what Excel forbids", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1:B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getFirst();
    const forbidden: readonly ((context: Excel.RequestContext) => unknown)[] = [
      (context) => (first(context).getRange("A1").values = [[1]]),
      (context) => (first(context).getRange("A1:B1").values = [[1, 2]]),
      (context) => (first(context).getRange("B1").format.fill.color = "#FF0000"),
      (context) => (first(context).getRange("B1").numberFormat = [["0%"]]),
      (context) => first(context).getRange("B1").conditionalFormats.add("Custom"),
      (context) => (first(context).getRange("B1").dataValidation.ignoreBlanks = true),
      (context) => first(context).tables.add("B1:B2", true),
      (context) => first(context).protection.protect(),
    ];
    for (const act of forbidden) expect(await refusal(act)).toBe("AccessDenied");
    expect(await refusal((context) => (first(context).getRange("B1").values = [[1]]))).toBe("accepted");
    expect(await refusal((context) => first(context).protection.unprotect())).toBe("accepted");
    expect(await refusal((context) => first(context).protection.unprotect())).toBe("AccessDenied");
    expect(await refusal((context) => (first(context).getRange("A1").values = [[1]]))).toBe("accepted");
  });

  test("page layout, charts and custom XML are kept", async () => {
    const xml = '<?xml version="1.0"?><r:plan xmlns:r="urn:essai:1"><a/></r:plan>';
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "Tabloid";
      sheet.pageLayout.zoom = { horizontalFitToPages: 2, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea("A1:J40");
      sheet.pageLayout.setPrintTitleRows("$4:$5");
      sheet.pageLayout.setPrintTitleColumns("$A:$C");
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "PTN";
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B5"), "Auto");
      chart.title.text = "Écarts";
      chart.name = "Ecarts";
      chart.setPosition("D2", "H12");
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      const found = customXmlParts.getByNamespace("urn:essai:1");
      found.load("items/id,items/namespaceUri");
      const text = found.getOnlyItem().getXml();
      const none = customXmlParts.getByNamespace("urn:essai:2").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect([found.items.length, text.value, none.isNullObject]).toEqual([1, xml, true]);
    });
    const snapshot = await excel.snapshot();
    expect(snapshot.customXmlParts).toEqual([xml]);
    expect(snapshot.sheets[0]?.page).toEqual({
      printArea: "A1:J40",
      titleRows: "$4:$5",
      titleColumns: "$A:$C",
      paper: "Tabloid",
      pagesWide: 2,
      footerLeft: "PTN",
      footerRight: "&P / &N",
      landscape: true,
      fitToWidth: true,
    });
    expect(snapshot.sheets[0]?.charts).toEqual([
      {
        type: "BarClustered",
        name: "Ecarts",
        source: "Feuil1!A1:B5",
        title: "Écarts",
        alternativeText: "",
        place: "D2:H12",
      },
    ]);
    await run(async (context) => {
      context.workbook.customXmlParts.getByNamespace("urn:essai:1").getOnlyItem().delete();
      context.workbook.worksheets.getFirst().charts.getItem("Ecarts").delete();
      await context.sync();
    });
    expect(await refusal(({ workbook }) => workbook.customXmlParts.add("pas du XML"))).toBe(
      "InvalidArgument",
    );
    const after = await excel.snapshot();
    expect([after.customXmlParts, after.sheets[0]?.charts]).toEqual([[], []]);
  });

  test("the application speaks the workbook's language", async () => {
    await run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.load("calculationMode,decimalSeparator");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      context.workbook.load("readOnly");
      await context.sync();
      expect([
        application.calculationMode,
        application.decimalSeparator,
        application.cultureInfo.name,
      ]).toEqual(["Automatic", ",", "fr-CA"]);
      expect(context.workbook.readOnly).toBe(false);
    });
  });
});
