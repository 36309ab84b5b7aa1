import { rawParts, rawStrings, rawStyles, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";

const inRow = (...cells: readonly string[]) =>
  rawParts([{ name: "A", rows: `<row r="1">${cells.join("")}</row>` }]);
const sheetOf = async (parts: Readonly<Record<string, string>>) =>
  (await readGrid(zipParts(parts))).sheets[0];

describe("a cell that makes no sense is an error value, and takes nothing from the others", () => {
  test.each([
    ["a number that is none", `<c r="B1"><v>NaN</v></c>`, "#NUM!"],
    ["infinity", `<c r="B1"><v>INF</v></c>`, "#NUM!"],
    ["infinity in words", `<c r="B1" t="n"><v>Infinity</v></c>`, "#NUM!"],
    ["a number that is too large", `<c r="B1"><v>1E400</v></c>`, "#NUM!"],
    ["a number with a comma", `<c r="B1"><v>0,5</v></c>`, "#NUM!"],
    ["a number in hexadecimal", `<c r="B1"><v>0x1F</v></c>`, "#NUM!"],
    ["a text past the shared ones", `<c r="B1" t="s"><v>7</v></c>`, "#REF!"],
    ["a text before the shared ones", `<c r="B1" t="s"><v>-1</v></c>`, "#REF!"],
    ["a text by no number", `<c r="B1" t="s"><v>constructor</v></c>`, "#REF!"],
    ["a truth that is none", `<c r="B1" t="b"><v>2</v></c>`, "#VALUE!"],
    ["a date that is none", `<c r="B1" t="d"><v>2025-02-31x</v></c>`, "#VALUE!"],
    ["a day that is in no month", `<c r="B1" t="d"><v>2025-13-01</v></c>`, "#VALUE!"],
    ["a type that is unknown", `<c r="B1" t="z"><v>1</v></c>`, "#VALUE!"],
    ["an error without its name", `<c r="B1" t="e"><v></v></c>`, "#VALUE!"],
    ["an address that is none", `<c r="?"><v>5</v></c>`, "#REF!"],
    ["an address off the sheet", `<c r="XFE1"><v>5</v></c>`, "#REF!"],
    ["the result of a formula", `<c r="B1"><f>1/3</f><v>NaN</v></c>`, "#NUM!"],
  ])("%s", async (_, cell, error) => {
    const parts = inRow(`<c r="A1" t="s"><v>0</v></c>`, cell, `<c r="C1"><v>3</v></c>`);
    parts["xl/sharedStrings.xml"] = rawStrings("<t>un</t>");
    expect((await sheetOf(parts))?.values).toEqual([["un", { error }, 3]]);
  });

  test("content in the element of another type is kept", async () => {
    const parts = inRow(
      `<c r="A1" t="inlineStr"><v>x</v></c>`,
      `<c r="B1"><is><t>y</t></is></c>`,
      `<c r="C1" t="b"><v>TRUE</v></c>`,
    );
    expect((await sheetOf(parts))?.values).toEqual([["x", "y", true]]);
  });

  test("a style that is none, or is not in the list, is General", async () => {
    const parts = inRow(
      `<c r="A1" s="9"><v>1</v></c>`,
      `<c r="B1" s="x"><v>2</v></c>`,
      `<c r="C1" s="-1"><v>3</v></c>`,
    );
    parts["xl/styles.xml"] = rawStyles(0, 14);
    expect(await sheetOf(parts)).toMatchObject({
      values: [[1, 2, 3]],
      formats: [["general", "general", "general"]],
      formatCodes: {},
    });
  });

  test("rows out of order, without a number that makes sense, and twice", async () => {
    const cell = (value: number) => `<c><v>${value}</v></c>`;
    const rows = [`r="3"`, `r="1"`, `r="x"`, `r="0"`, `r="1048577"`, `r="3"`];
    const parts = rawParts([
      { name: "A", rows: rows.map((row, place) => `<row ${row}>${cell(place)}</row>`).join("") },
    ]);
    expect((await sheetOf(parts))?.values).toEqual([[1], [2], [5], [4]]);
  });

  test("of two cells in one place the last one counts, formula and format included", async () => {
    const parts = inRow(
      `<c r="B1" s="1"><f>1+1</f></c>`,
      `<c r="A1"><v>1</v></c>`,
      `<c r="B1"><v>2</v></c>`,
      `<c r="A1" s="1"><v>3</v></c>`,
    );
    parts["xl/styles.xml"] = rawStyles(0, 14);
    const sheet = await sheetOf(parts);
    expect(sheet).toMatchObject({
      values: [[3, 2]],
      formats: [["date", "general"]],
      formulas: {},
      formatCodes: { A1: "m/d/yyyy" },
    });
    expect(sheet?.notCalculated).toBeUndefined();
  });
});

describe("what is missing from the package is said by sheet", () => {
  const filled = () => {
    const parts = rawParts(
      [
        { name: "Textes", rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` },
        { name: "Nombres", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` },
        { name: "Dates", rows: `<row r="1"><c r="A1" s="1"><v>45000</v></c></row>` },
      ],
      {
        after: `<definedNames><definedName name="m" localSheetId="0" hidden="1">"x"</definedName></definedNames>`,
      },
    );
    parts["xl/sharedStrings.xml"] = rawStrings("<t>un</t>");
    parts["xl/styles.xml"] = rawStyles(0, 14);
    return parts;
  };
  const mark = [{ name: "m", formula: `="x"`, visible: false }];
  const missing = (sheet: string) => ({
    sheet,
    reason: "missing-part",
    names: sheet === "Textes" ? mark : [],
  });
  const without = (path: string) => {
    const { [path]: _, ...parts } = filled();
    return parts;
  };
  const answer = async (parts: Readonly<Record<string, string>>) => {
    const { sheets, unread } = await readGrid(zipParts(parts));
    return { read: sheets.map(({ name }) => name), unread };
  };

  test("nothing, in the file that has everything", async () => {
    expect(await answer(filled())).toEqual({ read: ["Textes", "Nombres", "Dates"], unread: [] });
  });

  test("the part of a sheet", async () => {
    expect(await answer(without("xl/worksheets/sheet1.xml"))).toEqual({
      read: ["Nombres", "Dates"],
      unread: [missing("Textes")],
    });
  });

  test("the relationship to a sheet", async () => {
    const parts = filled();
    const path = "xl/_rels/workbook.xml.rels";
    parts[path] = String(parts[path]).replace(/<Relationship Id="rId2"[^>]*>/, "");
    expect(await answer(parts)).toEqual({ read: ["Textes", "Dates"], unread: [missing("Nombres")] });
  });

  test("the relationships of the workbook", async () => {
    expect(await answer(without("xl/_rels/workbook.xml.rels"))).toEqual({
      read: [],
      unread: [missing("Textes"), missing("Nombres"), missing("Dates")],
    });
  });

  test("the shared texts, for the sheets that use them", async () => {
    expect(await answer(without("xl/sharedStrings.xml"))).toEqual({
      read: ["Nombres", "Dates"],
      unread: [missing("Textes")],
    });
  });

  test("the styles, for the sheets that use them", async () => {
    expect(await answer(without("xl/styles.xml"))).toEqual({
      read: ["Textes", "Nombres"],
      unread: [missing("Dates")],
    });
  });
});
