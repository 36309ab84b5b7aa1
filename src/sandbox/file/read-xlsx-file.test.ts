import { rawParts, zipParts } from "../../../test/support/raw-xlsx";
import { XlsxError } from "../../xlsx/xlsx-error";
import { exampleWorkbook } from "../../../test/support/example-workbook";
import { leftOutOf } from "./left-out";
import { readXlsxFile } from "./read-xlsx-file";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { writeXlsxFile } from "./write-xlsx-file";

/** Reads a workbook of one sheet whose part has this content after its rows. */
async function readSheet(rows: string, rest = "", styles = ""): Promise<SheetSnapshot> {
  const parts = rawParts([{ name: "A", rows }]);
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = (parts[path] ?? "").replace("</worksheet>", `${rest}</worksheet>`);
  if (styles !== "") parts["xl/styles.xml"] = `<styleSheet>${styles}</styleSheet>`;
  const [sheet] = (await readXlsxFile(zipParts(parts))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("round trip", () => {
  test("what is written is read again", async () => {
    expect(await readXlsxFile(await writeXlsxFile(exampleWorkbook))).toEqual(exampleWorkbook);
  });

  test("and again from what was read", async () => {
    const once = await readXlsxFile(await writeXlsxFile(exampleWorkbook));
    expect(await readXlsxFile(await writeXlsxFile(once))).toEqual(once);
  });

  test("1904 and the other kinds of charts", async () => {
    const [plan, ...others] = exampleWorkbook.sheets;
    if (!plan?.charts[0]) throw new Error("the example has a chart");
    const [chart] = plan.charts;
    const charts = (["ColumnClustered", "BarClustered"] as const).map((type, index) => ({
      ...chart,
      type,
      name: `Graphique ${index}`,
      source: "_listes!$A$1:$F$3",
      place: `A${index * 20 + 1}:C${index * 20 + 10}`,
    }));
    const workbook: WorkbookSnapshot = {
      ...exampleWorkbook,
      date1904: true,
      sheets: [{ ...plan, charts }, ...others],
    };
    expect(await readXlsxFile(await writeXlsxFile(workbook))).toEqual(workbook);
  });
});

describe("files of other programs", () => {
  test("shared formulas are given to each of their cells", async () => {
    const sheet = await readSheet(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">IF($C1&gt;C$1,"A1",_xlfn.XLOOKUP(D1,Autre!A:A,'A1'!B2:B$9))</f><v>0</v></c>` +
        `<c r="B1"><f t="shared" si="3"/><v>0</v></c></row>` +
        `<row r="2"><c r="A2"><f t="shared" si="3"/><v>0</v></c><c r="B2"><f t="shared" si="3"/></c></row>`,
    );
    expect(sheet.cells.map(({ formula }) => formula)).toEqual([
      `=IF($C1>C$1,"A1",XLOOKUP(D1,Autre!A:A,'A1'!B2:B$9))`,
      `=IF($C1>D$1,"A1",XLOOKUP(E1,Autre!B:B,'A1'!C2:C$9))`,
      `=IF($C2>C$1,"A1",XLOOKUP(D2,Autre!A:A,'A1'!B3:B$9))`,
      `=IF($C2>D$1,"A1",XLOOKUP(E2,Autre!B:B,'A1'!C3:C$9))`,
    ]);
  });

  test("colours of the theme, the palette and tints", async () => {
    const parts = rawParts([
      { name: "A", rows: [0, 1, 2, 3].map((s) => `<row><c s="${s}"/></row>`).join("") },
    ]);
    const fill = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    parts["xl/styles.xml"] =
      `<styleSheet><fonts><font><sz val="10"/><color theme="1"/></font></fonts>` +
      `<fills>${fill('theme="4" tint="0.5"')}${fill('indexed="10"')}${fill('theme="0" tint="-0.5"')}${fill('auto="1"')}</fills>` +
      `<cellXfs>${[0, 1, 2, 3].map((id) => `<xf fillId="${id}" numFmtId="10"/>`).join("")}</cellXfs></styleSheet>`;
    parts["xl/theme/t.xml"] =
      `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>` +
      `<a:lt1><a:sysClr lastClr="ffffff"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="t" Type="x/theme" Target="theme/t.xml"/></Relationships>`,
    );
    expect((await readXlsxFile(zipParts(parts))).styles).toEqual([
      { fill: "#A2B9E2", numberFormat: "0.00%" },
      { fill: "#FF0000", numberFormat: "0.00%" },
      { fill: "#808080", numberFormat: "0.00%" },
      { numberFormat: "0.00%" },
    ]);
  });

  test("validations with other operators become formulas, those of the extension list are read", async () => {
    const sheet = await readSheet(
      "",
      `<dataValidations>` +
        `<dataValidation type="whole" operator="greaterThan" sqref="B2:B9 D2"><formula1>5</formula1></dataValidation>` +
        `<dataValidation type="decimal" operator="notBetween" sqref="A1"><formula1>0</formula1><formula2>1</formula2></dataValidation>` +
        `<dataValidation type="textLength" operator="lessThanOrEqual" sqref="C1"><formula1>20</formula1></dataValidation>` +
        `<dataValidation type="decimal" sqref="E1"><formula1>$A$1</formula1><formula2>$A$2</formula2></dataValidation>` +
        `</dataValidations><extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b">` +
        `<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Choix"><x14:formula1><xm:f>Listes!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F1:F4</xm:sqref></x14:dataValidation>` +
        `</x14:dataValidations></ext></extLst>`,
    );
    expect(sheet.validations).toEqual([
      {
        range: "B2:B9,D2",
        rule: { type: "custom", formula: "=AND(ISNUMBER(B2),INT(B2)=B2,B2>5)" },
        ignoreBlanks: false,
      },
      {
        range: "A1",
        rule: { type: "custom", formula: "=AND(ISNUMBER(A1),NOT(AND(A1>=0,A1<=1)))" },
        ignoreBlanks: false,
      },
      { range: "C1", rule: { type: "custom", formula: "=AND(LEN(C1)<=20)" }, ignoreBlanks: false },
      {
        range: "E1",
        rule: { type: "custom", formula: "=AND(ISNUMBER(E1),AND(E1>=$A$1,E1<=$A$2))" },
        ignoreBlanks: false,
      },
      {
        range: "F1:F4",
        rule: { type: "list", source: "=Listes!$A$1:$A$3" },
        ignoreBlanks: true,
        prompt: { title: "Choix", message: "" },
      },
    ]);
  });

  test("conditional formats of other kinds become formulas, in the order of their priorities", async () => {
    const sheet = await readSheet(
      "",
      `<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" operator="between" priority="3" dxfId="0"><formula>1</formula><formula>5</formula></cfRule>` +
        `<cfRule type="colorScale" priority="2"/></conditionalFormatting>` +
        `<conditionalFormatting sqref="A1 C1"><cfRule type="containsText" operator="containsText" text="x" priority="1" dxfId="1"><formula>NOT(ISERROR(SEARCH("x",A1)))</formula></cfRule></conditionalFormatting>` +
        `<extLst><ext><x14:conditionalFormattings xmlns:x14="a"><x14:conditionalFormatting><x14:cfRule type="expression" priority="4"><xm:f xmlns:xm="b">Autre!$A$1=1</xm:f>` +
        `<x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref xmlns:xm="b">D1:D2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
      `<cellXfs/><dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i/><color rgb="FF9C0006"/></font></dxf></dxfs>`,
    );
    expect(sheet.conditionalFormats).toEqual([
      {
        range: "A1,C1",
        formula: '=NOT(ISERROR(SEARCH("x",A1)))',
        style: { italic: true, color: "#9C0006" },
        stopIfTrue: false,
        priority: 1,
      },
      {
        range: "B2:B9",
        formula: "=AND(B2>=1,B2<=5)",
        style: { fill: "#FFC7CE" },
        stopIfTrue: false,
        priority: 3,
      },
      { range: "D1:D2", formula: "=Autre!$A$1=1", style: { bold: true }, stopIfTrue: false, priority: 4 },
    ]);
  });

  test("a column element that goes to the end of the sheet is cut, default widths are no widths", async () => {
    const parts = rawParts([{ name: "A", rows: "" }]);
    const path = "xl/worksheets/sheet1.xml";
    parts[path] = (parts[path] ?? "").replace(
      "<sheetData>",
      `<cols><col min="1" max="2" width="9.14"/><col min="3" max="16384" width="20.7109375" customWidth="1"/></cols><sheetData>`,
    );
    const columns = (await readXlsxFile(zipParts(parts))).sheets[0]?.columns ?? [];
    expect(columns).toHaveLength(256);
    expect(columns[0]).toEqual({ column: 2, width: 20 });
  });

  test("a centred footer is left out, an escaped ampersand is no section", async () => {
    const sheet = await readSheet(
      "",
      "<headerFooter><oddFooter>&amp;CP &amp;P&amp;LA &amp;&amp;R B</oddFooter></headerFooter>",
    );
    expect(sheet.page).toEqual({ footerLeft: "A &&R B" });
  });

  test("a file that is no workbook is refused", async () => {
    await expect(readXlsxFile(Uint8Array.of(1, 2, 3))).rejects.toBeInstanceOf(XlsxError);
  });
});

describe("what a snapshot cannot say", () => {
  const parts = (more: Readonly<Record<string, string>>, inSheet = "") => {
    const all = { ...rawParts([{ name: "A", rows: "" }]), ...more };
    const path = "xl/worksheets/sheet1.xml";
    return zipParts({ ...all, [path]: (all[path] ?? "").replace("</worksheet>", `${inSheet}</worksheet>`) });
  };
  const told = async (file: Uint8Array) => leftOutOf(file, await readXlsxFile(file));

  test("is nothing in a file that we wrote, charts among what is kept", async () => {
    const file = await writeXlsxFile(exampleWorkbook);
    expect(leftOutOf(file, exampleWorkbook)).toEqual([]);
    const sheets = exampleWorkbook.sheets.map((sheet) => ({ ...sheet, charts: [] }));
    expect(leftOutOf(file, { ...exampleWorkbook, sheets })).toEqual(["charts"]);
  });

  test.each([
    ["pictures", "xl/media/image1.png"],
    ["pivots", "xl/pivotTables/pivotTable1.xml"],
    ["threads", "xl/threadedComments/threadedComment1.xml"],
    ["controls", "xl/ctrlProps/ctrlProp1.xml"],
    ["links", "xl/externalLinks/externalLink1.xml"],
    ["links", "xl/connections.xml"],
    ["macros", "xl/vbaProject.bin"],
    ["charts", "xl/charts/chart7.xml"],
  ])("%s: %s", async (kind, path) => {
    expect(await told(parts({ [path]: "<x/>" }))).toEqual([kind]);
  });

  test.each([
    [
      "scales",
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting>',
    ],
    ["protection", '<sheetProtection sheet="1" hashValue="x"/>'],
  ])("%s, in a sheet", async (kind, xml) => {
    expect(await told(parts({}, xml))).toEqual([kind]);
  });

  test("is told in one order", async () => {
    const file = parts(
      { "xl/vbaProject.bin": "x", "xl/media/a.png": "x" },
      "<sheetProtection password='C0'/>",
    );
    expect(await told(file)).toEqual(["pictures", "macros", "protection"]);
  });
});
