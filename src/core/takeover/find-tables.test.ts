import { day, ownSheet } from "../../../test/support/own-plans";
import type { CellValue, GridSheet } from "../grid/grid";
import { findTables } from "./find-tables";

const vocabulary = new Set(["no", "action", "responsable", "echeance", "cout", "debut", "fin"]);

type Rows = Parameters<typeof ownSheet>[1];
const find = (sheet: GridSheet) => findTables(sheet, vocabulary, false);
const findIn = (rows: Rows, merges: readonly string[] = []) => find(ownSheet("Suivi", rows, merges));

/** Range and title of each table. */
const rangesIn = (...args: Parameters<typeof findIn>) =>
  findIn(...args).tables.map(({ range, title }) => [range, title]);
/** One-based rows of the first table, each with its kind. */
const kindsIn = (...args: Parameters<typeof findIn>) =>
  findIn(...args).tables[0]?.rows.map(({ row, kind }) => `${row + 1} ${kind}`);

const headers = ["Action", "Responsable", "Échéance"];
const row = (action: CellValue = "Former") => [action, "DRH", "2025-06-30"];

test("a table is told whole: its title, its columns, its rows, what stands beside it", () => {
  const found = findIn([
    ["Notre plan", null, null, null],
    [null, null, null, null],
    [...headers, null],
    ["Former", null, day("2025-06-30"), null],
    [null, null, null, null],
    [" ", "DTI", { error: "#N/A" }, null],
  ]);
  const column = (header: string, letters: string, place: number) => ({
    ...{ header, letters, place, ordinal: 1, count: 1 },
  });
  expect(found).toEqual({
    sheet: "Suivi",
    outside: [],
    tables: [
      {
        ...{ sheet: "Suivi", title: "Notre plan", range: "A3:C6", date1904: false },
        columns: [column("Action", "A", 0), column("Responsable", "B", 1), column("Échéance", "C", 2)],
        rows: [
          {
            ...{ row: 3, kind: "data" },
            cells: [
              { address: "A4", place: 0, value: "Former", format: "general" },
              { address: "C4", place: 2, value: day("2025-06-30").value, format: "date" },
            ],
          },
          {
            ...{ row: 5, kind: "data" },
            cells: [
              { address: "B6", place: 1, value: "DTI", format: "general" },
              { address: "C6", place: 2, value: { error: "#N/A" }, format: "general" },
            ],
          },
        ],
      },
    ],
  });
});

describe("the title of a table", () => {
  test("stands right above it, or over a blank row, alone", () => {
    expect(rangesIn([["Plan"], headers, row()])).toEqual([["A2:C3", "Plan"]]);
    expect(rangesIn([["Plan"], [null], headers, row()])).toEqual([["A3:C4", "Plan"]]);
    expect(rangesIn([["Plan"], [null], [null], headers, row()])).toEqual([["A4:C5", null]]);
    expect(rangesIn([["Plan", "DRH"], headers, row()])).toEqual([["A2:C3", null]]);
    expect(rangesIn([["Avant"], ["Plan"], headers, row()])).toEqual([["A3:C4", "Plan"]]);
  });

  test("is no row of the table above it", () => {
    const rows = [headers, row(), ["Deuxième volet"], headers, row("Migrer")];
    expect(rangesIn(rows)).toEqual([
      ["A1:C2", null],
      ["A4:C5", "Deuxième volet"],
    ]);
    expect(findIn(rows).outside).toEqual([]);
  });
});

test("headers that stand again right under rows go on with the same table; others begin another one", () => {
  expect(rangesIn([headers, row(), headers, row("Migrer"), row("Recruter")])).toEqual([["A1:C5", null]]);
  expect(findIn([headers, row(), headers, row("Migrer")]).outside).toEqual([]);
  expect(kindsIn([headers, row(), headers, row("Migrer")])).toEqual(["2 data", "4 data"]);
  const others = ["Action", "Responsable", "Coût"];
  expect(rangesIn([headers, row(), others, ["a", "b", 3]])).toEqual([
    ["A1:C2", null],
    ["A3:C4", null],
  ]);
  expect(rangesIn([headers, row(), [null], headers, row("Migrer")])).toHaveLength(2);
  // Nothing is under them.
  expect(rangesIn([headers])).toEqual([]);
});

test("rows that say how to fill the columns in are of the header, right under it", () => {
  const hints = ["(texte)", "[nom]", "(AAAA-MM-JJ)"];
  expect(kindsIn([headers, hints, ["%", "#", "{x}"], row()])).toEqual(["4 data"]);
  expect(findIn([headers, hints, row()]).outside).toEqual([]);
  expect(kindsIn([headers, row(), hints])).toEqual(["2 data", "3 data"]);
  // Under rows, it is an answer: it was lost without being told.
  expect(kindsIn([headers, row(), ["(à définir)", null, null]])).toEqual(["2 data", "3 section"]);
  expect(kindsIn([headers, ["(texte)", "nom", null], row()])).toEqual(["2 data", "3 data"]);
  expect(kindsIn([headers, [null], hints, row()])).toEqual(["3 data", "4 data"]);
  expect(rangesIn([headers, hints])).toEqual([]);
  expect(kindsIn([headers, [" (texte)\n", "[a\nb] ", "<x>"], ["%%", "##*", "{x} "], row()])).toEqual([
    "4 data",
  ]);
  for (const text of ["a (b)", "(a) b", "%a", "a%"])
    expect(kindsIn([headers, [text, "(b)", "(c)"], row()])).toEqual(["2 data", "3 data"]);
  expect(kindsIn([headers, ["(texte)", 5, null], row()])).toEqual(["2 data", "3 data"]);
});

describe("a table ends", () => {
  const blank = (count: number) => Array.from({ length: count }, () => [null]);

  test("after more than twenty blank rows", () => {
    expect(rangesIn([headers, row(), ...blank(20), row()])).toEqual([["A1:C23", null]]);
    expect(rangesIn([headers, row(), ...blank(21), row()])).toEqual([["A1:C2", null]]);
    expect(findIn([headers, row(), ...blank(21), ["x", "y"]]).outside).toEqual(["A24", "B24"]);
  });

  test("before a legend or a note that a blank row parts from it", () => {
    const note = ["Note : à revoir", "x", null];
    expect(rangesIn([headers, row(), [null], note])).toEqual([["A1:C2", null]]);
    expect(rangesIn([headers, row(), note])).toEqual([["A1:C3", null]]);
    expect(rangesIn([headers, row(), [null], ["Notable", "x"]])).toEqual([["A1:C4", null]]);
  });

  test.each(
    [
      [
        "Légende",
        "Note",
        "Notes :",
        "Source",
        "Sources",
        "N.B.",
        "NB",
        "n. b. :",
        "Mis à jour",
        "Mise à jour le 3",
      ],
      [
        "Approuvé par",
        "Approuvée",
        "Approuvés",
        "Préparé par",
        "Préparée",
        "Préparés",
        "Signature",
        "Signatures",
      ],
      ["Legend", "Last updated", "Approved by", "Prepared by", "Document", "Page 1"],
    ].flat(),
  )("before « %s », once a row is blank", (foot) => {
    expect(rangesIn([headers, row(), [null], [foot, "x"]])).toEqual([["A1:C2", null]]);
    expect(rangesIn([headers, row(), [null], [`Ce ${foot}`, "x"]])).toEqual([["A1:C4", null]]);
  });

  test("before cells that stand alone after a blank row, unless rows of several follow", () => {
    expect(rangesIn([headers, row(), ["Seul"]])).toEqual([["A1:C3", null]]);
    expect(rangesIn([headers, row(), [null], ["Seul"], ["Encore"]])).toEqual([["A1:C2", null]]);
    expect(rangesIn([headers, row(), [null], ["Seul"], row()])).toEqual([["A1:C5", null]]);
    expect(kindsIn([headers, row(), [null], ["Seul"], ["Encore"], row()])).toEqual([
      ...["2 data", "4 section", "5 section", "6 data"],
    ]);
  });
});

test.each<[string, readonly CellValue[], string]>([
  ["a total, whatever it holds", ["Total", "x"], "total"],
  ["a mean", ["Moyenne", null, 3], "total"],
  ["a sum of a group, of numbers", ["Sous-total axe 1", null, 3], "total"],
  ["a text that begins as a total, beside texts", ["Totalement refaire", "DRH"], "data"],
  ["and alone", ["Totalement refaire", null], "section"],
  ["a text of the first column alone", ["Former", null], "section"],
  ["what titles begin with, in any column", [null, "Axe 1"], "section"],
  ["another text of another column", [null, "DRH"], "data"],
  ["a number alone", [5, null], "data"],
  ["a title beside something", ["Axe 1", "DRH"], "data"],
])("a row is %s", (_, cells, kind) => {
  expect(kindsIn([headers, cells, row()])?.[0]).toBe(`2 ${kind}`);
});

test.each(
  [
    ["Total", "Totaux", "Sous-total", "Sous-totaux", "Grand total", "Total général", "Moyenne", "Somme"],
    ["Subtotal", "Sub-total", "Average", "Sum", "Moyennes", "Total partiel", "TOTAL :"],
  ].flat(),
)("« %s » begins a row that is worked out of others", (total) => {
  expect(kindsIn([headers, [total, "x"], row()])?.[0]).toBe("2 total");
});

test.each<[readonly CellValue[], string]>([
  [["Total axe 1", null, 3], "total"],
  [["Subtotal A", null, 3], "total"],
  [["Sous-total axe 1", "x", 3], "data"],
  [["Le total", null, 3], "data"],
  [["Un subtotal", null, 3], "data"],
])("%j is a row of %s", (cells, kind) => {
  expect(kindsIn([headers, cells, row()])?.[0]).toBe(`2 ${kind}`);
});

test.each(["Axe 1", "Priorité 2", "Orientation", "Thème : santé", "ENJEU 3", "Pillar 1"])(
  "« %s » is a title in any column",
  (title) => {
    expect(kindsIn([headers, [null, title], row()])?.[0]).toBe("2 section");
    expect(kindsIn([headers, [null, `D’${title}`], row()])?.[0]).toBe("2 data");
  },
);

test("a title is no longer word", () => {
  expect(kindsIn([headers, [null, "Axel"], row()])?.[0]).toBe("2 data");
  expect(kindsIn([headers, [null, "Priorités"], row()])?.[0]).toBe("2 data");
});

test("a title that is merged over columns, or begins as one, is wide", () => {
  const wide = (cells: readonly CellValue[], merges: readonly string[] = []) =>
    findIn([headers, cells, row()], merges).tables[0]?.rows[0];
  expect(wide(["Former", null], ["A2:C2"])).toMatchObject({ kind: "section", isWide: true });
  expect(wide(["Axe 1", null])).toMatchObject({ kind: "section", isWide: true });
  expect(wide(["Former", null])).not.toHaveProperty("isWide");
  expect(wide(["Axe 1", "DRH"])).not.toHaveProperty("isWide");
  expect(wide([null, "Former"], ["B2:C2"])).toMatchObject({ kind: "section", isWide: true });
});

describe("the columns of a table", () => {
  const columnsIn = (...args: Parameters<typeof findIn>) =>
    findIn(...args).tables[0]?.columns.map(({ header, letters, ordinal, count, isUnnamed }) =>
      [header, letters, `${ordinal}/${count}`, ...(isUnnamed ? ["unnamed"] : [])].join(" "),
    );

  test("go on as long as something stands under them, and those without a header are called by their letters", () => {
    expect(columnsIn([headers, [...row(), "x", null, "y"]])).toEqual([
      ...["Action A 1/1", "Responsable B 1/1", "Échéance C 1/1", "D D 1/1 unnamed"],
    ]);
    expect(findIn([headers, [...row(), "x", null, "y"]]).outside).toEqual(["F2"]);
    expect(rangesIn([headers, [...row(), "x"]])).toEqual([["A1:D2", null]]);
  });

  test("are not those of the table beside it", () => {
    const found = findIn([
      ["Action", "Coût", null, "Action", "Fin"],
      ["Former", 10, "x", "Migrer", "2025-06-30"],
    ]);
    expect(found.tables.map(({ range }) => range)).toEqual(["A1:B2", "C1:E2"]);
  });

  test("begin where its header does, and end before what stands apart", () => {
    const found = findIn([
      [null, "Action", "Coût", null, null, null, "Action", "Fin"],
      [null, "Former", day("2025-06-30"), null, null, null, "Migrer", "x"],
      [null, null, null, null, "seul", null, null, null],
      [null, "Recruter", 10, null, null, null, "Livrer", "y"],
    ]);
    expect(found.tables.map(({ range }) => range)).toEqual(["B1:C4", "G1:H4"]);
    expect(found.tables.map(({ columns }) => columns.map(({ letters }) => letters).join(""))).toEqual([
      ...["BC", "GH"],
    ]);
    expect(
      found.tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ address }) => address).join())),
    ).toEqual([
      ["B2,C2", "B4,C4"],
      ["G2,H2", "G4,H4"],
    ]);
    expect(found.outside).toEqual(["E3"]);
  });

  test("blank ones are none, and two of one header are told apart", () => {
    expect(
      columnsIn([
        ["Action", null, "Responsable", "Coût", "action"],
        ["Former", null, "DRH", 10, "x"],
      ]),
    ).toEqual(["Responsable C 1/1", "Coût D 1/1", "action E 1/1"]);
    expect(columnsIn([["Action", null, "Responsable"], row()])).toEqual([
      ...["Action A 1/1", "B B 1/1 unnamed", "Responsable C 1/1"],
    ]);
    expect(
      columnsIn([
        ["Action", null, "Responsable"],
        ["Former", null, "DRH"],
      ]),
    ).toEqual([...["Action A 1/1", "Responsable C 1/1"]]);
    expect(columnsIn([["Action", "Responsable", "action"], row()])).toEqual([
      ...["Action A 1/2", "Responsable B 1/1", "action C 2/2"],
    ]);
  });

  test("of a header of two rows say what its group is", () => {
    const rows = [
      ["Action", "Responsable", "Calendrier", null],
      [null, null, "Du", "Au"],
      ["Former", "DRH", 1, 2],
    ];
    expect(columnsIn(rows, ["C1:D1"])).toEqual([
      ...["Action A 1/1", "Responsable B 1/1", "Du (Calendrier) C 1/1", "Au (Calendrier) D 1/1"],
    ]);
    expect(rangesIn(rows, ["C1:D1"])).toEqual([["A1:D3", null]]);
    const same = [["Action", "Responsable", "Du", null], ...rows.slice(1)];
    expect(columnsIn(same, ["C1:D1"])?.[2]).toBe("Du C 1/1");
  });
});

test("a cell that is merged with one above says the same, and counts with it; a formula without result is open", () => {
  const sheet = ownSheet("Suivi", [headers, ["Former", "DRH", null], ["Migrer", null, null]], ["B2:B3"]);
  const [table] = find({ ...sheet, notCalculated: [{ row: 1, column: 2 }] }).tables;
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    [
      { address: "A2", place: 0, value: "Former", format: "general" },
      { address: "B2", place: 1, value: "DRH", format: "general" },
      { address: "C2", place: 2, value: { error: "#N/A" }, format: "general", isOpen: true },
    ],
    [
      { address: "A3", place: 0, value: "Migrer", format: "general" },
      { address: "B3", place: 1, value: "DRH", format: "general", isSpread: true },
    ],
  ]);
});

test("a table stands where it does on the sheet, cells apart from it are outside, far ones too", () => {
  const sheet = ownSheet("Suivi", [
    ["à part", ...headers],
    [null, "Former", "DRH", day("2025-06-30")],
    [null, null],
    [null, null],
    ["loin", null],
  ]);
  const strays = ["x", " "].map((value, place) => ({
    ...{ row: 9, column: 500 + place, value, format: "general" as const },
  }));
  const found = findTables({ ...sheet, origin: { row: 10, column: 2 }, strays }, vocabulary, true);
  expect(found.tables.map(({ range, date1904 }) => [range, date1904])).toEqual([["C11:F12", true]]);
  expect(found.tables[0]?.rows[0]?.cells[0]).toEqual({
    address: "D12",
    place: 3,
    value: "Former",
    format: "general",
  });
  expect(found.tables[0]?.rows[0]?.cells[2]).toMatchObject({ address: "F12", format: "date" });
  expect(found.outside).toEqual(["C15", "SG10"]);
});
