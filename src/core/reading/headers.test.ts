import { tables } from "../../../test/support/ptn-sss";
import type { CellValue, GridSheet } from "../grid/grid";
import { headerRowOf, isHeaderOf, readColumns } from "./headers";

const { indicators, risks, actions } = tables;

const sheetOf = (...values: readonly (readonly CellValue[])[]): GridSheet => ({
  name: "Feuil1",
  visibility: "visible",
  origin: { row: 0, column: 0 },
  values,
  formats: [],
  names: [],
});
const columnsIn = (table: typeof indicators, ...values: readonly (readonly CellValue[])[]) =>
  headerRowOf(table, sheetOf(...values))?.columns;

const years = ["2023-2024", "2024-2025", "2025-2026", "2026-2027"];
const ofYear = ["Cible ministérielle", "Cible locale", "Résultat mi-année", "Résultat", "Écart"];
/** Ids of the headers above, in order: "target1", "local1"… */
const yearColumns = years.flatMap((_, year) =>
  ["target", "local", "mid", "result"].map((name, place) => [`${name}${year + 1}`, year * 5 + place]),
);
const blanks = (count: number): readonly null[] => Array<null>(count).fill(null);

describe("the header row", () => {
  test("is the row with most headers, the first of them", () => {
    const found = headerRowOf(
      risks,
      sheetOf(
        ["Risque", "Type"],
        ["No", "Type", "Risque"],
        ["No", "Type", "Risque"],
        ["R01", "Impact (1-5)", null],
      ),
    );
    expect(found).toEqual({ row: 1, columns: { number: 0, type: 1, risk: 2 }, repeated: {}, computed: {} });
  });

  test("has two headers at least: one is a word", () => {
    expect(headerRowOf(risks, sheetOf(["Risque", "Thème"], [null, "Échéance"]))).toBeNull();
    expect(columnsIn(risks, ["Risque", "Échéance"])).toEqual({ risk: 0, due: 1 });
    expect(headerRowOf(risks, sheetOf())).toBeNull();
  });

  test("is the second of two rows that share the headers", () => {
    expect(headerRowOf(risks, sheetOf(["No", "Risque", null], [null, null, "Échéance"]))).toEqual({
      row: 1,
      columns: { number: 0, risk: 1, due: 2 },
      repeated: {},
      computed: {},
    });
  });

  test("tells where the visible formula columns are, which do not make a header row by themselves", () => {
    const found = headerRowOf(risks, sheetOf(["No", "Niveau", "Risque", "Diagnostic", "Niveau", "_codes"]));
    expect(found?.computed).toEqual({ level: 1, diagnostic: 3 });
    expect(headerRowOf(risks, sheetOf(["Niveau", "Cote", "Diagnostic"]))).toBeNull();
  });

  test("is the lower of two rows when only the headers of formulas stay there", () => {
    const found = headerRowOf(risks, sheetOf(["No", null, "Risque"], [null, "Niveau", null]));
    expect(found).toEqual({
      row: 1,
      columns: { number: 0, risk: 2 },
      repeated: {},
      computed: { level: 1 },
    });
  });

  test("gives formula columns the year of their band", () => {
    const bands = [null, null, "2023-2024", null, "2024-2025", null];
    const found = headerRowOf(
      indicators,
      sheetOf(bands, ["No", "Indicateur", "Résultat", "Écart", "Résultat", "Écart"]),
    );
    expect(found?.columns).toEqual({ number: 0, indicator: 1, result1: 2, result2: 4 });
    expect(found?.computed).toEqual({ gap1: 3, gap2: 5 });
  });

  test("goes with the year of its band, read from the side that gives most", () => {
    expect(
      columnsIn(
        indicators,
        [null, null, "2023-2024", null],
        ["Cible locale", "Résultat", "No", "Indicateur"],
      ),
    ).toEqual({ local1: 0, result1: 1, number: 2, indicator: 3 });
    expect(
      columnsIn(
        indicators,
        [null, "2023-2024", null, null],
        ["No", "Indicateur", "Cible locale", "Résultat"],
      ),
    ).toEqual({ number: 0, indicator: 1, local1: 2, result1: 3 });
  });

  test("is not said to be repeated where it is another year's", () => {
    const bands = [null, null, "2023-2024", null, null];
    const headers = ["No", "Indicateur", "Cible locale", "Résultat", "Cible locale"];
    expect(headerRowOf(indicators, sheetOf(bands, headers))).toEqual({
      row: 1,
      columns: { number: 0, indicator: 1, local1: 2, result1: 3 },
      repeated: {},
      computed: {},
    });
  });

  test("is looked for on the first rows only", () => {
    const at = (row: number) =>
      headerRowOf(risks, sheetOf(...Array<never[]>(row).fill([]), ["No", "Risque"]));
    expect(at(42)?.row).toBe(42);
    expect(at(43)).toBeNull();
  });

  test("is placed on the sheet, wherever its used range starts", () => {
    const sheet = { ...sheetOf([], ["No", "Risque", "No"]), origin: { row: 5, column: 2 } };
    expect(headerRowOf(risks, sheet)).toEqual({
      row: 6,
      columns: { number: 2, risk: 3 },
      repeated: { number: [4] },
      computed: {},
    });
  });

  test("holds neither numbers, errors nor formulas' columns", () => {
    expect(columnsIn(risks, [2024, { error: "#REF!" }, "Niveau", "Cote", "No", "Risque"])).toEqual({
      number: 4,
      risk: 5,
    });
  });
});

describe("a synonym", () => {
  test("stands for a header that is not there", () => {
    expect(columnsIn(actions, ["N°", "Description de l'action", "Statut", "date d’échéance"])).toEqual({
      number: 0,
      action: 1,
      status: 2,
      due: 3,
    });
  });

  test("yields to the header itself, wherever it is", () => {
    expect(columnsIn(actions, ["Responsable", "No", "Responsable (fonction)"])).toEqual({
      number: 1,
      owner: 2,
    });
  });

  test("stands for one column only: the closest one, the first time", () => {
    expect(headerRowOf(actions, sheetOf(["No", "Notes", "Remarques", "Remarques"]))).toEqual({
      row: 0,
      columns: { number: 0, comments: 2 },
      repeated: { comments: [3] },
      computed: {},
    });
  });

  test("of a year goes with that year", () => {
    expect(
      columnsIn(indicators, ["No", "Résultat annuel 2024-2025", "Cible MSSS (2026-2027)", "Résultat final"]),
    ).toEqual({ number: 0, result2: 1, target4: 2 });
  });
});

describe("a header on two rows", () => {
  const top = years.flatMap((year) => [year, ...blanks(4)]);
  const bottom = years.flatMap(() => ofYear);

  test("goes with the year of a merged band, whose label is in its first cell", () => {
    expect(columnsIn(indicators, top, bottom)).toEqual(Object.fromEntries(yearColumns));
  });

  test("goes with the year of a band whose label is over its last column, as the template draws it", () => {
    const right = years.flatMap((year) => [...blanks(4), `Exercice ${year}`]);
    expect(columnsIn(indicators, right, bottom)).toEqual(Object.fromEntries(yearColumns));
  });

  test("is that of the row above where cells are merged downwards", () => {
    const found = headerRowOf(
      indicators,
      sheetOf(["No", "Indicateur", ...top, "Commentaires"], [null, null, ...bottom, null], ["1.1"]),
    );
    expect(found?.row).toBe(1);
    expect(found?.columns).toEqual({
      number: 0,
      indicator: 1,
      ...Object.fromEntries(yearColumns.map(([id, place]) => [id, Number(place) + 2])),
      comments: 22,
    });
  });

  test("is not guessed where the bands can be read in two ways", () => {
    const found = columnsIn(indicators, ["2023-2024", null, "2024-2025"], ["No", "Résultat", "Unité"]);
    expect(found).toEqual({ number: 0, unit: 2 });
  });

  test("is read where both ways say the same", () => {
    const found = columnsIn(indicators, [null, "2024-2025", null], ["No", "Résultat", "Unité"]);
    expect(found).toEqual({ number: 0, result2: 1, unit: 2 });
  });

  test("changes nothing where each header says its year", () => {
    const { columns } = indicators;
    const band = columns.map(({ id }) => (id === "target2" ? "2023-2024" : null));
    const header = columns.map((column) => column.header);
    const expected = readColumns(indicators).map((column) => [column.id, columns.indexOf(column)]);
    expect(columnsIn(indicators, band, header)).toEqual(Object.fromEntries(expected));
  });

  test("a blank row under the headers is not one", () => {
    const found = headerRowOf(risks, sheetOf(["No", "Genre", "Risque"], [null, null, null], ["R01"]));
    expect(found?.row).toBe(0);
  });
});

test("a cell says what a column of the table is, under its own header", () => {
  expect(["Niveau", "NO", "Risque "].map((value) => isHeaderOf(risks, value))).toEqual([true, true, true]);
  expect(["Statut", "", null, 3, "Livrable"].map((value) => isHeaderOf(risks, value))).toEqual(
    Array(5).fill(false),
  );
});
