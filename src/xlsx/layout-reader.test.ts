import { rawParts, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Layout of a sheet with this before and after its cells. */
async function layoutOf(
  before: string,
  rows: string,
  after: string,
  more: Readonly<Record<string, string>> = {},
) {
  const parts = {
    ...rawParts([{ name: "A", rows: "" }]),
    "xl/worksheets/sheet1.xml": `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...more,
  };
  const [sheet] = (await readGrid(zipParts(parts))).sheets;
  return { merges: sheet?.merges, hiddenRows: sheet?.hiddenRows, hiddenColumns: sheet?.hiddenColumns };
}

test("a sheet that merges and hides nothing", async () => {
  expect(
    await layoutOf(`<cols><col min="1" max="3" width="12"/></cols>`, `<row r="1" ht="12"/>`, ""),
  ).toEqual({
    merges: [],
    hiddenRows: undefined,
    hiddenColumns: undefined,
  });
});

test("merged regions; what is no region is left out", async () => {
  const refs = ["K5:K7", "$B$2:C2", "A9", "", "x-y", "A1:XFE1", "D8:D6"];
  const merges = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  expect((await layoutOf("", "", `<mergeCells>${merges}<mergeCell/></mergeCells>`)).merges).toEqual([
    { top: 4, left: 10, bottom: 6, right: 10 },
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 5, left: 3, bottom: 7, right: 3 },
  ]);
});

test("hidden columns, by mark or by width, side by side or apart", async () => {
  const columns = [
    `min="1" max="1" width="12"`,
    `min="2" max="3" hidden="1"`,
    `min="4" max="4" width="0" customWidth="1"`,
    `min="6" max="16384" hidden="true"`,
    `min="x" max="7" hidden="1"`,
  ];
  const cols = columns.map((attributes) => `<col ${attributes}/>`).join("");
  expect((await layoutOf(`<cols>${cols}</cols>`, "", "")).hiddenColumns).toEqual([
    { first: 1, last: 3, by: "hand" },
    { first: 5, last: 16_383, by: "hand" },
  ]);
});

const rows =
  `<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="5"/><row r="6" hidden="1"/>` +
  `<row r="7" hidden="1"/><row r="20" hidden="1"/>`;

test("hidden rows, by mark or by height", async () => {
  expect((await layoutOf("", rows, "")).hiddenRows).toEqual([
    { first: 1, last: 2, by: "hand" },
    { first: 5, last: 6, by: "hand" },
    { first: 19, last: 19, by: "hand" },
  ]);
});

const filtered = `<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>`;
const byFilter = [
  { first: 1, last: 2, by: "hand" },
  { first: 5, last: 5, by: "hand" },
  { first: 6, last: 6, by: "filter" },
  { first: 19, last: 19, by: "hand" },
];

test("rows that the sheet's filter hides, its header aside", async () => {
  expect((await layoutOf("", rows, `<autoFilter ref="A6:C10">${filtered}</autoFilter>`)).hiddenRows).toEqual(
    byFilter,
  );
  expect((await layoutOf("", rows, `<autoFilter ref="A6:C10"/>`)).hiddenRows).toHaveLength(3);
});

test("rows that a table's filter hides", async () => {
  const ends = `<tableParts><tablePart xmlns:r="${relationships}" r:id="t"/></tableParts>`;
  const relation = `<Relationship Id="t" Type="${relationships}/table" Target="../tables/table1.xml"/>`;
  const more = {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation}</Relationships>`,
    "xl/tables/table1.xml": `<table ref="A6:C10"><autoFilter ref="A6:C10">${filtered}</autoFilter></table>`,
  };
  expect((await layoutOf("", rows, ends, more)).hiddenRows).toEqual(byFilter);
  expect(
    (await layoutOf("", rows, ends, { ...more, "xl/tables/table1.xml": "<table" })).hiddenRows,
  ).toHaveLength(3);
});

test("a sheet that hides the rows it does not describe", async () => {
  const shown = `<row r="1"/><row r="3"/><row r="3" />`;
  expect((await layoutOf(`<sheetFormatPr zeroHeight="1"/>`, shown, "")).hiddenRows).toEqual([
    { first: 1, last: 1, by: "hand" },
    { first: 3, last: 1_048_575, by: "hand" },
  ]);
});
