import { tableOf } from "../programme/table/table";
import { template } from "../../../test/support/plan-grid";
import { fields } from "../programme/workbook/identification";
import type { CellValue, GridSheet } from "../grid/grid";
import { headerRowOf } from "./headers";
import { locateFields } from "./locate-fields";
import { missingHeaders, missingLabels, shownAt } from "./missing-headers";

const table = tableOf(template, "workforce");
const visible = ["No", "Action prioritaire", "Contribution locale", "Postes requis", "Postes pourvus"];
const others = ["Écart", "Responsable (fonction)", "Échéance", "Diagnostic"];
const headers = [...visible, ...others];
const ORIGIN = { row: 3, column: 2 };

const sheetOf = (...values: readonly (readonly CellValue[])[]): GridSheet => ({
  name: "Feuil1",
  visibility: "visible",
  origin: ORIGIN,
  values,
  formats: [],
  names: [],
});

/** Headers that are missing from a header row under a title row, with the letter-less place of each. */
function missingIn(row: readonly CellValue[], ...below: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(["Titre"], row, ...below);
  const found = headerRowOf(table, sheet);
  if (!found) throw new Error("No header row");
  const located = {
    computed: found.computed,
    sheet,
    headerRow: found.row,
    columns: found.columns,
    repeated: found.repeated,
    choices: [],
  };
  return missingHeaders(table, located).map(({ header, place }) => [
    header,
    place && [place.row - ORIGIN.row, place.column - ORIGIN.column],
  ]);
}

const replacing = (replaced: Readonly<Record<string, CellValue>>): readonly CellValue[] =>
  headers.map((header) => (Object.hasOwn(replaced, header) ? (replaced[header] ?? null) : header));

describe("a missing header", () => {
  test("is nothing when every header is there, whatever the formulas' columns hold", () => {
    expect(missingIn(headers)).toEqual([]);
    expect(missingIn(replacing({ Écart: "x", Diagnostic: null }))).toEqual([]);
  });

  test.each([
    ["after its neighbour on the left", { "Postes requis": "Besoin" }, [["Postes requis", [1, 3]]]],
    ["where its cell is blank", { "Postes pourvus": null }, [["Postes pourvus", [1, 4]]]],
    ["before its neighbour on the right, in the first column", { No: "Rang" }, [["No", [1, 0]]]],
    [
      "beside its neighbour, itself missing",
      { No: "Rang", "Action prioritaire": "Quoi" },
      [
        ["No", [1, 0]],
        ["Action prioritaire", [1, 1]],
      ],
    ],
    ["after a calculated column", { "Responsable (fonction)": "Qui" }, [["Responsable (fonction)", [1, 6]]]],
    ["before Diagnostic", { Échéance: 2025 }, [["Échéance", [1, 7]]]],
  ])("is placed %s", (_, replaced, expected) => {
    expect(missingIn(replacing(replaced))).toEqual(expected);
  });

  test("counts a calculated column by its header, wherever it is", () => {
    expect(missingIn(["No", "Écart", "Qui", null, "Diagnostic", null, "Échéance"])).toEqual([
      ["Action prioritaire", null],
      ["Contribution locale", [1, 2]],
      ["Postes requis", [1, 3]],
      ["Postes pourvus", null],
      ["Responsable (fonction)", null],
    ]);
  });

  test("counts neither hidden columns nor numbers", () => {
    expect(missingIn(["No", "Action prioritaire", "_codes", 4])).toEqual([
      ["Contribution locale", null],
      ["Postes requis", [1, 3]],
      ["Postes pourvus", null],
      ["Responsable (fonction)", null],
      ["Échéance", null],
    ]);
  });

  test("is gone where the cell is another header's, or outside of the sheet", () => {
    expect(missingIn(headers.filter((header) => header !== "Postes requis"))).toEqual([
      ["Postes requis", null],
    ]);
    expect(
      missingIn(["No", "Action prioritaire", "Contribution locale", "Postes requis", "Postes pourvus"]),
    ).toEqual([
      ["Responsable (fonction)", null],
      ["Échéance", null],
    ]);
  });
});

describe("a missing label", () => {
  const labels = fields.map(({ label }) => label);
  const missing = (values: readonly (readonly CellValue[])[]) =>
    missingLabels(locateFields(sheetOf(...values))).map(({ header, place }) => [
      header,
      place && [place.row - ORIGIN.row, place.column - ORIGIN.column],
    ]);
  const [first = "", second = "", third = ""] = labels;

  test("is nothing when every label is there", () => {
    expect(missing(labels.map((label) => [label]))).toEqual([]);
  });

  test("is placed after the one before it, or before the one after it", () => {
    expect(missing(labels.map((label) => [label === second ? "Autre" : label]))).toEqual([[second, [1, 0]]]);
    expect(missing(labels.map((label) => [label === first ? null : label]))).toEqual([[first, [0, 0]]]);
  });

  test("is gone where another label or a claimed cell stands, or outside of the sheet", () => {
    expect(missing(labels.filter((label) => label !== third).map((label) => [label]))).toEqual([
      [third, null],
    ]);
    expect(missing(labels.slice(0, -1).map((label) => [label]))).toEqual([[labels.at(-1), null]]);
  });
});

describe("what is shown of a cell", () => {
  const sheet = sheetOf(["Besoin", " \u00a0", null, 12, true, { error: "#REF!" }]);
  test.each([
    [2, "Besoin"],
    [3, null],
    [4, null],
    [5, 12],
    [6, true],
    [7, "#REF!"],
    [8, null],
  ])("in column %i", (column, shown) => {
    expect(shownAt(sheet, { row: 3, column })).toBe(shown);
  });
});
