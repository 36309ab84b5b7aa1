import { textWidth } from "../../../test/support/carlito";
import { sheet } from "./sheet";
import { leastWidth } from "./text-room";

test("a sheet with nothing on it is visible, blank and free to type in", () => {
  expect(sheet({ role: "r", title: "T" })).toStrictEqual({
    ...{ role: "r", title: "T", visibility: "visible", protect: false },
    ...{ content: [], styles: [], columns: [], rowHeights: [], groups: [], freeze: null },
    ...{ validations: [], conditionalFormats: [], table: null, names: [], charts: [], page: null },
  });
});

test("what is said of a sheet replaces what it has by itself", () => {
  const drawn = sheet({ role: "r", title: "T", visibility: "hidden", protect: true, names: [] });
  expect([drawn.visibility, drawn.protect]).toEqual(["hidden", true]);
});

describe("room for what is written", () => {
  const wrap = { range: "A4:C5", style: { wrap: true } };
  const drawn = (texts: readonly string[], more: Partial<Parameters<typeof sheet>[0]> = {}) => {
    const widths = [10, 8, 30];
    return sheet({
      ...{ role: "r", title: "T", styles: [wrap], rowHeights: [{ rows: "4:4", height: 34 }] },
      content: [{ range: "A4:C4", content: [texts] }],
      columns: widths.map((width, place) => ({ column: "ABC".charAt(place), width })),
      ...more,
    });
  };
  const widthsOf = (texts: readonly string[], more?: Partial<Parameters<typeof sheet>[0]>) =>
    drawn(texts, more).columns.map(({ width }) => width);

  test.each([
    ["nothing that fits", ["Échéance", "No", "Mesure d'atténuation de la cible locale"], [10, 8, 30]],
    ["the longest word of a heading", ["Avancement", "Établissement", "Cible"], [13, 15, 30]],
    [
      "a word held together by a space that is not broken",
      ["Cible\u00a0gouvernementale", "No", "No"],
      [24, 8, 30],
    ],
    ["the parts of a word with a hyphen", ["Mi-année", "2023-2024", "x"], [10, 8, 30]],
    ["a longest word that is never to be had whole", ["No", "m".repeat(60), "x"], [10, 40, 30]],
    ["each line of a text", ["Une\nanticonstitutionnalité", "No", "x"], [22, 8, 30]],
  ])("columns grow for %s", (_said, texts, widths) => {
    expect(widthsOf(texts)).toEqual(widths);
  });

  test("no letter is counted narrower than it is", () => {
    const letters = Array.from(
      "abcdefghijklmnopqrstuvwxyzœæABCDEFGHIJKLMNOPQRSTUVWXYZŒ0123456789.,:;!?%&$'’«»()[]{}/@…—–+=",
    );
    const narrow = letters.filter((letter) => {
      const word = letter.repeat(10);
      // A digit is 1038 of the 2048ths of its size, and a tenth of the column is left to its frame.
      return leastWidth(word) * 0.9 < textWidth(word, 11, true) / ((1038 / 2048) * 11);
    });
    expect(narrow).toEqual([]);
  });

  test("columns grow for no formula, no hidden column and no text that runs over its neighbours", () => {
    const long = "anticonstitutionnellement";
    expect(widthsOf([`="${long}"`, "", ""])).toEqual([10, 8, 30]);
    expect(widthsOf([long], { styles: [] })).toEqual([10, 8, 30]);
    expect(widthsOf([long], { columns: [{ column: "A", width: 10, hidden: true }] })).toEqual([10]);
  });

  test("they grow for what people wrote, whatever it starts with", () => {
    const content = [{ range: "A4", content: [["=anticonstitutionnellement"]], isText: true as const }];
    expect(widthsOf([], { content })).toEqual([28, 8, 30]);
  });

  test("a row of a fixed height grows with its lines, the others are left to Excel", () => {
    const heights = (text: string, rows = "4:4") =>
      drawn(["", text], { rowHeights: [{ rows, height: 34 }] }).rowHeights;
    expect(heights("un deux")).toEqual([{ rows: "4:4", height: 34 }]);
    expect(heights("un deux trois quatre cinq")).toEqual([{ rows: "4:4", height: 60 }]);
    expect(heights("un\ndeux\ntrois")).toEqual([{ rows: "4:4", height: 45 }]);
    expect(heights("un deux trois quatre cinq", "5:5")).toEqual([{ rows: "5:5", height: 34 }]);
  });
});
