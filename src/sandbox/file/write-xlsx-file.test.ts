import { defaultLimits } from "../../xlsx/limits";
import { PackageParts } from "../../xlsx/package-parts";
import { readRelationships } from "../../xlsx/relationships";
import { emptySheet, exampleWorkbook } from "../../../test/support/example-workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { writeXlsxFile } from "./write-xlsx-file";
import { type XmlNode, child, childrenOf, descendants, readTree, richTextOf } from "./xml-tree";

let parts: PackageParts;
let sheet: XmlNode;
const tree = (path: string): XmlNode => readTree(parts, path);
const texts = (nodes: readonly XmlNode[]): readonly string[] => nodes.map(({ text }) => text);

beforeAll(async () => {
  parts = new PackageParts(await writeXlsxFile(exampleWorkbook), defaultLimits);
  sheet = tree("xl/worksheets/sheet1.xml");
});

/** The example with one sheet of its own. */
function workbookOf(change: Partial<SheetSnapshot>, rest: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return {
    ...exampleWorkbook,
    names: [],
    customXmlParts: [],
    activeSheet: 0,
    ...rest,
    sheets: [{ ...emptySheet, ...change }],
  };
}

describe("workbook part", () => {
  test("sheets and their state", () => {
    const sheets = descendants(tree("xl/workbook.xml"), "sheet").map(({ attributes }) => [
      attributes["name"],
      attributes["state"],
    ]);
    expect(sheets).toEqual([
      ["Plan d'action", undefined],
      ["_listes", "hidden"],
      ["_reference", "veryHidden"],
      ["À lire", undefined],
    ]);
  });

  test("defined names: order, scope, hidden flag, print names", () => {
    const names = descendants(tree("xl/workbook.xml"), "definedName").map(({ attributes, text }) => [
      attributes["name"],
      attributes["localSheetId"],
      attributes["hidden"],
      text,
    ]);
    expect(names).toEqual([
      ["debut", "0", undefined, "'Plan d''action'!$A$5"],
      ["listeMesures", undefined, undefined, "_listes!$A$1:$A$2"],
      ["_FDR_MARQUE", "0", "1", '"2023.1|plan|ptn-sss"'],
      ["_FDR_MARQUE", "2", "1", '"2023.1|reference|ptn-sss"'],
      ["_secret", undefined, "1", "42"],
      ["_xlnm.Print_Area", "0", undefined, "'Plan d''action'!$A$1:$D$8"],
      ["_xlnm.Print_Titles", "0", undefined, "'Plan d''action'!$A:$B,'Plan d''action'!$4:$4"],
    ]);
  });

  test("Excel computes everything when it opens the file, on the active sheet", () => {
    const workbook = tree("xl/workbook.xml");
    expect(child(workbook, "calcPr")?.attributes["fullCalcOnLoad"]).toBe("1");
    expect(descendants(workbook, "workbookView")[0]?.attributes["activeTab"]).toBe("3");
    const selected = (number: number): string | undefined =>
      descendants(tree(`xl/worksheets/sheet${number}.xml`), "sheetView")[0]?.attributes["tabSelected"];
    expect([1, 2, 3, 4].map(selected)).toEqual([undefined, undefined, undefined, "1"]);
  });

  test("a hidden active sheet gives way to the first visible one", async () => {
    const bytes = await writeXlsxFile({ ...exampleWorkbook, activeSheet: 2 });
    const workbook = readTree(new PackageParts(bytes, defaultLimits), "xl/workbook.xml");
    expect(descendants(workbook, "workbookView")[0]?.attributes["activeTab"]).toBe("0");
  });

  test("dates that count from 1904", async () => {
    const validations: SheetSnapshot["validations"] = [
      { range: "A1", rule: { type: "date", min: "2025-03-31", max: "=B1" }, ignoreBlanks: true },
    ];
    const bytes = await writeXlsxFile(workbookOf({ validations }, { date1904: true }));
    const written = new PackageParts(bytes, defaultLimits);
    expect(child(readTree(written, "xl/workbook.xml"), "workbookPr")?.attributes["date1904"]).toBe("1");
    const worksheet = readTree(written, "xl/worksheets/sheet1.xml");
    expect(texts(descendants(worksheet, "formula1"))).toEqual(["44285"]);
    expect(texts(descendants(worksheet, "formula2"))).toEqual(["B1"]);
  });
});

describe("worksheet part", () => {
  test("elements are in the order of the schema", () => {
    expect(sheet.children.map(({ name }) => name)).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "legacyDrawing",
      "tableParts",
    ]);
  });

  test("groups of columns", () => {
    expect(child(sheet, "sheetFormatPr")?.attributes).toEqual({
      defaultRowHeight: "15",
      outlineLevelRow: "1",
      outlineLevelCol: "1",
    });
    expect(child(sheet, "cols")?.children.map(({ attributes }) => attributes)).toEqual([
      { min: "1", max: "1", width: "43.21484375", customWidth: "1" },
      {
        min: "2",
        max: "2",
        width: "13.00390625",
        customWidth: "1",
        style: "4",
        hidden: "1",
        outlineLevel: "1",
      },
      { min: "3", max: "3", width: "10.71484375", customWidth: "1", hidden: "1", outlineLevel: "1" },
      { min: "4", max: "4", width: "20.71484375", customWidth: "1", collapsed: "1" },
      { min: "6", max: "6", width: "9.14453125", hidden: "1" },
    ]);
  });

  test("the column after a hidden group is flagged even when the snapshot says nothing of it", async () => {
    const columns = [{ column: 4, hidden: true, outlineLevel: 1 }];
    const written = new PackageParts(await writeXlsxFile(workbookOf({ columns })), defaultLimits);
    const last = child(readTree(written, "xl/worksheets/sheet1.xml"), "cols")?.children.at(-1);
    expect(last?.attributes).toEqual({ min: "6", max: "6", width: "9.14453125", collapsed: "1" });
  });

  test("frozen panes", () => {
    expect(descendants(sheet, "pane")[0]?.attributes).toEqual({
      xSplit: "1",
      ySplit: "4",
      topLeftCell: "B5",
      state: "frozen",
      activePane: "bottomRight",
    });
  });

  test("protection without password", () => {
    expect(child(sheet, "sheetProtection")?.attributes).toEqual({
      sheet: "1",
      objects: "1",
      scenarios: "1",
      formatColumns: "0",
      sort: "0",
      autoFilter: "1",
    });
  });

  test("cells: text that looks like a formula or an error, cached results of every type", () => {
    const cells = new Map(descendants(sheet, "c").map((cell) => [cell.attributes["r"], cell]));
    const shown = (address: string): readonly (string | undefined)[] => {
      const cell = cells.get(address) ?? null;
      return [cell?.attributes["t"], child(cell, "f")?.text, child(cell, "v")?.text];
    };
    expect(shown("A6")).toEqual(["s", undefined, "7"]);
    expect(shown("C6")).toEqual(["e", undefined, "#N/A"]);
    expect(shown("D5")).toEqual(["str", 'IF(B5<0.75,"|MES-03|","")', "|MES-03|"]);
    expect(shown("D6")).toEqual(["e", "B5/0", "#DIV/0!"]);
    expect(shown("B7")).toEqual(["b", "B5<1", "1"]);
    expect(shown("D7")).toEqual(["str", 'IF(B5>1,"x","")', ""]);
    expect(shown("B8")).toEqual([undefined, `_xlfn.TEXTJOIN(",",TRUE,'Plan d''action'!A5:A6)`, undefined]);
    expect(shown("A7")).toEqual(["inlineStr", undefined, undefined]);
    expect(richTextOf(cells.get("A7") ?? sheet)).toBe("#N/A");
    expect(cells.has("A9")).toBe(false);
  });

  test("conditional formats and what they change", () => {
    const blocks = childrenOf(sheet, "conditionalFormatting").map((block) => [
      block.attributes["sqref"],
      child(block, "cfRule")?.attributes["priority"],
      child(block, "cfRule")?.attributes["stopIfTrue"],
      descendants(block, "formula")[0]?.text,
    ]);
    expect(blocks).toEqual([
      ["B5:B8", "1", "true", 'ISNUMBER(SEARCH("|MES-03|",$D5))'],
      ["A5:A8 C5:C8", "2", undefined, 'AND($B5<>"",$B5>"a & b")'],
    ]);
    const formats = childrenOf(child(tree("xl/styles.xml"), "dxfs"), "dxf");
    expect(formats.map(({ children }) => children.map(({ name }) => name))).toEqual([
      ["font", "fill", "border"],
      ["fill"],
    ]);
    const [first] = formats;
    expect(first && descendants(first, "b")).toHaveLength(1);
    expect(first && descendants(first, "bgColor")[0]?.attributes).toEqual({ rgb: "FFFFC7CE" });
    expect(first && descendants(first, "top")[0]?.attributes).toEqual({ style: "thin" });
  });

  test("data validations: prompts with line breaks, alerts, sources", () => {
    const validations = childrenOf(child(sheet, "dataValidations"), "dataValidation");
    expect(validations[0]?.attributes).toEqual({
      type: "list",
      errorStyle: "warning",
      allowBlank: "1",
      showInputMessage: "1",
      showErrorMessage: "1",
      errorTitle: "Hors liste",
      error: "« Autre » n’est pas dans la liste.",
      promptTitle: "Mesure",
      prompt: "Choisir dans la liste.\nUne seule mesure par ligne.",
      sqref: "A5:A8",
    });
    expect(validations.map(({ attributes, children }) => [attributes["type"], ...texts(children)])).toEqual([
      ["list", "listeMesures"],
      ["decimal", "0", "1"],
      ["date", "45017", "47848"],
      ["whole", "-2", "5"],
      ["custom", "LEN(E6)<5"],
      ["list", '"oui,non"'],
      [undefined],
    ]);
  });

  test("links to places of the workbook and to the web", () => {
    expect(child(sheet, "hyperlinks")?.children.map(({ attributes }) => attributes)).toEqual([
      { ref: "A5", location: "'À lire'!A1", tooltip: "Retour « À lire »" },
      { ref: "A6", location: "_listes!A1" },
      { ref: "F30", id: "rId1", "r:id": "rId1" },
    ]);
  });

  test("page setup", () => {
    expect(descendants(sheet, "pageSetUpPr")[0]?.attributes).toEqual({ fitToPage: "1" });
    expect(child(sheet, "pageSetup")?.attributes).toEqual({
      paperSize: "5",
      orientation: "landscape",
      fitToWidth: "2",
      fitToHeight: "0",
    });
    expect(descendants(sheet, "oddFooter")[0]?.text).toBe("&LFeuille de route && plan&RPage &P de &N");
  });
});

describe("other parts", () => {
  test("table: columns are the header cells, line breaks as Excel writes them", () => {
    const table = tree("xl/tables/table1.xml");
    expect(table.attributes["ref"]).toBe("A4:D8");
    expect(table.attributes["displayName"]).toBe("TPlan");
    expect(
      descendants(table, "tableColumn").map(({ attributes }) => [attributes["id"], attributes["name"]]),
    ).toEqual([
      ["1", "Mesure"],
      ["2", "Réel_x000a_2024-2025"],
      ["3", "Date"],
      ["4", "Codes"],
    ]);
  });

  test("table: the formula of each column that is worked out, as its first row has it", async () => {
    const formulaAt = (row: number, column: number, formula: string) => ({ row, column, value: 1, formula });
    const rows = [5, 6, 7, 8];
    const file = await writeXlsxFile(
      workbookOf({
        cells: [
          ...["Own", "Mixed", "Typed", "Few"].map((value, column) => ({ row: 4, column, value })),
          ...rows.map((row) =>
            formulaAt(row, 0, `=IF($A$6>B${row + 1},"A${row + 1} & <",SUM(B${row + 1},C$6))`),
          ),
          ...rows.map((row) => formulaAt(row, 1, row < 8 ? `=C${row + 1}*2` : "=5")),
          ...rows.map((row) => ({ row, column: 2, value: row })),
          formulaAt(5, 3, "=C6"),
          formulaAt(6, 3, "=C7"),
        ],
        tables: [
          {
            name: "T",
            range: "A5:D9",
            columns: ["Own", "Mixed", "Typed", "Few"],
            showFilterButton: false,
            showBandedRows: true,
          },
        ],
      }),
    );
    const table = readTree(new PackageParts(file, defaultLimits), "xl/tables/table1.xml");
    const formulas = descendants(table, "tableColumn").map(
      (column) => child(column, "calculatedColumnFormula")?.text,
    );
    expect(formulas).toEqual(['IF($A$6>B6,"A6 & <",SUM(B6,C$6))', "C6*2", undefined, undefined]);
  });

  test("custom XML: content, namespace, relationships, content types", () => {
    const related = readRelationships(parts, "xl/workbook.xml").filter(({ type }) => type === "customXml");
    expect(related.map(({ target }) => target)).toEqual(["customXml/item1.xml", "customXml/item2.xml"]);
    expect(new TextDecoder().decode(parts.read("customXml/item1.xml"))).toBe(
      exampleWorkbook.customXmlParts[0],
    );
    expect(readRelationships(parts, "customXml/item1.xml").map(({ type, target }) => [type, target])).toEqual(
      [["customXmlProps", "customXml/itemProps1.xml"]],
    );
    const uris = [1, 2].map((number) => {
      const properties = tree(`customXml/itemProps${number}.xml`);
      expect(properties.attributes["itemID"]).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
      return descendants(properties, "schemaRef")[0]?.attributes["uri"];
    });
    expect(uris).toEqual(["https://example.org/feuille-de-route", "urn:a"]);
    const types = tree("[Content_Types].xml").children.map(({ attributes }) => attributes["PartName"]);
    expect(types).toContain("/customXml/itemProps1.xml");
  });

  test("chart: series from the header row and the first column, alternative text", () => {
    const chart = tree("xl/charts/chart1.xml");
    expect(texts(descendants(chart, "f"))).toEqual([
      "'Plan d''action'!$B$4",
      "'Plan d''action'!$A$5:$A$8",
      "'Plan d''action'!$B$5:$B$8",
      "'Plan d''action'!$C$4",
      "'Plan d''action'!$A$5:$A$8",
      "'Plan d''action'!$C$5:$C$8",
    ]);
    expect(descendants(tree("xl/drawings/drawing1.xml"), "cNvPr")[0]?.attributes).toEqual({
      id: "2",
      name: "Avancement",
      descr: "Barres « réel » par mesure",
    });
  });

  test("every part is well-formed, related to and of a known type", () => {
    const known = new Set(
      tree("[Content_Types].xml").children.map(({ attributes }) => attributes["PartName"]),
    );
    const seen: string[] = [];
    const visit = (source: string): void => {
      const ids = readRelationships(parts, source).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { target, type, external } of readRelationships(parts, source)) {
        if (external) continue;
        expect(parts.has(target)).toBe(true);
        tree(target);
        if (!["customXml", "vmlDrawing"].includes(type)) expect(known).toContain(`/${target}`);
        seen.push(target);
        visit(target);
      }
    };
    visit("");
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(19);
  });
});

describe("refused snapshots", () => {
  const header = { row: 0, column: 0, value: "A" };
  const table = { name: "T", range: "A1:A2", columns: ["A"], showFilterButton: true, showBandedRows: true };

  test.each<[string, Partial<SheetSnapshot>, string]>([
    ["no visible sheet", { visibility: "hidden" }, "A workbook needs a visible sheet"],
    [
      "a column that is not its header",
      { cells: [{ ...header, value: "B" }], tables: [table] },
      "is not in its header cell",
    ],
    [
      "a header that is a number",
      { cells: [{ ...header, value: 1 }], tables: [{ ...table, columns: ["1"] }] },
      "is not in its header cell",
    ],
    [
      "the same column twice",
      {
        cells: [header, { row: 0, column: 1, value: "a" }],
        tables: [{ ...table, range: "A1:B2", columns: ["A", "a"] }],
      },
      "column « a » twice",
    ],
    [
      "columns that do not fit",
      { cells: [header], tables: [{ ...table, range: "A1:B2" }] },
      "columns do not fit A1:B2",
    ],
    [
      "a prompt that is too long",
      {
        validations: [
          {
            range: "A1",
            rule: { type: "none" },
            ignoreBlanks: true,
            prompt: { title: "t", message: "é".repeat(256) },
          },
        ],
      },
      "Text of 256 characters, Excel takes 255",
    ],
    [
      "a formula without equals sign",
      { cells: [{ ...header, formula: "A2" }] },
      "Formula without equals sign: A2",
    ],
    [
      "a text longer than a cell holds",
      { cells: [{ ...header, value: "x".repeat(32_768) }] },
      "Text of 32768 characters in A1",
    ],
    [
      "a formula that is too long",
      { cells: [{ ...header, formula: `=${"1+".repeat(4096)}1` }] },
      "Formula of 8194 characters in A1",
    ],
    ["a style that is not there", { cells: [{ ...header, style: 99 }] }, "No style 99"],
  ])("%s", async (_, change, message) => {
    await expect(writeXlsxFile(workbookOf(change))).rejects.toThrow(message);
  });
});
