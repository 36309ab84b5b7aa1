import { tiny } from "../../../test/programmes/tiny";
import type { Edition } from "../programme/edition";
import { cellOf } from "../programme/official/content";
import { input, list, official } from "../programme/table/columns";
import type { Column } from "../programme/table/table";
import type { CellContent } from "../programme/workbook/drawing";
import { placeCells } from "./place-cells";
import type { PlanPlace, TypedCell } from "./update";
import type { ColumnOfYear } from "./years-of-rows";

const KEY = official("number", "But", 8);
const STATE = input("state", "État du but", 20, list("states"));
const NOTE = input("note", "Remarque", 20, { type: "free" });

interface Shape {
  readonly columns?: readonly Column[];
  readonly rows?: readonly string[];
  readonly states?: readonly (string | number)[];
  readonly categories?: readonly string[];
}

const edition = ({ columns = [KEY, STATE, NOTE], rows = ["B1", "B2"], ...items }: Shape = {}): Edition => ({
  ...tiny,
  lists: {
    ...tiny.lists,
    states: items.states ?? ["En cours", "Fait", 3],
    categories: items.categories ?? ["RSSS"],
  },
  tables: tiny.tables.map((table) => ({ ...table, columns })),
  official: {
    goals: {
      role: "goals",
      keyColumn: "number",
      columns: [{ id: "number", header: "But", kind: "number" }],
      rows: rows.map((id) => ({ id, cells: { number: cellOf(id) } })),
    },
  },
});

const typed = (place: PlanPlace, change: Partial<TypedCell> = {}): TypedCell => ({
  role: "goals",
  sheet: "Buts",
  address: "B5",
  value: "Fait",
  formula: null,
  place,
  row: "B1",
  column: "État du but",
  ...change,
});

const inCell = (row: string | number, column: string, change: Partial<TypedCell> = {}): TypedCell =>
  typed({ kind: "cell", row: typeof row === "number" ? { own: row } : { official: row }, column }, change);

const noYear: ColumnOfYear = () => undefined;

interface Around {
  readonly before?: Edition;
  readonly after?: Edition;
  readonly ofYear?: ColumnOfYear;
  readonly drawn?: Readonly<Record<string, Readonly<Record<string, CellContent>>>>;
}

const placed = (cells: readonly TypedCell[], around: Around = {}) => {
  const { before = edition(), after = edition(), ofYear = noYear, drawn = {} } = around;
  return placeCells(cells, { before, after, ofYear }, (role) => new Map(Object.entries(drawn[role] ?? {})));
};

/** Where each of the cells goes, in their order, or why it has no place. */
const whereTo = (cells: readonly TypedCell[], around: Around = {}) => {
  const { moves, kept } = placed(cells, around);
  return cells.map(
    (cell) =>
      moves.find(({ from }) => from === cell)?.address ?? kept.find(({ from }) => from === cell)?.why ?? null,
  );
};

test("a value that moves says from where, to which sheet and to which cell; one that does not, why", () => {
  const [one, other] = [inCell("B2", "state"), inCell("B9", "state")];
  expect(placed([one, other])).toEqual({
    moves: [{ from: one, role: "goals", address: "B6" }],
    kept: [{ from: other, why: "row" }],
  });
});

describe("a cell of the table", () => {
  test("goes to its row and its column, wherever they are now; rows of one’s own follow the official ones", () => {
    const after = edition({ columns: [KEY, NOTE, STATE], rows: ["B0", "B2", "B1"] });
    const cells = [inCell("B1", "state"), inCell("B2", "note"), inCell(0, "state"), inCell(2, "note")];
    expect(whereTo(cells, { after })).toEqual(["C7", "B6", "C8", "B10"]);
  });

  test("is kept where its row or its column is gone", () => {
    const after = edition({ columns: [KEY, NOTE], rows: ["B2"] });
    expect(whereTo([inCell("B1", "note"), inCell("B2", "state"), inCell("B2", "none")], { after })).toEqual([
      "row",
      "column",
      "column",
    ]);
  });

  test("under an official column moves where the row is one’s own only", () => {
    expect(whereTo([inCell(0, "number"), inCell("B1", "number")])).toEqual(["A7", "column"]);
  });

  test("goes to no column that people do not fill in any more", () => {
    const after = edition({
      columns: [KEY, official("state", "État du but", 20), { ...NOTE, kind: "computed" }],
    });
    expect(whereTo([inCell("B1", "state"), inCell(0, "state"), inCell(0, "note")], { after })).toEqual([
      "column",
      "B7",
      "column",
    ]);
  });

  test("whose column is one of a year now goes to that of its year, when it is told", () => {
    const yearly: Column = { ...STATE, id: "state1", year: 1 };
    const after = edition({ columns: [KEY, NOTE, yearly] });
    const ofYear: ColumnOfYear = ({ row }, column) =>
      row === "B1" && column === "state" ? yearly : undefined;
    const cells = [inCell("B1", "state"), inCell("B2", "state", { row: "B2" }), inCell("B1", "note")];
    expect(whereTo(cells, { after, ofYear })).toEqual(["C5", "column", "B5"]);
  });
});

describe("an answer of a list", () => {
  const state = (value: TypedCell["value"]) => inCell("B1", "state", { value });
  const without = { after: edition({ states: ["En cours"] }) };

  test("is refused where the list had it and has it no more", () => {
    expect(whereTo([state("Fait")], without)).toEqual(["refused"]);
    expect(whereTo([state("FAIT")], without)).toEqual(["refused"]);
    expect(whereTo([state(3)], without)).toEqual(["refused"]);
  });

  test.each([
    ["that is still there", "En cours"],
    ["that was never there", "Bientôt"],
    ["that is no answer", null],
    ["that is an error", { error: "#N/A" }],
  ])("%s moves", (_, value) => {
    expect(whereTo([state(value)], without)).toEqual(["B5"]);
  });

  test("moves where the list itself is gone, or its column has none", () => {
    const { states: _, ...lists } = edition().lists;
    expect(whereTo([state("Fait")], { after: { ...edition(), lists } })).toEqual(["B5"]);
    expect(whereTo([inCell("B1", "note", { value: "Fait" })], without)).toEqual(["C5"]);
  });
});

describe("a field of « Identification »", () => {
  const field = (id: string, value: TypedCell["value"] = "RSSS") =>
    typed({ kind: "field", field: id }, { role: "identification", sheet: "Identification", value });

  test("goes to its own row, unless its list has the answer no more", () => {
    expect(whereTo([field("category"), field("respondent")])).toEqual(["B6", "B14"]);
    const after = edition({ categories: ["MEIE"] });
    expect(whereTo([field("category"), field("respondent")], { after })).toEqual(["refused", "B14"]);
  });

  test("that is official, or that nobody knows, was typed over", () => {
    expect(whereTo([field("version"), field("other")])).toEqual(["over", "over"]);
  });
});

describe("a column that people added", () => {
  const added = (row: string | number, place: number, header = "Suivi", change: Partial<TypedCell> = {}) =>
    typed(
      {
        kind: "added",
        row: row === "header" ? row : typeof row === "number" ? { own: row } : { official: row },
        place,
        header,
      },
      change,
    );

  test("goes after the last one of the table, in its order and without gaps, with its header", () => {
    const cells = [
      added("B1", 9, "Deux"),
      added("header", 4),
      added("B2", 4),
      added(0, 9),
      added("header", 11),
    ];
    expect(whereTo(cells)).toEqual(["E5", "D4", "D6", "E7", "F4"]);
  });

  test("keeps what is in a row that is gone", () => {
    expect(whereTo([added("B9", 4), added("B1", 4)])).toEqual(["row", "D5"]);
  });

  test("takes the new column of the same header, however it is written, when the table had none", () => {
    const after = edition({ columns: [KEY, input("follow", "Suivi", 9, { type: "free" }), STATE, NOTE] });
    const of = (header: string) => whereTo([added("B1", 5, header), added("header", 5, header)], { after });
    expect(of("Suivi")).toEqual(["B5", "B4"]);
    expect(of("SUIVI :")).toEqual(["B5", "B4"]);
    expect(of("Autre")).toEqual(["E5", "E4"]);
    expect(of("Remarque")).toEqual(["E5", "E4"]);
    expect(of("But")).toEqual(["E5", "E4"]);
    expect(of("")).toEqual(["E5", "E4"]);
  });

  test("without a header takes no new column, not even one whose header has no letters", () => {
    const after = edition({ columns: [KEY, input("dash", "–", 9, { type: "free" }), STATE, NOTE] });
    expect(whereTo([added("B1", 5, "")], { after })).toEqual(["E5"]);
  });

  test("is counted with those of its own table only", () => {
    const one = edition();
    const [goals, page] = [one.tables[0], one.pages[0]];
    if (!goals || !page) throw new Error("no table");
    const two: Edition = {
      ...one,
      tables: [goals, { ...goals, id: "more" }],
      pages: [...one.pages, { ...page, role: "more" }],
    };
    const cells = [added("header", 3, "Suivi", { role: "more" }), added("header", 7)];
    expect(whereTo(cells, { before: two, after: two })).toEqual(["D4", "D4"]);
  });
});

describe("on an official sheet that is no table", () => {
  const entry = (row: string, header: string) =>
    typed({ kind: "entry", row, header }, { role: "notes", sheet: "Notes" });
  const [page] = tiny.pages;
  if (!page) throw new Error("no page");
  const after: Edition = {
    ...edition(),
    pages: [...tiny.pages, { ...page, role: "notes" }],
    official: {
      notes: {
        role: "notes",
        keyColumn: "number",
        columns: [],
        rows: ["N1", "N2"].map((id) => ({ id, cells: {} })),
      },
    },
  };
  const drawn = { notes: { A1: 3, B3: "Titre", C3: "Votre réponse" }, goals: { D1: "Votre réponse" } };

  test("an answer goes under the same header, in the row of the same number", () => {
    expect(whereTo([entry("N2", "VOTRE RÉPONSE"), entry("N1", "Titre")], { after, drawn })).toEqual([
      "C5",
      "B4",
    ]);
  });

  test("it is kept where the row, the header or the whole of it is gone", () => {
    expect(whereTo([entry("N3", "Titre"), entry("N1", "Autre")], { after, drawn })).toEqual([
      "row",
      "column",
    ]);
    const bare = { ...after, official: {} };
    expect(whereTo([entry("N1", "Titre")], { after: bare, drawn })).toEqual(["row"]);
    expect(whereTo([entry("N1", "Titre")], { drawn })).toEqual(["sheet"]);
  });
});

test("what stood over something, or elsewhere, is kept for that reason; a sheet that is gone comes first", () => {
  const cells = [
    typed({ kind: "over" }),
    typed({ kind: "elsewhere" }),
    typed({ kind: "over" }, { role: "gone" }),
  ];
  expect(whereTo(cells)).toEqual(["over", "elsewhere", "sheet"]);
});

test("a place is taken once: the second value for it is kept aside", () => {
  const [first, second] = [inCell("B1", "state"), inCell("B1", "state", { value: "En cours" })];
  expect(placed([first, second])).toEqual({
    moves: [{ from: first, role: "goals", address: "B5" }],
    kept: [{ from: second, why: "elsewhere" }],
  });
});

test("the same address of two sheets is two places", () => {
  const cells = [
    inCell("B2", "state"),
    typed({ kind: "field", field: "category" }, { role: "identification" }),
  ];
  expect(whereTo(cells)).toEqual(["B6", "B6"]);
});

test("a cell that only says what its merged neighbour does is not listed when it has no place", () => {
  expect(placed([inCell("B9", "state", { isSpread: true })])).toEqual({ moves: [], kept: [] });
  expect(whereTo([inCell("B1", "state", { isSpread: true })])).toEqual(["B5"]);
});
