import { openExcel, type TestExcel } from "../../../../test/setup/office-client";
import { emptySheet, emptySnapshot } from "./empty";
import type { WorkbookSnapshot } from "../../file/snapshot";

let excel: TestExcel | null = null;
afterEach(() => {
  excel?.dispose();
  excel = null;
});

/** A workbook with one of everything that a snapshot can say. */
const full: WorkbookSnapshot = {
  styles: [
    {
      fill: "#1F4E79",
      color: "#FFFFFF",
      bold: true,
      wrap: true,
      horizontal: "center",
      vertical: "top",
      border: "#CCCCCC",
    },
    { numberFormat: "0.0\u00A0%", locked: false },
    { italic: true, size: 14, horizontal: "right" },
    { fill: "#F2F2F2" },
  ],
  sheets: [
    {
      ...emptySheet("Plan d'action"),
      tabColor: "#1F4E79",
      showGridlines: false,
      cells: [
        { row: 4, column: 0, value: "No", style: 0 },
        { row: 4, column: 1, value: "Avancement", style: 0 },
        { row: 5, column: 0, value: "1.1" },
        { row: 5, column: 1, value: 0.5, style: 1 },
        { row: 5, column: 2, value: 1, formula: "=B6*2" },
        { row: 5, column: 3, value: true },
        { row: 6, column: 0, value: "-----" },
        { row: 6, column: 1, value: null, style: 1 },
        { row: 6, column: 2, value: 0, formula: "=B7*2" },
        { row: 6, column: 3, value: { error: "#N/A" }, formula: "=NA()" },
        { row: 7, column: 3, value: "", formula: '=""' },
      ],
      columns: [
        { column: 0, width: 12 },
        { column: 1, width: 30.5, style: 3 },
        { column: 2, width: 20, hidden: true, outlineLevel: 1 },
        { column: 3, collapsed: true },
      ],
      rows: [
        { row: 0, height: 30 },
        { row: 9, hidden: true, outlineLevel: 1 },
      ],
      freeze: { rows: 5, columns: 2 },
      merges: ["A1:B1"],
      conditionalFormats: [
        {
          range: "A6:B7",
          formula: '=$B6=""',
          style: { fill: "#FF0000", bold: true },
          stopIfTrue: true,
          priority: 1,
        },
        {
          range: "A6:A7 C6:C7",
          formula: "=$B6>1",
          style: { color: "#00FF00" },
          stopIfTrue: false,
          priority: 2,
        },
      ],
      validations: [
        {
          range: "B6:B7",
          rule: { type: "decimal", min: 0, max: 1 },
          ignoreBlanks: true,
          prompt: { title: "Avancement", message: "De 0 % à 100 %" },
          alert: { style: "warning", title: "Avancement", message: "De 0 à 1" },
        },
        { range: "A6:A7", rule: { type: "list", source: "=Liste" }, ignoreBlanks: false },
        { range: "C6", rule: { type: "date", min: "2023-04-01", max: "2027-03-31" }, ignoreBlanks: true },
        { range: "D6", rule: { type: "custom", formula: "=LEN(D6)<3" }, ignoreBlanks: true },
      ],
      tables: [
        {
          name: "PTN_Actions",
          range: "A5:B7",
          columns: ["No", "Avancement"],
          style: "TableStyleLight1",
          showFilterButton: false,
          showBandedRows: false,
        },
      ],
      names: [{ name: "_FDR_VERSION", formula: '="2026.1|actions"', visible: false }],
      charts: [
        {
          type: "BarStacked",
          name: "Écarts",
          source: "'Plan d''action'!A5:B7",
          title: "Écarts",
          alternativeText: "Écarts par objectif",
          place: "F3:L18",
        },
      ],
      notes: [{ cell: "A6", text: "À voir" }],
      links: [{ cell: "A6", target: "'_reference'!A1" }],
      page: {
        printArea: "A1:D40",
        titleRows: "$5:$5",
        footerLeft: "PTN",
        footerRight: "&P",
        landscape: true,
        fitToWidth: true,
      },
    },
    {
      ...emptySheet("Lisez-moi"),
      cells: [{ row: 0, column: 0, value: "Bonjour", style: 2 }],
      protection: { allowFormatColumns: true, allowAutoFilter: false, allowSort: false },
    },
    { ...emptySheet("_reference"), visibility: "veryHidden", cells: [{ row: 0, column: 0, value: "Liste" }] },
  ],
  names: [
    { name: "Liste", formula: "='_reference'!$A$1:$A$3", visible: true },
    { name: "Mode", formula: '="points"', visible: true },
  ],
  customXmlParts: ['<r:plan xmlns:r="urn:essai"/>'],
  activeSheet: 1,
  date1904: false,
};

/** Strict JSON: what is undefined and what is absent are the same in a file. */
const plain = (snapshot: object): unknown => JSON.parse(JSON.stringify(snapshot));

test("an empty workbook comes back empty", async () => {
  excel = openExcel();
  expect(plain(await excel.snapshot())).toEqual(plain(emptySnapshot));
});

test("everything comes back as it was", async () => {
  excel = openExcel({ snapshot: full });
  const taken = await excel.snapshot();
  const styled = { ...full, styles: taken.styles, sheets: withStyles(full, taken) };
  expect(plain(taken)).toEqual(plain(styled));
  expect(new Set(taken.styles.map((style) => JSON.stringify(style)))).toEqual(
    new Set(expectedStyles.map((style) => JSON.stringify(style))),
  );
});

/** Styles are numbered as they are met, and a cell's own covers its column's. */
const expectedStyles = [
  {
    fill: "#1F4E79",
    color: "#FFFFFF",
    bold: true,
    wrap: true,
    horizontal: "center",
    vertical: "top",
    border: "#CCCCCC",
  },
  { fill: "#F2F2F2", numberFormat: "0.0\u00A0%", locked: false },
  { fill: "#F2F2F2" },
  { italic: true, size: 14, horizontal: "right" },
];

/** The same sheets with the numbers that the styles got. */
function withStyles(from: WorkbookSnapshot, taken: WorkbookSnapshot): unknown {
  return from.sheets.map((sheet, index) => ({
    ...sheet,
    cells: sheet.cells.map((cell, place) => ({ ...cell, style: taken.sheets[index]?.cells[place]?.style })),
    columns: sheet.columns.map((column, place) => ({
      ...column,
      style: taken.sheets[index]?.columns[place]?.style,
    })),
  }));
}

test("a second round changes nothing at all", async () => {
  excel = openExcel({ snapshot: full });
  const first = await excel.snapshot();
  excel.dispose();
  excel = openExcel({ snapshot: first });
  expect(await excel.snapshot()).toEqual(first);
});

test("what was restored is seen by the add-in and works", async () => {
  excel = openExcel({ snapshot: full });
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Plan d'action");
    const range = sheet.getRange("A5:D7").load("values,numberFormat");
    const table = workbook.tables.getItem("PTN_Actions").getRange().load("address");
    const name = sheet.names.getItem("_FDR_VERSION").load("visible,formula");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    const hidden = workbook.worksheets.getItem("_reference").load("visibility");
    workbook.worksheets.getItem("Lisez-moi").protection.load("protected");
    await context.sync();
    expect(range.values).toEqual([
      ["No", "Avancement", "", ""],
      ["1.1", 0.5, 1, true],
      ["-----", "", 0, "#N/A"],
    ]);
    expect(range.numberFormat[1]).toEqual(["General", "0.0\u00A0%", "General", "General"]);
    expect([table.address, name.visible, name.formula]).toEqual([
      "'Plan d''action'!A5:B7",
      false,
      '="2026.1|actions"',
    ]);
    expect([active.name, hidden.visibility]).toEqual(["Lisez-moi", "VeryHidden"]);
  });
  expect(await excel.shownFormat("Plan d'action", "A7")).toEqual({ fill: "#FF0000", bold: true });
  expect((await excel.user.type("Plan d'action", "B6", "150 %", false)).alert?.message).toBe("De 0 à 1");
  expect((await excel.user.type("Lisez-moi", "A1", "x")).alert?.style).toBe("protected");
  await excel.user.type("Plan d'action", "B6", "75");
  const cells = (await excel.snapshot()).sheets[0]?.cells;
  expect(cells?.find(({ row, column }) => row === 5 && column === 2)?.value).toBe(1.5);
});

test("formulas of a file without their values are calculated", async () => {
  const cells =
    full.sheets[0]?.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })) ?? [];
  excel = openExcel({
    snapshot: {
      ...full,
      sheets: full.sheets.map((sheet, index) => (index === 0 ? { ...sheet, cells } : sheet)),
    },
  });
  const taken = (await excel.snapshot()).sheets[0]?.cells;
  expect(taken?.map(({ value }) => value)).toEqual(full.sheets[0]?.cells.map(({ value }) => value));
});
