import { rawParts, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const sheet = { name: "A", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` };

const relations = (...types: string[]): string =>
  types.map((type, place) => `<Relationship Id="rX${place}" Type="${type}" Target="part${place}"/>`).join("");

interface Related {
  readonly workbook?: readonly string[];
  readonly sheets?: readonly (readonly string[])[];
}

/** A workbook of one sheet or more, related to parts of these types besides its own. */
async function activePartsOf({ workbook = [], sheets = [[]] }: Related) {
  const parts = rawParts(sheets.map((_, place) => ({ ...sheet, name: `A${place}` })));
  const path = "xl/_rels/workbook.xml.rels";
  parts[path] = (parts[path] ?? "").replace("</Relationships>", `${relations(...workbook)}</Relationships>`);
  sheets.forEach((types, place) => {
    parts[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations(...types)}</Relationships>`;
  });
  const grid = await readGrid(zipParts(parts));
  expect(grid.sheets[0]?.values).toEqual([[1]]);
  return grid.activeParts;
}

test("a plain workbook has none", async () => {
  const sheets = [[`${office}/hyperlink`, `${office}/drawing`, `${office}/table`, `${office}/comments`]];
  expect(await activePartsOf({ workbook: [`${office}/theme`, `${office}/calcChain`], sheets })).toEqual([]);
});

test("links, macros and connections of the workbook, counted by kind", async () => {
  const workbook = [
    `${office}/connections`,
    `${office}/externalLink`,
    `${microsoft}/vbaProject`,
    `${strict}/externalLink`,
    `${microsoft}/xlMacrosheet`,
    `${microsoft}/xlIntlMacrosheet`,
  ];
  expect(await activePartsOf({ workbook })).toEqual([
    { kind: "external-link", count: 2 },
    { kind: "macro", count: 3 },
    { kind: "connection", count: 1 },
  ]);
});

test("embedded objects and controls of every sheet", async () => {
  const sheets = [[`${office}/oleObject`, `${office}/control`], [`${office}/package`], []];
  expect(await activePartsOf({ sheets })).toEqual([
    { kind: "embedded", count: 2 },
    { kind: "control", count: 1 },
  ]);
});

test("a sheet whose part is missing takes nothing from the others", async () => {
  const parts = rawParts([sheet, { ...sheet, name: "B" }]);
  delete parts["xl/worksheets/sheet1.xml"];
  parts["xl/worksheets/_rels/sheet2.xml.rels"] =
    `<Relationships>${relations(`${office}/oleObject`)}</Relationships>`;
  const { activeParts, unread } = await readGrid(zipParts(parts));
  expect(unread).toEqual([{ sheet: "A", reason: "missing-part", names: [] }]);
  expect(activeParts).toEqual([{ kind: "embedded", count: 1 }]);
});
