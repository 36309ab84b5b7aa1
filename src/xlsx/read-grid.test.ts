import { writeXlsx } from "hucre/xlsx";
import { strToU8 } from "fflate";
import { defaultLimits } from "./limits";
import { rawParts, rawStrings, rawStyles, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";

const noRules = { controls: [], highlights: [] };

const oneSheet = (rows: string): Record<string, string> => rawParts([{ name: "A", rows }]);

describe("a file written by a library", () => {
  test("values, formats, names, visibility and origin", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Plan d'action",
          cells: new Map([
            ["3,1", { value: "Mesure" }],
            ["4,1", { value: 0.4, style: { numFmt: "0.0\u00A0%" } }],
            ["4,2", { value: new Date(Date.UTC(2025, 2, 31)) }],
            ["5,1", { value: true }],
            ["5,2", { value: "#N/A" }],
            ["5,3", { formula: "1/0", formulaResult: null }],
            ["6,1", { value: "1.1", style: { numFmt: "@" } }],
            ["6,2", { formula: "B5*2", formulaResult: 0.8 }],
            ["6,3", { value: -12.5, style: { numFmt: "#,##0.00" } }],
          ]),
        },
        { name: "_listes", rows: [["a"]], hidden: true },
        { name: "_ref", rows: [], veryHidden: true },
      ],
      namedRanges: [
        { name: "liste", range: "_listes!$A$1" },
        { name: "marque", range: '"2023.1"', scope: "Plan d'action" },
        { name: "_xlnm.Print_Area", range: "'Plan d''action'!$A$1:$B$2", scope: "Plan d'action" },
      ],
    });
    const grid = await readGrid(bytes);
    expect(grid).toEqual({
      date1904: false,
      unread: [],
      activeParts: [],
      names: [{ name: "liste", formula: "=_listes!$A$1", visible: true }],
      sheets: [
        {
          name: "Plan d'action",
          visibility: "visible",
          origin: { row: 3, column: 1 },
          values: [
            ["Mesure", null, null],
            [0.4, 45747, null],
            [true, { error: "#N/A" }, null],
            ["1.1", 0.8, -12.5],
          ],
          formats: [
            ["general", "general", "general"],
            ["percent", "date", "general"],
            ["general", "general", "general"],
            ["text", "general", "number"],
          ],
          names: [{ name: "marque", formula: '="2023.1"', visible: true }],
          notCalculated: [{ row: 5, column: 3 }],
          merges: [],
          formatCodes: { B5: "0.0\u00A0%", C5: "yyyy-mm-dd", B7: "@", D7: "#,##0.00" },
          formulas: { D6: "=1/0", C7: "=B5*2" },
          rules: noRules,
        },
        {
          name: "_listes",
          visibility: "hidden",
          origin: { row: 0, column: 0 },
          values: [["a"]],
          formats: [["general"]],
          names: [],
          formulas: {},
          formatCodes: {},
          merges: [],
          rules: noRules,
        },
        {
          name: "_ref",
          visibility: "veryHidden",
          origin: { row: 0, column: 0 },
          values: [],
          formats: [],
          names: [],
          formulas: {},
          formatCodes: {},
          merges: [],
          rules: noRules,
        },
      ],
    });
  });
});

describe("odd shapes", () => {
  test("shared, rich, phonetic, inline and escaped strings", async () => {
    const parts = oneSheet(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>` +
        `<c r="D1" t="inlineStr"><is><r><t>un </t></r><r><t xml:space="preserve"> deux</t></r></is></c>` +
        `<c r="E1" t="str"><f>A1</f><v>a_x000D_&#10;b</v></c><c r="F1" t="s"><v/></c></row>`,
    );
    parts["xl/sharedStrings.xml"] = rawStrings(
      "<t>É&amp;lan</t>",
      "<r><rPr><b/></rPr><t>gras</t></r><r><t> et non</t></r><phoneticPr/><rPh><t>non lu</t></rPh>",
      "<t><![CDATA[<x>]]></t>",
    );
    const grid = await readGrid(zipParts(parts));
    expect(grid.sheets[0]?.values).toEqual([["É&lan", "gras et non", "<x>", "un  deux", "a\r\nb"]]);
  });

  test("numbers, booleans, errors, ISO dates, blank content", async () => {
    const cells = [
      `<c><v> 1.5E3 </v></c>`,
      `<c t="n"><v>-0.25</v></c>`,
      `<c t="b"><v>1</v></c>`,
      `<c t="b"><v>0</v></c>`,
      `<c t="e"><v>#DIV/0!</v></c>`,
      `<c t="d"><v>2025-03-31</v></c>`,
      `<c t="d"><v>2025-03-31T12:00:00</v></c>`,
      `<c><v/></c>`,
      `<c t="str"><v></v></c>`,
    ];
    const grid = await readGrid(zipParts(oneSheet(`<row>${cells.join("")}</row>`)));
    expect(grid.sheets[0]?.values).toEqual([
      [1500, -0.25, true, false, { error: "#DIV/0!" }, 45747, 45747.5, null, null],
    ]);
  });

  test("rows and cells without address, and addresses that jump", async () => {
    const grid = await readGrid(
      zipParts(
        oneSheet(
          `<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
        ),
      ),
    );
    expect(grid.sheets[0]?.origin).toEqual({ row: 0, column: 0 });
    expect(grid.sheets[0]?.values).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
      [5, null, null, null],
    ]);
  });

  test("formulas without result are null and listed; children of a shared formula keep theirs", async () => {
    const grid = await readGrid(
      zipParts(
        oneSheet(
          `<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c><c r="C2"><f>NOW()</f></c></row>` +
            `<row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c><c r="C3"><f>X()</f><v></v></c></row>`,
        ),
      ),
    );
    expect(grid.sheets[0]?.values).toEqual([
      [2, null],
      [4, null],
    ]);
    expect(grid.sheets[0]?.notCalculated).toEqual([
      { row: 1, column: 2 },
      { row: 2, column: 2 },
    ]);
  });

  test("1904 dates stay serial numbers, ISO ones count from 1904", async () => {
    const parts = rawParts(
      [{ name: "A", rows: `<row><c t="d"><v>2025-03-31</v></c><c><v>44285</v></c></row>` }],
      {
        before: `<workbookPr date1904="true"/>`,
      },
    );
    const grid = await readGrid(zipParts(parts));
    expect(grid.date1904).toBe(true);
    expect(grid.sheets[0]?.values).toEqual([[44285, 44285]]);
  });

  test.each([
    ["manual", true],
    ["autoNoTable", undefined],
    ["auto", undefined],
  ])("Q1: calculation that is %s", async (mode, told) => {
    const rows = "<row><c><v>1</v></c></row>";
    const parts = rawParts([{ name: "A", rows }], { before: `<calcPr calcMode="${mode}"/>` });
    expect((await readGrid(zipParts(parts))).calculatesByHand).toBe(told);
  });

  test("format category of built-in and custom codes", async () => {
    const formats = [
      0,
      2,
      10,
      14,
      49,
      "0.0\\\u00A0%",
      "[$-C0C]d mmm yyyy;@",
      "[h]:mm",
      "&quot;jour&quot; 0",
      "[Red]0.00",
    ];
    const cells = formats.map((_, index) => `<c s="${index}"><v>1</v></c>`).join("");
    const parts = oneSheet(`<row>${cells}<c s="99"><v>1</v></c></row>`);
    parts["xl/styles.xml"] = rawStyles(...formats);
    const grid = await readGrid(zipParts(parts));
    expect(grid.sheets[0]?.formats).toEqual([
      [
        "general",
        "number",
        "percent",
        "date",
        "text",
        "percent",
        "date",
        "date",
        "number",
        "number",
        "general",
      ],
    ]);
  });

  test("names: workbook, sheet, hidden; built-in ones are left out", async () => {
    const parts = rawParts(
      [
        { name: "A", rows: "" },
        { name: "L&apos;autre", rows: "", attributes: `state="veryHidden"` },
      ],
      {
        after:
          `<definedNames><definedName name="_FDR" localSheetId="1" hidden="1">"2023.1|plan"</definedName>` +
          `<definedName name="w">A!$A$1&amp;"x"</definedName>` +
          `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1</definedName></definedNames>`,
      },
    );
    const grid = await readGrid(zipParts(parts));
    expect(grid.names).toEqual([{ name: "w", formula: '=A!$A$1&"x"', visible: true }]);
    expect(grid.sheets.map(({ name, visibility, names }) => ({ name, visibility, names }))).toEqual([
      { name: "A", visibility: "visible", names: [] },
      {
        name: "L'autre",
        visibility: "veryHidden",
        names: [{ name: "_FDR", formula: '="2023.1|plan"', visible: false }],
      },
    ]);
  });

  test("strict namespaces, prefixed elements, odd part names, absolute and encoded targets", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const rels = (content: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
    const bytes = zipParts({
      "[Content_Types].xml":
        oneSheet("")["[Content_Types].xml"]?.replace("/xl/workbook.xml", "/Classeur/Livre.XML") ?? "",
      "_rels/.rels": rels(
        `<Relationship Id="a" Type="${strict}/officeDocument" Target="/classeur/livre.xml"/>`,
      ),
      "classeur/livre.xml": `<x:workbook xmlns:x="${main}" xmlns:rel="${strict}"><x:sheets><x:sheet name="S" sheetId="7" rel:id="f"/></x:sheets></x:workbook>`,
      "classeur/_rels/livre.xml.rels": rels(
        `<Relationship Id="f" Type="${strict}/worksheet" Target="../feuilles/une%20feuille.xml"/>`,
      ),
      "Feuilles/Une feuille.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const grid = await readGrid(bytes);
    expect(grid.sheets).toEqual([
      {
        name: "S",
        visibility: "visible",
        origin: { row: 0, column: 0 },
        values: [[7]],
        formats: [["general"]],
        names: [],
        formulas: {},
        formatCodes: {},
        merges: [],
        rules: noRules,
      },
    ]);
  });

  test("parts in UTF-16", async () => {
    const parts: Record<string, string | Uint8Array> = oneSheet("");
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>é</t></is></c></row></sheetData></worksheet>`;
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer);
    expect((await readGrid(zipParts(parts))).sheets[0]?.values).toEqual([["é"]]);
  });

  test("chart sheets are passed over and names keep their scope", async () => {
    const parts = rawParts(
      [
        { name: "Graphique", rows: "" },
        { name: "A", rows: "<row><c><v>1</v></c></row>" },
      ],
      { after: `<definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames>` },
    );
    parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      `/worksheet" Target="worksheets/sheet1.xml"`,
      `/chartsheet" Target="chartsheets/sheet1.xml"`,
    );
    const grid = await readGrid(zipParts(parts));
    expect(grid.sheets.map(({ name, names }) => [name, names.length])).toEqual([["A", 1]]);
    expect(grid.unread).toEqual([]);
  });
});

describe("size", () => {
  test("a million formatted but empty rows cost no cell", async () => {
    const rows = Array.from(
      { length: 1_048_575 },
      (_, row) => `<row r="${row + 2}" s="1" customFormat="1"/>`,
    ).join("");
    const grid = await readGrid(
      zipParts(oneSheet(`<row r="1"><c r="B1"><v>1</v></c><c r="C1" s="1"/></row>${rows}`)),
    );
    expect(grid.sheets[0]?.values).toEqual([[1]]);
    expect(grid.sheets[0]?.origin).toEqual({ row: 0, column: 1 });
  }, 60_000);

  test("a stray cell at the bottom costs one blank row", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="AD1048576"><v>2</v></c></row>`;
    const values = (await readGrid(zipParts(oneSheet(rows)))).sheets[0]?.values ?? [];
    expect(values).toHaveLength(1_048_576);
    expect(values[1_048_575]?.[29]).toBe(2);
    expect(values[5]).toBe(values[77]);
    expect(values[5]).toHaveLength(30);
  });

  test("a sheet with too many cells is said to be unread, the others are read", async () => {
    const row = (number: number): string =>
      `<row r="${number}"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>`;
    const parts = rawParts([
      { name: "grande", rows: row(1) + row(2) + row(3) + row(4) },
      { name: "large", rows: `<row><c r="A1"><v>1</v></c><c r="Z1"><v>1</v></c></row>` },
      { name: "petite", rows: row(1) },
    ]);
    const grid = await readGrid(zipParts(parts), { ...defaultLimits, sheetCells: 10 });
    expect(grid.unread).toEqual([{ sheet: "grande", reason: "too-large", names: [] }]);
    expect(grid.sheets.map(({ name }) => name)).toEqual(["large", "petite"]);
  });

  test("a sheet whose part is too long is said to be unread", async () => {
    const parts = rawParts([
      {
        name: "longue",
        rows: `<row><c t="inlineStr"><is><t>${"abcdefghij".repeat(1000)}</t></is></c></row>`,
      },
      { name: "courte", rows: `<row><c><v>1</v></c></row>` },
    ]);
    const grid = await readGrid(zipParts(parts), { ...defaultLimits, entryBytes: 9000 });
    expect(grid.unread).toEqual([{ sheet: "longue", reason: "too-large", names: [] }]);
    expect(grid.sheets[0]?.values).toEqual([[1]]);
  });

  test.each([
    ["cut in the middle", `<worksheet><sheetData><row><c><v>1</v>`],
    ["another document in its place", `<html><body><p>1</p></body></html>`],
    ["an undeclared entity", `<worksheet><sheetData><row><c><v>&lol;</v></c></row></sheetData></worksheet>`],
  ])("a sheet with %s is said to be unread", async (_, xml) => {
    const parts = rawParts([
      { name: "abîmée", rows: "" },
      { name: "saine", rows: "<row><c><v>1</v></c></row>" },
    ]);
    parts["xl/worksheets/sheet1.xml"] = xml;
    const grid = await readGrid(zipParts(parts));
    expect(grid.unread).toEqual([{ sheet: "abîmée", reason: "unreadable", names: [] }]);
    expect(grid.sheets[0]?.values).toEqual([[1]]);
  });

  test("a sheet whose part is missing is said to be unread", async () => {
    const { "xl/worksheets/sheet1.xml": _, ...parts } = oneSheet("");
    expect((await readGrid(zipParts(parts))).unread).toEqual([
      { sheet: "A", reason: "missing-part", names: [] },
    ]);
  });

  test("a byte order mark before UTF-8 is no trouble", async () => {
    const parts: Record<string, string | Uint8Array> = oneSheet("<row><c><v>1</v></c></row>");
    parts["xl/workbook.xml"] = strToU8(`\uFEFF${String(parts["xl/workbook.xml"])}`);
    expect((await readGrid(zipParts(parts))).sheets[0]?.values).toEqual([[1]]);
  });
});
