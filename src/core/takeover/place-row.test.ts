import type { CellValue, FormatCategory, Grid } from "../grid/grid";
import type { Column } from "../programme/table/table";
import type { Conversion } from "./convert";
import { placeRow, shownCell, type Placing, type ReadCell } from "./place-row";
import type { SourceCell } from "./source-table";

const cellOf = (address: string, value: CellValue, format: FormatCategory = "general"): SourceCell => ({
  ...{ address, place: 0, value, format },
});

/** A cell under a header, for a column of the plan, or for none. */
const read = (cell: SourceCell, to: readonly [string, Conversion] | null = null): ReadCell => ({
  cell,
  source: { header: "Priorité", ordinal: 1, count: 1, letters: "C", place: 2 },
  to: to && { column: { id: to[0] } as Column, conversion: to[1] },
});
const taken = (after: string | number, more: object = {}): Conversion => ({ kind: "taken", after, ...more });
const refused: Conversion = { kind: "refused", why: "not-a-date" };

/** Row 5 of the plan: action in A, due in B, comments in C, whose contents are given. */
function placing(held: readonly CellValue[] = [], more: Partial<Placing> = {}): Placing {
  const grid: Grid = {
    sheets: [
      {
        name: "Plan",
        visibility: "visible",
        origin: { row: 4, column: 0 },
        values: [held],
        formats: [],
        names: [],
      },
    ],
    names: [],
    date1904: false,
    unread: [],
  };
  return {
    ...{ grid, from: "Suivi", sheet: "Plan", line: 4, date1904: false, sections: [] },
    places: { action: 0, due: 1, comments: 2 },
    words: { line: (header, value) => `${header} = ${value}`, column: (letters) => `Colonne ${letters}` },
    ...more,
  };
}

const at = (address: string) => ({ sheet: "Plan", address });
const from = (address: string) => ({ sheet: "Suivi", address });
const text = (value: string) => ({ kind: "text" as const, text: value });
const fatesOf = (...args: Parameters<typeof placeRow>) => placeRow(...args).fates.map(([, fate]) => fate);

test.each<[CellValue, FormatCategory, object]>([
  [null, "general", { kind: "blank" }],
  [{ error: "#N/A" }, "general", { kind: "error", text: "#N/A" }],
  [true, "general", { kind: "truth", value: true }],
  ["x", "date", { kind: "text", text: "x" }],
  [45_000, "date", { kind: "date", text: "2023-03-15" }],
  [-1, "date", { kind: "number", value: -1 }],
  [0.5, "percent", { kind: "percent", value: 0.5 }],
  [45_000, "number", { kind: "number", value: 45_000 }],
])("%j as %s shows as %j", (value, format, shown) => {
  expect(shownCell(cellOf("A1", value, format), false)).toEqual(shown);
});

test("a value goes to the blank cell of its column, shown as it will be there", () => {
  const cells = [
    read(cellOf("A2", "Former"), ["action", taken("Former")]),
    read(cellOf("B2", "2023-03-15"), ["due", taken(45_000, { format: "date", doubt: "order" })]),
  ];
  const placed = placeRow(cells, placing([" ", null]));
  expect(placed.edits).toEqual([
    { cell: at("A5"), before: " ", after: "Former" },
    { cell: at("B5"), before: null, after: 45_000, format: "date" },
  ]);
  expect(placed.fates).toEqual([
    [
      cells[0]?.cell,
      {
        ...{ from: from("A2"), value: text("Former"), kind: "taken", column: "action" },
        ...{ to: at("A5"), after: text("Former") },
      },
    ],
    [
      cells[1]?.cell,
      {
        ...{ from: from("B2"), value: text("2023-03-15"), kind: "taken", column: "due" },
        ...{ to: at("B5"), after: { kind: "date", text: "2023-03-15" }, doubt: "order" },
      },
    ],
  ]);
  expect(placed.sections).toBeNull();
});

test.each<[Conversion, object]>([
  [taken(0.5, { format: "percent" }), { kind: "percent", value: 0.5 }],
  [taken(3), { kind: "number", value: 3 }],
  [taken(-1, { format: "date" }), { kind: "number", value: -1 }],
])("what is written of %j shows as %j", (conversion, after) => {
  expect(fatesOf([read(cellOf("A2", "x"), ["action", conversion])], placing())).toMatchObject([{ after }]);
});

test.each<[CellValue, string | number]>([
  ["Former", "Former"],
  [3, "3"],
  ["3", 3],
])("%j that is there already is not written again", (held, after) => {
  const placed = placeRow([read(cellOf("A2", after), ["action", taken(after)])], placing([held]));
  expect([placed.edits, placed.fates.map(([, { kind }]) => kind)]).toEqual([[], ["taken"]]);
});

test("what is published in the row is there", () => {
  const cell = { ...read(cellOf("A2", "former"), ["action", taken("former")]), isThere: true as const };
  const placed = placeRow([cell], placing(["Former"]));
  expect([placed.edits, placed.fates.map(([, { kind }]) => kind)]).toEqual([[], ["taken"]]);
});

test("what has no place goes to « Commentaires », under the user's own and the titles above, in lines", () => {
  const cells = [
    read(cellOf("A2", "Former"), ["action", taken("Former")]),
    read(cellOf("B2", "bientôt"), ["due", refused]),
    read(cellOf("C2", 1.5)),
    read(cellOf("D2", "vu"), ["comments", taken("vu")]),
    {
      ...read(cellOf("E2", "urgent")),
      source: { ...read(cellOf("E2", "")).source, isUnnamed: true as const },
    },
  ];
  const placed = placeRow(cells, placing(["Recruter"], { sections: [cellOf("A1", "Axe 1")] }));
  const said = [
    ...["vu", "Axe 1", "Priorité = Former", "Priorité = bientôt", "Priorité = 1,5", "Colonne C = urgent"],
  ].join("\n");
  expect(placed.edits).toEqual([{ cell: at("C5"), before: null, after: said }]);
  expect(placed.sections).toEqual(at("C5"));
  const commented = { kind: "commented", to: at("C5") };
  expect(placed.fates.map(([, fate]) => fate)).toEqual([
    {
      from: from("D2"),
      value: text("vu"),
      kind: "taken",
      column: "comments",
      to: at("C5"),
      after: text(said),
    },
    { from: from("A2"), value: text("Former"), ...commented },
    { from: from("B2"), value: text("bientôt"), ...commented, why: "not-a-date" },
    { from: from("C2"), value: { kind: "number", value: 1.5 }, ...commented },
    { from: from("E2"), value: text("urgent"), ...commented },
  ]);
});

test("a column that the plan does not have is said there too", () => {
  const fates = fatesOf([read(cellOf("A2", "DRH"), ["owner", taken("DRH")])], placing());
  expect(fates).toMatchObject([{ kind: "commented", to: at("C5") }]);
});

test("the comment that is there already is not written again; another one stays", () => {
  const rest = [read(cellOf("C2", "A"))];
  const again = placeRow(rest, placing([null, null, "Priorité = A"]));
  expect([again.edits, again.sections]).toEqual([[], at("C5")]);
  expect(again.fates).toMatchObject([[rest[0]?.cell, { kind: "commented" }]]);
  const other = placeRow(
    [
      ...rest,
      read(cellOf("A2", "x"), ["action", taken("x")]),
      read(cellOf("D2", "vu"), ["comments", taken("vu")]),
    ],
    placing(["Recruter", null, "autre"]),
  );
  expect([other.edits, other.sections]).toEqual([[], null]);
  expect(other.fates.map(([, fate]) => [fate.from.address, fate.kind, "why" in fate && fate.why])).toEqual([
    ["D2", "listed", "occupied"],
    ["C2", "listed", "occupied"],
    ["A2", "listed", "occupied"],
  ]);
});

test("without « Commentaires », or beyond what a cell holds, it is listed", () => {
  const rest = read(cellOf("C2", "A"));
  const held = read(cellOf("A2", "x"), ["action", taken("x")]);
  const whys = (...args: Parameters<typeof placeRow>) =>
    fatesOf(...args).map((fate) => [fate.kind, "why" in fate && fate.why]);
  expect(whys([rest, held], placing(["Recruter"], { places: { action: 0 } }))).toEqual([
    ["listed", "no-comments"],
    ["listed", "occupied"],
  ]);
  const long = (length: number) => read(cellOf("C2", "x".repeat(length - "Priorité = ".length)));
  expect(whys([long(32_767)], placing())).toEqual([["commented", false]]);
  expect(whys([long(32_768)], placing())).toEqual([["listed", "too-long"]]);
});

test("an error, or a formula without result, is said nowhere", () => {
  const error = cellOf("A2", { error: "#N/A" });
  const open = { ...cellOf("B2", null), isOpen: true as const };
  const cells = [
    read(error, ["action", { kind: "refused", why: "error" }]),
    read(open),
    read({ ...open, address: "D2" }, ["comments", { kind: "refused", why: "not-calculated" }]),
  ];
  const placed = placeRow(cells, placing());
  expect([placed.edits, placed.sections]).toEqual([[], null]);
  expect(placed.fates.map(([, fate]) => fate)).toEqual([
    { from: from("A2"), value: { kind: "error", text: "#N/A" }, kind: "listed", why: "error" },
    { from: from("B2"), value: { kind: "blank" }, kind: "listed", why: "not-calculated" },
    { from: from("D2"), value: { kind: "blank" }, kind: "listed", why: "not-calculated" },
  ]);
});

test("dates count as the user's workbook does, and as the plan's where they are written", () => {
  const cells = [read(cellOf("B2", 43_538, "date"), ["due", taken(45_000, { format: "date" })])];
  expect(fatesOf(cells, placing([], { date1904: true }))).toMatchObject([
    { value: { kind: "date", text: "2023-03-15" }, after: { kind: "date", text: "2023-03-15" } },
  ]);
  const rest = [read(cellOf("B2", 43_538, "date"))];
  expect(placeRow(rest, placing([], { date1904: true })).edits).toMatchObject([
    { after: "Priorité = 2023-03-15" },
  ]);
});
