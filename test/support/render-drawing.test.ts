import { sheet } from "../../src/core/drawing/sheet";
import { renderSheet, renderWorkbook } from "./render-drawing";

const linesOf = (parts: Partial<Parameters<typeof sheet>[0]>): readonly string[] =>
  renderSheet(sheet({ role: "r", title: "T", ...parts })).split("\n");

describe("the rendition of a sheet", () => {
  test("names each of its parts, even when there is nothing to say", () => {
    expect(linesOf({})).toEqual([
      ...["role: r", "title: T", "visibility: visible", "tabColor: none", "protect: false", "freeze: none"],
      ...["page: none", "table: none", "names: none", "columns: none", "rowHeights: none", "groups: none"],
      ...[
        "content: none",
        "styles: none",
        "validations: none",
        "conditionalFormats: none",
        "charts: none",
        "",
      ],
    ]);
  });

  test("tells a text from a formula and a number, and shows what leaves no trace on the page", () => {
    const content = [["=A1", 1, "1", "a\u00a0\u202f b\n", null, ""]];
    const shown = ["B2 1", `C2 "1"`, String.raw`D2 "a⍽\u202f b\n"`, `F2 ""`].map((line) => `    ${line}`);
    expect(linesOf({ content: [{ range: "A2:F2", content }] }).slice(13, 19)).toEqual([
      "content:",
      "  A2:F2 (1 × 6)",
      "    A2 =A1",
      ...shown.slice(0, 3),
    ]);
    const asText = linesOf({ content: [{ range: "A2:F2", content, isText: true }] });
    expect(asText.slice(14, 20)).toEqual(["  A2:F2 (1 × 6), text only", `    A2 "=A1"`, ...shown]);
  });

  test("says once what neighbouring rows hold, a formula on its own row or a value", () => {
    const content = [
      ["=A2", 1],
      ["=A3", 1],
      ["=A3", "1"],
      ["=A5", null],
    ];
    expect(linesOf({ content: [{ range: "B2:C5", content }] }).slice(14, 20)).toEqual([
      "  B2:C5 (4 × 2)",
      "    B2:B3 =A#",
      "    B4 =A3",
      "    B5 =A5",
      "    C2:C3 1",
      `    C4 "1"`,
    ]);
  });

  test("says all that a thing says, one line each", () => {
    const styles = [
      { range: "A1", style: { bold: true, locked: false, numberFormat: "@" } },
      { range: "A2", style: {} },
    ];
    const formula = `=A1="x"`;
    const conditionalFormats = [{ range: "A1", formula, style: {}, stopIfTrue: true }];
    expect(linesOf({ styles, conditionalFormats }).slice(13)).toEqual([
      ...["", "styles:", `  A1 style={ bold locked=false numberFormat="@" }`, "  A2 style={  }"],
      ...["validations: none", 'conditionalFormats: A1 formula=`=A1="x"` style={  } stopIfTrue'],
      ...["charts: none", ""],
    ]);
  });
});

test("the rendition of a workbook has a text of its own, then one a sheet", () => {
  const sheets = [sheet({ role: "a", title: "A" }), sheet({ role: "b", title: "B" })];
  const texts = renderWorkbook({ sheets, customXml: "<x/>", activate: "b" });
  expect([...texts.keys()]).toEqual(["workbook", "a", "b"]);
  expect(texts.get("workbook")).toBe("customXml: <x/>\nactivate: b\n\nsheets:\n  a A\n  b B\n");
});
