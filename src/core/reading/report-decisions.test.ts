import { NO_KEY } from "../programme/workbook/report";
import type { CellValue, GridSheet } from "../grid/grid";
import { decisionsOn, textOf, unreadDecisions } from "./report-decisions";

/** From B5 (row 4, column 1) on. */
const sheetOf = (...values: readonly (readonly CellValue[])[]): GridSheet => ({
  name: "Rapport",
  visibility: "visible",
  origin: { row: 4, column: 1 },
  values,
  formats: [],
  names: [],
});

test("a cell as a text", () => {
  expect([null, undefined, { error: "#N/A" }, 12, true, " a "].map(textOf)).toEqual([
    "",
    "",
    "#N/A",
    "12",
    "true",
    " a ",
  ]);
});

describe("decisions of a report", () => {
  const headers = ["Règle", "Décision", "Justification", "Décidé par", "_cle"];
  const keysOf = (...rows: readonly (readonly CellValue[])[]) =>
    decisionsOn(sheetOf(["", "Accepté", "Titre"], headers, ...rows)).map(({ key }) => key);

  test("are under its headers, from top to bottom, where something was typed", () => {
    expect(
      keysOf(
        ["R", "Accepté", null, null, "a"],
        ["R", null, "Entente", null, "b"],
        ["R", null, null, "Anne", "c"],
        ["R", null, "\u00a0", " ", "d"],
        ["R"],
        ["R", "Accepté"],
      ),
    ).toEqual(["a", "b", "c", ""]);
  });

  test("have their key without the spaces around, none where the row has none", () => {
    expect(keysOf(["R", "Accepté", null, null, " a "], ["R", "Accepté", null, null, ` ${NO_KEY}`])).toEqual([
      "a",
      "",
    ]);
  });

  test("hold what was typed", () => {
    const [first, second] = decisionsOn(
      sheetOf(headers, ["R", " Accepté", "Entente ", "Anne", "a"], ["R", "Justifié", null, " ", "b"]),
    );
    expect(first).toMatchObject({ key: "a", decision: " Accepté", reason: "Entente ", author: "Anne" });
    expect(first?.said).toMatchObject({ rule: "R", decision: " Accepté", key: "a", state: "" });
    expect(second).not.toHaveProperty("author");
  });

  test("are none without its headers", () => {
    expect(decisionsOn(sheetOf(["R", "Accepté"]))).toEqual([]);
  });
});

describe("decisions that cannot be read", () => {
  test("are none where the report is read", () => {
    expect(unreadDecisions(sheetOf(["Décision", "Justification", "_cle"], ["Accepté", "Entente", "a"]))).toBe(
      0,
    );
  });

  test("are, without any header, the rows that hold a word of the decisions", () => {
    expect(
      unreadDecisions(
        sheetOf(
          ["Accepté"],
          ["x", 12, null],
          ["x", " À CORRIGER "],
          ["Justifié", "Justifié"],
          ["Accepté hier"],
        ),
      ),
    ).toBe(3);
  });

  describe("the header of the decision having been typed over", () => {
    const count = (...row: readonly CellValue[]) =>
      unreadDecisions(
        sheetOf(
          ["", "", "Accepté", ""],
          ["Note", "Règle", "Choix", "Justification", "Décidé par", "_cle", "Suite"],
          row,
        ),
      );

    test.each([
      ["something under what stands among ours", ["", "R", "oui", "", "", "a"], 1],
      ["a reason", ["", "R", "", "Entente", "", "a"], 1],
      ["who decides", ["", "R", "", "", "Anne", "a"], 1],
      ["nothing but what the report says", ["", "R", null, " ", "\u00a0", "a"], 0],
      ["something at the left of ours", ["x", "R"], 0],
      ["something at the right of ours", ["", "R", "", "", "", "a", "x"], 0],
      ["a word of the decisions, wherever it stands", ["", "R", "", "", "", "a", "Justifié"], 1],
    ])("%s", (_, row, expected) => {
      expect(count(...row)).toBe(expected);
    });
  });

  test("the header of the reason having been typed over, what is decided counts, wherever it stands", () => {
    const headers = ["Décision", "Règle", "_cle", "Cellule"];
    expect(unreadDecisions(sheetOf(headers, ["oui", "R", "a", "A1"], [null, "R", "b", "A2"]))).toBe(1);
    const reason = ["Justification", "Règle", "_cle", "Cellule"];
    expect(unreadDecisions(sheetOf(reason, ["Entente", "R", "a"], ["", "R", "b"]))).toBe(1);
    const author = ["Décidé par", "Règle", "_cle", "Cellule"];
    expect(unreadDecisions(sheetOf(author, ["Anne", "R", "a"], ["", "R", "b"]))).toBe(1);
  });
});
