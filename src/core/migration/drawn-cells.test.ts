import type { SheetDrawing } from "../programme/workbook/drawing";
import { drawnContent, drawnOnce, isFormula } from "./drawn-cells";

const drawing = (content: SheetDrawing["content"]): SheetDrawing => ({
  role: "risks",
  title: "Risques",
  visibility: "visible",
  content,
  styles: [],
  columns: [],
  rowHeights: [],
  groups: [],
  freeze: null,
  validations: [],
  conditionalFormats: [],
  table: null,
  names: [],
  charts: [],
  page: null,
  protect: false,
});

test("what is drawn is told by address, block after block; cells that are left alone are not there", () => {
  const drawn = drawnContent({
    content: [
      { range: "A1:B1", content: [["Titre", null]] },
      {
        range: "C5:D6",
        content: [
          [0, ""],
          [false, "=C5"],
        ],
      },
    ],
  });
  expect([...drawn]).toEqual([
    ["A1", "Titre"],
    ["C5", 0],
    ["D5", ""],
    ["C6", false],
    ["D6", "=C5"],
  ]);
});

test.each([
  ["=A1", true],
  ["A1 = 3", false],
  [3, false],
  [null, false],
  [undefined, false],
])("%j is a formula: %j", (content, is) => {
  expect(isFormula(content)).toBe(is);
});

test("each thing that is drawn is recognized as often as it is drawn, wherever it is", () => {
  const isDrawn = drawnOnce(drawing([{ range: "A1:C1", content: [["Oui", "Non", "Oui"]] }]));
  expect(["Oui", "Oui", "Oui", "Non", "Non", "Peut-être"].map(isDrawn)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
  ]);
});

test("a number, a text and a box are not each other, nor an error the text that names it", () => {
  const of = (value: string | number | boolean) => drawnOnce(drawing([{ range: "A1", content: [[value]] }]));
  expect([of(1)(1), of(1)("1"), of("1")(1), of(true)("true"), of(true)(true)]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(of("#N/A")({ error: "#N/A" })).toBe(false);
  expect(of("error #N/A")({ error: "#N/A" })).toBe(false);
});

test("the ends of lines and the two letters of « œ » make no difference", () => {
  const of = (text: string) => drawnOnce(drawing([{ range: "A1", content: [[text]] }]));
  expect(of("un\ndeux\ntrois")("un\r\ndeux\rtrois")).toBe(true);
  expect(of("un\ndeux")("undeux")).toBe(false);
  expect(of("Main-d'œuvre")("Main-d'oeuvre")).toBe(true);
});

test("a formula is no content, and nothing is drawn where there is no drawing", () => {
  expect(drawnOnce(drawing([{ range: "A1:B1", content: [["=B1", "x"]] }]))("=B1")).toBe(false);
  const isDrawn = drawnOnce(undefined);
  expect([null, "", "x"].map(isDrawn)).toEqual([false, false, false]);
});
