import { fields } from "../programme/workbook/identification";
import type { CellValue, GridSheet } from "../grid/grid";
import { labelCount, locateFields } from "./locate-fields";

const sheetOf = (...values: readonly (readonly CellValue[])[]): GridSheet => ({
  name: "Feuil1",
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values,
  formats: [],
  names: [],
});
const labels = fields.map(({ label }) => label);
const placesIn = (sheet: GridSheet) =>
  Object.entries(locateFields(sheet).labels).map(([id, { row, column }]) => [id, row, column]);

describe("labels", () => {
  test("are found where they are, on a used range that starts anywhere", () => {
    const sheet = { ...sheetOf(...labels.map((label) => [label])), origin: { row: 3, column: 1 } };
    expect(placesIn(sheet)).toEqual(fields.map(({ id }, place) => [id, place + 3, 1]));
    expect(labelCount(sheet)).toBe(14);
  });

  test("are found however they are typed, or under a synonym", () => {
    const sheet = sheetOf(["CATEGORIE :"], ["Nom de l’organisation"], ["Suivi (S1/S2)"], ["Exercice\nvisé"]);
    expect(placesIn(sheet)).toEqual([
      ["category", 0, 0],
      ["organization", 1, 0],
      ["fiscalYear", 3, 0],
      ["followUp", 2, 0],
    ]);
  });

  test("are those of the column that holds most of them: a value may say the same", () => {
    const sheet = sheetOf(
      ["Suivi de l'année", "Commentaires"],
      ["Programme", "Organisation"],
      ["Organisation", "Suivi"],
      ["Suivi", "S1"],
      ["Commentaires", "Version"],
    );
    expect(placesIn(sheet)).toEqual([
      ["program", 1, 0],
      ["organization", 2, 0],
      ["followUp", 3, 0],
      ["comments", 4, 0],
    ]);
  });

  test("may stand in another column, under the template's own words", () => {
    const sheet = sheetOf(["Programme", "x", "Suivi", "S1"], ["Catégorie", "OP", "Version", "3"]);
    expect(placesIn(sheet)).toEqual([
      ["program", 0, 0],
      ["category", 1, 0],
      ["followUp", 0, 2],
    ]);
  });

  test("yield their synonyms, and are taken once, the first time", () => {
    const sheet = sheetOf(["Exercice"], ["Exercice visé"], ["Suivi"], ["Suivi"]);
    expect(placesIn(sheet)).toEqual([
      ["fiscalYear", 1, 0],
      ["followUp", 2, 0],
    ]);
  });

  test("are those of the first column when two hold as many, however many other texts stand in the other", () => {
    const sheet = sheetOf(
      [null, "Suivi"],
      ["Programme", "Note"],
      ["Exercice", "Exercice"],
      [null, "Note"],
      [null, "Note"],
    );
    expect(placesIn(sheet)).toEqual([
      ["program", 1, 0],
      ["fiscalYear", 2, 0],
      ["followUp", 0, 1],
    ]);
  });

  test("are looked for on the first rows only", () => {
    const at = (row: number) => labelCount(sheetOf(...Array<never[]>(row).fill([]), ["Suivi"]));
    expect([at(79), at(80)]).toEqual([1, 0]);
  });
});

describe("values stand", () => {
  const offset = (...values: readonly (readonly CellValue[])[]) =>
    locateFields(sheetOf(...values)).valueOffset;

  test("on the right of their labels", () => {
    expect(offset(["Programme", "PTN", "x"], ["Suivi", null, "S1"])).toBe(1);
  });

  test("where an official field has its content, past columns that were inserted", () => {
    expect(offset(["Programme", null, " ", "PTN"], ["Suivi", "note", null, "S1"])).toBe(3);
    expect(
      offset(["Programme", null], ["Version de la feuille de route", null, "2023.1"], ["Suivi", 1]),
    ).toBe(2);
  });

  test("failing that, at the nearest content; else beside the label", () => {
    expect(offset(["Suivi", null, null, "S1"], ["Catégorie", null, "OP"])).toBe(2);
    expect(offset(["Programme"], ["Suivi", null], ["Catégorie", " "])).toBe(1);
    expect(offset(["Suivi", ...Array<null>(9).fill(null), "S1"])).toBe(10);
    expect(offset(["Suivi", ...Array<null>(10).fill(null), "S1"])).toBe(1);
  });
});

describe("values", () => {
  const offsetIn = (...values: readonly (readonly CellValue[])[]) =>
    locateFields(sheetOf(...values)).valueOffset;

  test("stand where those of the official fields do", () => {
    expect(offsetIn(["Suivi", "S1"], ["Programme", null, "PTN"])).toBe(2);
  });

  test("stand at the nearest content when no official field is there", () => {
    expect(offsetIn(["Catégorie", null, "RSSS"], ["Organisation", "CISSS"])).toBe(1);
    expect(offsetIn(["Catégorie", null, null, "RSSS"], ["Organisation", " ", "CISSS"])).toBe(2);
  });

  test("stand beside the labels when nothing says otherwise", () => {
    expect(offsetIn(["Catégorie"], ["Organisation"])).toBe(1);
  });
});
