import { formerEdition, NEW_WORDING, revisedEdition } from "../../../test/programmes/ptn-sss-2024";
import { tiny } from "../../../test/programmes/tiny";
import { column } from "../conditions/expression";
import type { Edition } from "../programme/edition";
import { cellOf, type OfficialColumn, type OfficialContent } from "../programme/official/content";
import { computed, input, list, official, output, support } from "../programme/table/columns";
import type { Column } from "../programme/table/table";
import { editionChanges } from "./edition-changes";

type Cells = Readonly<Record<string, string | number | null>>;

const NUMBER: OfficialColumn = { id: "number", header: "But", kind: "number" };
const WORDING: OfficialColumn = { id: "wording", header: "Libellé", kind: "wording" };
const DETAIL: OfficialColumn = { id: "detail", header: "Détail", kind: "wording" };

const contentOf = (
  columns: readonly OfficialColumn[],
  rows: Readonly<Record<string, Cells>>,
  role = "goals",
): OfficialContent => ({
  role,
  columns,
  keyColumn: "number",
  rows: Object.entries(rows).map(([id, cells]) => ({
    id,
    cells: Object.fromEntries(Object.entries(cells).map(([column, said]) => [column, cellOf(said)])),
  })),
});

const saying = (columns: readonly OfficialColumn[], rows: Readonly<Record<string, Cells>>): Edition => ({
  ...tiny,
  official: { goals: contentOf(columns, rows) },
});

const withColumns = (columns: readonly Column[], edition: Edition = tiny): Edition => ({
  ...edition,
  tables: edition.tables.map((table) => ({ ...table, columns })),
});

const none = {
  texts: [],
  rowsAdded: [],
  rowsRemoved: [],
  columnsAdded: [],
  columnsRemoved: [],
  columnsByYear: [],
};

test("an edition changes nothing of itself", () => {
  expect(editionChanges(formerEdition, formerEdition)).toEqual(none);
});

test("the revised edition says what it changes, sheet by sheet", () => {
  const { texts, ...others } = editionChanges(formerEdition, revisedEdition);
  expect(texts.map(({ sheet, row, isTarget, after }) => [sheet, row, isTarget, after])).toEqual([
    ["Indicateurs", "1.1", false, NEW_WORDING],
    ["Indicateurs", "1.2", true, 0.95],
  ]);
  expect(others).toMatchObject({
    rowsAdded: [
      { sheet: "Indicateurs", row: "5.3", wording: "Taux d’essai (édition fictive)" },
      { sheet: "Risques", row: "R19", wording: "Risque d’essai (édition fictive)" },
    ],
    rowsRemoved: [
      { sheet: "Indicateurs", row: "5.2" },
      { sheet: "Risques", row: "R18" },
    ],
    columnsAdded: [{ sheet: "Risques", header: "Prochaine revue" }],
    columnsRemoved: [{ sheet: "Main-d'œuvre" }],
    columnsByYear: [],
  });
});

describe("texts", () => {
  test("are told row by row of both editions, where a column of both says something else", () => {
    const before = saying([NUMBER, WORDING], {
      B1: { number: "B1", wording: "Un" },
      B2: { number: "B2", wording: null },
      B3: { number: "B3", wording: "Trois" },
    });
    const after = saying([NUMBER, WORDING, DETAIL], {
      B3: { number: "B3", wording: "Trois" },
      B2: { number: "B2", wording: "Deux", detail: "Nouveau" },
      B1: { number: "B1" },
    });
    const of = { sheet: "Buts", header: "Libellé", isTarget: false };
    expect(editionChanges(before, after)).toEqual({
      ...none,
      texts: [
        { ...of, row: "B2", before: null, after: "Deux" },
        { ...of, row: "B1", before: "Un", after: null },
      ],
    });
  });

  test("of targets are held against those of the same year, whatever their column", () => {
    const target = (id: string, year: string): OfficialColumn => ({
      id,
      header: `Cible ${year}`,
      kind: "target",
      year,
    });
    const ticked: OfficialColumn = { id: "tick", header: "Visé", kind: "scope", year: "2031" };
    const before = saying([ticked, target("target1", "2030"), target("target2", "2031")], {
      B1: { target1: 1, target2: 2, tick: "x" },
    });
    const after = saying([target("target1", "2031"), target("target2", "2032")], {
      B1: { target1: 3, target2: 1 },
    });
    expect(editionChanges(before, after).texts).toEqual([
      { sheet: "Buts", row: "B1", header: "Cible 2031", isTarget: true, before: 2, after: 3 },
    ]);
  });

  test("of a sheet that one edition only has are none; a sheet without a title goes by its role", () => {
    const notes = (wording: string) => contentOf([WORDING], { N1: { wording } }, "notes");
    const with_ = (wording: string): Edition => ({
      ...tiny,
      official: { ...tiny.official, notes: notes(wording) },
    });
    expect(editionChanges(tiny, with_("Une"))).toEqual(none);
    expect(editionChanges(with_("Une"), tiny)).toEqual(none);
    expect(editionChanges(with_("Une"), with_("Autre")).texts).toEqual([
      { sheet: "notes", row: "N1", header: "Libellé", isTarget: false, before: "Une", after: "Autre" },
    ]);
  });
});

describe("rows", () => {
  const rows = (before: Readonly<Record<string, Cells>>, after: Readonly<Record<string, Cells>>) => {
    const columns = [NUMBER, WORDING, DETAIL];
    const { rowsAdded, rowsRemoved } = editionChanges(saying(columns, before), saying(columns, after));
    return { rowsAdded, rowsRemoved };
  };

  test("of one edition only go by their wording, never by their number", () => {
    expect(
      rows(
        { B1: { number: "B1", wording: "Un" }, B2: { number: "B2", wording: "Deux" } },
        { B2: { number: "B2", wording: "Deux" }, B3: { number: "B3", wording: "Trois" } },
      ),
    ).toEqual({
      rowsAdded: [{ sheet: "Buts", row: "B3", wording: "Trois" }],
      rowsRemoved: [{ sheet: "Buts", row: "B1", wording: "Un" }],
    });
  });

  test("go by the next wording where the first is that of several, of either edition", () => {
    const [one, two, three] = ["a", "b", "c"].map((detail) => ({ wording: "Même", detail }));
    if (!one || !two || !three) throw new Error("no rows");
    expect(
      rows({ B1: one }, { B1: one, B2: two, B3: three }).rowsAdded.map(({ wording }) => wording),
    ).toEqual(["b", "c"]);
    expect(rows({ B1: one }, { B2: two })).toEqual({
      rowsAdded: [{ sheet: "Buts", row: "B2", wording: "b" }],
      rowsRemoved: [{ sheet: "Buts", row: "B1", wording: "a" }],
    });
  });

  test("go by the first wording where none tells them apart; what is no text is none", () => {
    const same = { wording: "Même", detail: "Pareil" };
    expect(rows({ B1: same }, { B1: same, B2: same }).rowsAdded).toEqual([
      { sheet: "Buts", row: "B2", wording: "Même" },
    ]);
    expect(rows({}, { B1: { wording: 3 } }).rowsAdded).toEqual([{ sheet: "Buts", row: "B1", wording: null }]);
    expect(rows({}, { B1: { number: "B1" } }).rowsAdded).toEqual([
      { sheet: "Buts", row: "B1", wording: null },
    ]);
    const numbered = editionChanges(saying([NUMBER], {}), saying([NUMBER], { B1: { number: "B1" } }));
    expect(numbered.rowsAdded).toEqual([{ sheet: "Buts", row: "B1", wording: null }]);
  });
});

describe("a sheet that is no table", () => {
  const edition = (extra: string, repeated: readonly string[]): Edition => ({
    ...tiny,
    official: {
      goals: contentOf([WORDING], { B1: { wording: "Un" }, [extra]: { wording: extra } }),
      notes: contentOf([WORDING], Object.fromEntries(repeated.map((id) => [id, { wording: id }])), "notes"),
    },
  });

  test("and that repeats the rows of one says nothing more of them", () => {
    const { rowsAdded, rowsRemoved } = editionChanges(
      edition("B2", ["B1", "B2"]),
      edition("B3", ["B1", "B3"]),
    );
    expect([rowsAdded, rowsRemoved]).toEqual([
      [{ sheet: "Buts", row: "B3", wording: "B3" }],
      [{ sheet: "Buts", row: "B2", wording: "B2" }],
    ]);
  });

  test("says what it has of its own", () => {
    expect(editionChanges(edition("B2", ["N1"]), edition("B2", ["N1", "N2"])).rowsAdded).toEqual([
      { sheet: "notes", row: "N2", wording: "N2" },
    ]);
  });
});

describe("columns", () => {
  const KEY = official("number", "But", 8);
  const STATE = input("state", "État du but", 20, list("actionStatuses"));
  const changed = (before: readonly Column[], after: readonly Column[]) => {
    const { columnsAdded, columnsRemoved, columnsByYear } = editionChanges(
      withColumns(before),
      withColumns(after),
    );
    return { columnsAdded, columnsRemoved, columnsByYear };
  };
  const nothing = { columnsAdded: [], columnsRemoved: [], columnsByYear: [] };

  test("that one edition only has are told by their header", () => {
    expect(changed([KEY], [KEY, STATE])).toEqual({
      ...nothing,
      columnsAdded: [{ sheet: "Buts", header: "État du but" }],
    });
    expect(changed([KEY, STATE], [KEY])).toEqual({
      ...nothing,
      columnsRemoved: [{ sheet: "Buts", header: "État du but" }],
    });
  });

  test("of formulas, shown or not, are none of it", () => {
    const formulas = [
      computed("share", "Part", 8, "percent", column("state")),
      support("rank", column("state")),
      output("diagnostic"),
    ];
    expect(changed([KEY], [KEY, ...formulas])).toEqual(nothing);
    expect(changed([KEY, ...formulas], [KEY])).toEqual(nothing);
  });

  test("that only bear another header are the same", () => {
    expect(changed([KEY, STATE], [KEY, { ...STATE, header: "Où en est le but" }])).toEqual(nothing);
  });

  test("that each year has now where a row had one are told as such, neither added nor removed", () => {
    const yearly = { ...STATE, id: "state1", header: "État 2030-2031", year: 1, wasOfRow: "view" as const };
    expect(changed([KEY, STATE], [KEY, yearly])).toEqual({
      ...nothing,
      columnsByYear: [{ sheet: "Buts", header: "État du but", about: "view" }],
    });
    const { wasOfRow: _, ...plain } = yearly;
    expect(changed([KEY, STATE], [KEY, plain])).toEqual({
      columnsAdded: [{ sheet: "Buts", header: "État 2030-2031" }],
      columnsRemoved: [{ sheet: "Buts", header: "État du but" }],
      columnsByYear: [],
    });
  });

  test("another column of the same sheet is removed all the same", () => {
    const yearly = { ...STATE, id: "state1", header: "État 2030-2031", year: 1, wasOfRow: "gap" as const };
    const owner = input("owner", "Responsable", 20, { type: "free" });
    expect(changed([KEY, STATE, owner], [KEY, yearly])).toEqual({
      columnsAdded: [],
      columnsRemoved: [{ sheet: "Buts", header: "Responsable" }],
      columnsByYear: [{ sheet: "Buts", header: "État du but", about: "gap" }],
    });
  });

  test("of the same header on another sheet is removed all the same", () => {
    const [goals] = tiny.tables;
    if (!goals) throw new Error("no table");
    const both = (first: readonly Column[], second: readonly Column[]): Edition => ({
      ...tiny,
      tables: [
        { ...goals, columns: first },
        { ...goals, id: "more", columns: second },
      ],
    });
    const yearly = { ...STATE, id: "state1", header: "État 2030-2031", year: 1, wasOfRow: "gap" as const };
    const { columnsRemoved } = editionChanges(both([KEY, STATE], [KEY, STATE]), both([KEY, yearly], [KEY]));
    expect(columnsRemoved).toEqual([{ sheet: "more", header: "État du but" }]);
  });

  test("of a table that one edition only has are not told one by one", () => {
    const [goals] = tiny.tables;
    if (!goals) throw new Error("no table");
    const more: Edition = { ...tiny, tables: [...tiny.tables, { ...goals, id: "more" }] };
    expect(editionChanges(tiny, more)).toEqual(none);
    expect(editionChanges(more, tiny)).toEqual(none);
  });

  test("of a table without a title go by its id", () => {
    const untitled = (columns: readonly Column[]) => withColumns(columns, { ...tiny, titles: {} });
    const yearly = { ...STATE, id: "state1", header: "État 2030-2031", year: 1, wasOfRow: "gap" as const };
    expect(editionChanges(untitled([KEY]), untitled([KEY, STATE])).columnsAdded).toEqual([
      { sheet: "goals", header: "État du but" },
    ]);
    expect(editionChanges(untitled([KEY, STATE]), untitled([KEY, yearly])).columnsByYear).toEqual([
      { sheet: "goals", header: "État du but", about: "gap" },
    ]);
  });
});
