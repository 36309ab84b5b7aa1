import { ownSheet } from "../../../test/support/own-plans";
import type { CellValue } from "../grid/grid";
import { cellsWithin, findHeaders, meets } from "./find-headers";
import { linesOf } from "./sheet-lines";

const vocabulary = new Set(["no", "action", "responsable", "echeance", "cout", "debut", "fin"]);

/** The header that these rows have, from top to bottom: "top-bottom left-right". */
const headersOf = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  findHeaders(linesOf(ownSheet("Suivi", rows, merges)), vocabulary).map(
    ({ top, bottom, left, right }) => `${top}-${bottom} ${left}-${right}`,
  );

const five = ["No", "Action", "Responsable", "Échéance", "Coût"];

describe("a row is a header by its words", () => {
  test.each<[string, readonly CellValue[], boolean]>([
    ["two that are known", ["Action", "Responsable"], true],
    ["one is too few", ["Action", "Autre"], false],
    ["as long as three in four could be headers", ["Action", "Responsable", "Autre", 5], true],
    ["no fewer", ["Action", "Responsable", 5], false],
    ["a number is none, even typed as a text", ["Action", "Responsable", "5"], false],
    ["nor is a date", ["Action", "Responsable", "2025-06-30"], false],
    ["a text of two hundred characters could be one", ["Action", "Responsable", ` ${"x".repeat(200)}`], true],
    ["a longer one could not", ["Action", "Responsable", "x".repeat(201)], false],
    ["two in five", ["Action", "Responsable", "a", "b", "c"], true],
    ["no fewer than that", ["Action", "Responsable", "a", "b", "c", "d"], false],
  ])("%s", (_, row, isHeader) => {
    expect(headersOf([row])).toEqual(isHeader ? [`0-0 0-${row.length - 1}`] : []);
  });

  test("under another header, three in five", () => {
    const answers = [1, "Former", "DRH", "2025-06-30", 10];
    expect(headersOf([five, answers, ["No", "Action", "Responsable", "a", "b"]])).toEqual([
      "0-0 0-4",
      "2-2 0-4",
    ]);
    expect(headersOf([five, answers, ["No", "Action", "c", "a", "b"]])).toEqual(["0-0 0-4"]);
    // Beside it, as anywhere.
    const beside = [...Array<null>(7).fill(null), "No", "Action", "c", "a", "b"];
    expect(headersOf([five, answers, beside])).toEqual(["0-0 0-4", "2-2 7-11"]);
  });

  test("two tables side by side have each their own, from left to right", () => {
    expect(headersOf([["Action", "Coût", null, null, "Action", "Fin"]])).toEqual(["0-0 0-1", "0-0 4-5"]);
    expect(headersOf([["Action", "Coût", null, null, "Responsable", "Fin"]])).toEqual(["0-0 0-1", "0-0 4-5"]);
    // One blank column parts those that say the same again.
    expect(headersOf([["Action", "Coût", null, "Action", "Fin"]])).toEqual(["0-0 0-1", "0-0 3-4"]);
    expect(headersOf([["Action", "Coût", null, "Responsable", "Fin"]])).toEqual(["0-0 0-4"]);
  });
});

describe("a header of two rows", () => {
  test("is one over the headers of the columns that it is merged over", () => {
    const rows = [
      ["Action", "Responsable", "Calendrier", null],
      [null, null, "Du", "Au"],
      ["Former", "DRH", 1, 2],
    ];
    expect(headersOf(rows, ["C1:D1"])).toEqual(["0-1 0-3"]);
    expect(headersOf(rows)).toEqual(["0-0 0-2"]);
  });

  test("is one beside known headers of the row under it", () => {
    expect(
      headersOf([
        ["Action", "Responsable", null, null],
        [null, null, "Début", "Fin"],
      ]),
    ).toEqual(["0-0 0-1", "1-1 2-3"]);
    expect(
      headersOf([
        ["Action", "Responsable", null, "Coût"],
        [null, null, "Début", "Fin"],
      ]),
    ).toEqual(["0-1 0-3"]);
    // They are all covered, or one of them is an answer.
    expect(
      headersOf([
        ["Action", "Responsable"],
        ["Début", "Fin"],
        ["a", "b"],
      ]),
    ).toEqual(["0-0 0-1", "1-1 0-1"]);
    expect(
      headersOf([
        ["Action", "Responsable", null, "Coût"],
        [null, null, "Début", 3],
      ]),
    ).toEqual(["0-0 0-3"]);
  });

  test("is no header of two, where what is under the merged one is an answer, or blank, or more", () => {
    const over = ["Action", "Responsable", "Calendrier", null];
    const under: readonly (readonly CellValue[])[] = [
      [null, null, 1, 2],
      [null, null, "Du", 2],
      [null, null, null, null],
      ["Former", null, "Du", "Au"],
    ];
    for (const row of under)
      expect(headersOf([over, row, ["Migrer", "DTI", 1, 2]], ["C1:D1"])).toEqual(["0-0 0-3"]);
  });

  test("may be merged over several groups of columns", () => {
    const rows = [
      ["Action", "Coût", "Quoi", null, "Qui", null],
      [null, null, "a", "b", "c", "d"],
    ];
    expect(headersOf(rows, ["C1:D1", "E1:F1"])).toEqual(["0-1 0-5"]);
  });

  test("beside known headers, takes no row of one, nor of others among them", () => {
    const over = ["Action", "Responsable", null, "Coût", "Échéance"];
    expect(headersOf([over, [null, null, "Début", null, null]])).toEqual(["0-0 0-4"]);
    expect(headersOf([over, [null, "x", "Début", "Fin", "autre"]])).toEqual(["0-0 0-4"]);
  });

  test("takes no third row above it", () => {
    const rows = [
      [null, null, "Quand", null],
      ["Action", "Responsable", "Calendrier", null],
      [null, null, "Du", "Au"],
    ];
    expect(headersOf(rows, ["C1:D1", "C2:D2"])).toEqual(["1-2 0-3"]);
  });

  test("has the header of one column above the others", () => {
    const under = ["Action", null, "Début", "Fin"];
    expect(headersOf([["Quoi", "Qui", null, null], under])).toEqual(["0-1 0-3"]);
    expect(headersOf([[null, "Qui", null, null], under])).toEqual(["1-1 0-3"]);
    expect(
      headersOf([
        ["Quoi", "Qui", null, null],
        ["Action", "Coût", "Début", "Fin"],
      ]),
    ).toEqual(["1-1 0-3"]);
  });

  test("has titles of groups above it", () => {
    const names = ["Action", "Responsable", "Début", "Fin"];
    expect(headersOf([["Quoi", null, "Quand", null], names], ["A1:B1", "C1:D1"])).toEqual(["0-1 0-3"]);
    expect(headersOf([["Quoi", null, "Quand", null], names])).toEqual(["1-1 0-3"]);
    // One title over all of them is that of the table; over the last ones, that of a group.
    expect(headersOf([["Notre plan", null, null, null], names], ["A1:D1"])).toEqual(["1-1 0-3"]);
    expect(headersOf([[null, null, "Quand", null], names], ["C1:D1"])).toEqual(["0-1 0-3"]);
    expect(headersOf([["Quoi", null, "Note", null], names], ["A1:B1"])).toEqual(["0-1 0-3"]);
    // Numbers are no titles.
    expect(headersOf([[2024, null, "Quand", null], names], ["A1:B1", "C1:D1"])).toEqual(["1-1 0-3"]);
    expect(headersOf([[2024, null, 2025, null], names], ["A1:B1", "C1:D1"])).toEqual(["1-1 0-3"]);
  });
});

test("a column on the left that has no header is of the table, where one of the three first rows fills it", () => {
  const rows = (filled: number) => [
    [null, "Action", "Responsable"],
    ...[1, 2, 3, 4].map((row) => [row === filled ? row : null, `a${row}`, "DRH"]),
  ];
  expect([1, 3, 4].map((filled) => headersOf(rows(filled)))).toEqual([["0-0 0-2"], ["0-0 0-2"], ["0-0 1-2"]]);
});

describe("a row is a header by its shape", () => {
  const under = ["x", "y"];

  test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
    ["short texts over a row that is filled too", [["Alpha", "Beta"], under], ["0-0 0-1"]],
    [
      "nothing is under them",
      [
        ["Alpha", "Beta"],
        ["x", null],
      ],
      [],
    ],
    ["one text is too few", [["Alpha"], under], []],
    ["they say the same", [["Alpha", " ALPHA "], under, under], []],
    ["one is a number", [["Alpha", 5], under, [1, 2]], []],
    ["of forty characters", [["Alpha", "x".repeat(40)], under], ["0-0 0-1"]],
    [
      "of one more",
      [
        ["Alpha", "x".repeat(41)],
        [1, 2],
      ],
      [],
    ],
  ])("%s", (_, rows, headers) => {
    expect(headersOf(rows)).toEqual(headers);
  });

  test("not of one cell that is merged over several columns", () => {
    expect(headersOf([["Titre", null], under], ["A1:B1"])).toEqual([]);
  });

  test("beside one of known words, from left to right", () => {
    const rows = [
      ["Alpha", "Beta", null, null, "Action", "Coût"],
      ["x", "y", null, null, "Former", 10],
    ];
    expect(headersOf(rows)).toEqual(["0-0 0-1", "0-0 4-5"]);
  });

  test("unless known words come within three rows", () => {
    const rows = (between: number) => [
      ["Alpha", "Beta"],
      ...Array.from({ length: between }, () => [1, 2]),
      ["Action", "Responsable"],
    ];
    expect([2, 3].map((between) => headersOf(rows(between)))).toEqual([["3-3 0-1"], ["0-0 0-1", "4-4 0-1"]]);
  });

  test("and the rows under it are its own", () => {
    expect(
      headersOf([
        ["Alpha", "Beta"],
        ["x", "y"],
        ["z", "t"],
      ]),
    ).toEqual(["0-0 0-1"]);
  });
});

test("headers are looked for in three thousand filled rows", () => {
  const after = (count: number) =>
    headersOf([...Array.from({ length: count }, () => [1]), ["Action", "Coût"]]);
  expect([after(2_999), after(3_000)]).toEqual([["2999-2999 0-1"], []]);
});

test("blank cells and blank rows are not there, a formula without result is", () => {
  const sheet = ownSheet("Suivi", [
    ["a", " ", null],
    [" ", null, null],
    [null, null, "b"],
  ]);
  const held = (...args: Parameters<typeof linesOf>) =>
    [...linesOf(...args)].map(([row, line]) => [row, line.map(({ left }) => left)]);
  expect(held(sheet)).toEqual([
    [0, [0]],
    [2, [2]],
  ]);
  expect(held({ ...sheet, notCalculated: [{ row: 1, column: 2 }] })).toEqual([
    [0, [0]],
    [1, [2]],
    [2, [2]],
  ]);
});

test("columns meet where they have one in common", () => {
  const span = (left: number, right: number) => ({ left, right });
  const met = [span(0, 1), span(0, 2), span(3, 3), span(4, 9), span(5, 9)].map((one) =>
    meets(one, span(2, 4)),
  );
  expect(met).toEqual([false, true, true, true, false]);
  expect(meets(span(0, 9), span(2, 4))).toBe(true);
});

test("the cells of a row within columns are those that begin there", () => {
  const lines = linesOf(ownSheet("Suivi", [["a", "b", "c", "d"]]));
  const within = (row: number) => cellsWithin(lines, row, { left: 1, right: 2 }).map(({ value }) => value);
  expect([within(0), within(1)]).toEqual([["b", "c"], []]);
});
