import { close, host, openBlank, refusal, run } from "../../../../test/support/run-excel";

beforeEach(openBlank);
afterEach(close);

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
    expect((await host().snapshot()).sheets[0]?.freeze).toEqual({ rows: 5, columns: 3 });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().freezePanes.unfreeze();
      await context.sync();
    });
    expect((await host().snapshot()).sheets[0]?.freeze).toBeNull();
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
    const snapshot = await host().snapshot();
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
    const after = await host().snapshot();
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
