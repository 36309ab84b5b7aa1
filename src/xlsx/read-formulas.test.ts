import { MOST_FORMULAS } from "./grid-sheet-builder";
import { rawParts, zipParts } from "../../test/support/raw-xlsx";
import { readGrid } from "./read-grid";

const formulasOf = async (rows: string) =>
  (await readGrid(zipParts(rawParts([{ name: "A", rows }])))).sheets[0]?.formulas;

test("formulas are told by address, as they are typed", async () => {
  expect(
    await formulasOf(
      `<row r="3"><c r="B3"><f>SUM(A1,2)&amp;"é_x000A_"</f><v>1</v></c><c r="C3"><f>_xlfn.IFS(A1,"_xlfn.IFS(")</f></c>` +
        `<c r="D3"><v>4</v></c><c r="E3" t="str"><f t="array" ref="E3">A1:A2</f><v>x</v></c></row>`,
    ),
  ).toEqual({ B3: '=SUM(A1,2)&"é\n"', C3: '=IFS(A1,"_xlfn.IFS(")', E3: "=A1:A2" });
});

test("the followers of a shared formula have its text, moved to their place", async () => {
  expect(
    await formulasOf(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">$F1+G$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>` +
        `<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="C3"><f t="shared" si="1"/><v>1</v></c></row>`,
    ),
  ).toEqual({ A1: "=$F1+G$1", B1: "=$F1+H$1", A3: "=$F3+G$1", C3: "" });
});

test("a formula whose text the file does not say is there, without a text", async () => {
  expect(
    await formulasOf(
      `<row r="1"><c r="A1"><f t="dataTable" ref="A1" dt2D="1">x</f><v>1</v></c><c r="B1"><f/><v>1</v></c></row>`,
    ),
  ).toEqual({ A1: "", B1: "" });
});

test("a sheet without formulas has none, and one with too many does not say", async () => {
  expect(await formulasOf(`<row r="1"><c r="A1"><v>1</v></c></row>`)).toEqual({});
  const cells = (count: number) => "<row><c><f>1</f><v>1</v></c></row>".repeat(count);
  const most = await formulasOf(cells(MOST_FORMULAS));
  expect(Object.keys(most ?? {})).toHaveLength(MOST_FORMULAS);
  expect(most?.[`A${MOST_FORMULAS}`]).toBe("=1");
  expect(await formulasOf(cells(MOST_FORMULAS + 1))).toBeUndefined();
});
