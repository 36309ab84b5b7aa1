import { blockAddress } from "../core/grid/blocks";
import type { SheetRules } from "../core/grid/sheet-rules";
import { rawParts, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";
import { MOST_BLOCKS } from "./rules-reader";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

/** Rules of a sheet whose part ends with this, after its cells. */
async function rulesOf(after: string, formats = ""): Promise<SheetRules | null | undefined> {
  const parts = rawParts([{ name: "Essai", rows: "" }]);
  parts["xl/styles.xml"] =
    `<styleSheet xmlns="${main}"><cellXfs><xf/></cellXfs><dxfs>${formats}</dxfs></styleSheet>`;
  parts["xl/worksheets/sheet1.xml"] =
    `<worksheet xmlns="${main}" xmlns:x14="${x14}" xmlns:xm="${xm}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}</worksheet>`;
  const { sheets } = await readGrid(zipParts(parts));
  return sheets[0]?.rules;
}

const written = (rules: SheetRules | null | undefined) => ({
  controls: (rules?.controls ?? []).map((item) => ({ ...item, blocks: item.blocks.map(blockAddress) })),
  highlights: (rules?.highlights ?? []).map((item) => ({ ...item, blocks: item.blocks.map(blockAddress) })),
});

test("a sheet without rules has none, which is known", async () => {
  expect(await rulesOf("")).toEqual({ controls: [], highlights: [] });
});

test("data validations, with their type, their comparison, their bounds and every block", async () => {
  const rules = await rulesOf(
    `<dataValidations count="5">
      <dataValidation type="list" allowBlank="1" sqref="K5:K14 M5"><formula1>PTN_L_units</formula1></dataValidation>
      <dataValidation type="whole" operator="greaterThan" sqref="B2"><formula1>1</formula1></dataValidation>
      <dataValidation type="date" sqref="C2"><formula1>36526</formula1><formula2>73050</formula2></dataValidation>
      <dataValidation type="textLength" sqref="D2"><formula1>5</formula1></dataValidation>
      <dataValidation showInputMessage="1" promptTitle="Aide" prompt="Texte libre" sqref="E2"/>
    </dataValidations>`,
  );
  expect(written(rules).controls).toEqual([
    { blocks: ["K5:K14", "M5"], type: "list", isBetween: true, formulas: ["=PTN_L_units"] },
    { blocks: ["B2"], type: "whole", isBetween: false, formulas: ["=1"] },
    { blocks: ["C2"], type: "date", isBetween: true, formulas: ["=36526", "=73050"] },
    { blocks: ["D2"], type: "other", isBetween: true, formulas: ["=5"] },
    { blocks: ["E2"], type: "any", isBetween: true, formulas: [] },
  ]);
});

test("conditional formats that a formula commands, several on one range", async () => {
  const rules = await rulesOf(
    `<conditionalFormatting sqref="B5:B14"><cfRule type="expression" dxfId="0" priority="1"><formula>ISNUMBER(SEARCH(" e:x;",$Z5))</formula></cfRule><cfRule type="expression" priority="2"><formula>_xlfn.IFS($A5&gt;1,TRUE)</formula></cfRule></conditionalFormatting>
     <conditionalFormatting sqref="C5"><cfRule type="cellIs" operator="between" priority="3"><formula>1</formula><formula>2</formula></cfRule><cfRule type="dataBar" priority="4"/></conditionalFormatting>`,
    "<dxf><font><b/></font></dxf>",
  );
  expect(written(rules).highlights).toEqual([
    { blocks: ["B5:B14"], formula: '=ISNUMBER(SEARCH(" e:x;",$Z5))' },
    { blocks: ["B5:B14"], formula: "=IFS($A5>1,TRUE)", isUnseen: true },
  ]);
});

test("a format that gives nothing, or that is not there, is not seen", async () => {
  const rule = (dxfId: number) =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="${dxfId}" priority="1"><formula>$A1=${dxfId}</formula></cfRule></conditionalFormatting>`;
  const rules = await rulesOf(
    [0, 1, 2, 3, 4].map(rule).join(""),
    '<dxf/><dxf><font/><fill><patternFill/></fill><border/></dxf><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><border><left style="dotted"/></border></dxf>',
  );
  expect(rules?.highlights.map(({ isUnseen = false }) => isUnseen)).toEqual([true, true, false, false, true]);
});

test("what Excel 2010 keeps in the extension list, where the range comes last", async () => {
  const rules = await rulesOf(
    `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Autre!$A1=1</xm:f><x14:dxf/></x14:cfRule><x14:cfRule type="expression" priority="2"><xm:f>$B1=2</xm:f><x14:dxf><x14:fill><x14:patternFill><x14:bgColor rgb="FFFF0000"/></x14:patternFill></x14:fill></x14:dxf></x14:cfRule><xm:sqref>A1:A3 C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
     <ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Autre!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation><x14:dataValidation type="decimal"><x14:formula1><xm:f>0</xm:f></x14:formula1><x14:formula2><xm:f>1</xm:f></x14:formula2><xm:sqref>E1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  );
  expect(written(rules)).toEqual({
    controls: [
      { blocks: ["D1"], type: "list", isBetween: true, formulas: ["=Autre!$A$1:$A$3"] },
      { blocks: ["E1"], type: "decimal", isBetween: true, formulas: ["=0", "=1"] },
    ],
    highlights: [
      { blocks: ["A1:A3", "C1"], formula: "=Autre!$A1=1", isUnseen: true },
      { blocks: ["A1:A3", "C1"], formula: "=$B1=2" },
    ],
  });
});

test("a rule without a range is no rule, and too many blocks are not kept", async () => {
  expect(await rulesOf('<dataValidations><dataValidation type="list"/></dataValidations>')).toEqual({
    controls: [],
    highlights: [],
  });
  const many = (count: number) =>
    `<conditionalFormatting sqref="${Array.from({ length: count }, (_, row) => `A${row + 1}`).join(" ")}"><cfRule type="expression"><formula>$A1=1</formula></cfRule></conditionalFormatting>`;
  expect((await rulesOf(many(MOST_BLOCKS)))?.highlights).toHaveLength(1);
  expect(await rulesOf(many(MOST_BLOCKS + 1))).toBeNull();
});
