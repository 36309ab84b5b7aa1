import { bareSheet as sheet } from "../../../test/support/bare-grid";
import type { Grid, HiddenRun } from "../grid/grid";
import type { Finding } from "../programme/finding/finding";
import { hiddenPartOf, hiddenParts, hiddenPlace, type HiddenPart } from "./hidden-parts";

const byFilter = (first: number, last: number): HiddenRun => ({ first, last, by: "filter" });
const byHand = (first: number, last: number): HiddenRun => ({ first, last, by: "hand" });

const grid: Grid = {
  sheets: [
    sheet("Vue"),
    sheet("Cachée", { visibility: "hidden", hiddenRows: [byFilter(0, 9)] }),
    sheet("Très cachée", { visibility: "veryHidden" }),
    sheet("Filtrée", {
      hiddenRows: [byFilter(4, 7), byHand(9, 9)],
      hiddenColumns: [byHand(10, 12), byFilter(26, 26)],
    }),
  ],
  names: [],
  date1904: false,
  unread: [],
};

/** "Feuille!A1", as a finding has it. */
const cellOf = (text: string) => {
  const [title = "", address = ""] = text.split("!");
  return { sheet: title, address };
};
const finding = (...cells: readonly string[]): Finding => ({
  rule: "VAL-01",
  severity: "error",
  cells: cells.map(cellOf),
  facts: {},
});

describe("why a cell does not show", () => {
  test.each([
    ["Vue!A5", null],
    ["Ailleurs!A5", null],
    ["Filtrée!A4", null],
    ["Filtrée!A5", "rows 5:8 filter"],
    ["Filtrée!A8", "rows 5:8 filter"],
    ["Filtrée!A9", null],
    ["Filtrée!A10", "rows 10:10 hand"],
    ["Filtrée!J1", null],
    ["Filtrée!K1", "columns K:M hand"],
    ["Filtrée!M1", "columns K:M hand"],
    ["Filtrée!N1", null],
    ["Filtrée!AA1", "columns AA:AA filter"],
    // The row before the column, the sheet before both.
    ["Filtrée!K5", "rows 5:8 filter"],
    ["Cachée!A5", "sheet null hand"],
    ["Très cachée!A5", "sheet null hand"],
    ["Cachée!nulle part", "sheet null hand"],
    ["Filtrée!nulle part", null],
  ])("%s: %s", (cell, expected) => {
    const place = hiddenPlace(grid, cellOf(cell));
    expect(place && `${place.part} ${place.range} ${place.by}`).toBe(expected);
  });
});

const parts = hiddenParts(grid, [
  finding("Filtrée!K5"),
  finding("Vue!A1"),
  finding("Filtrée!A6"),
  finding("Filtrée!L1", "Filtrée!A10"),
  finding(),
  finding("Cachée!A1"),
  finding("Filtrée!A6"),
  finding("Cachée!A2"),
]);

test("each hidden part that holds findings is told once, with its cells, in the order of the findings", () => {
  expect(parts).toEqual([
    { sheet: "Filtrée", part: "rows", by: "filter", range: "5:8", cells: 2 },
    { sheet: "Filtrée", part: "columns", by: "hand", range: "K:M", cells: 1 },
    { sheet: "Cachée", part: "sheet", by: "hand", range: null, cells: 2 },
  ]);
});

test("cells of one address on two sheets are two cells", () => {
  const both = {
    ...grid,
    sheets: [sheet("Un", { visibility: "hidden" }), sheet("Deux", { visibility: "hidden" })],
  };
  expect(hiddenParts(both, [finding("Un!A1"), finding("Deux!A1"), finding("Un!A2")])).toEqual([
    { sheet: "Un", part: "sheet", by: "hand", range: null, cells: 2 },
    { sheet: "Deux", part: "sheet", by: "hand", range: null, cells: 1 },
  ]);
});

test.each([
  ["Filtrée!A4", undefined],
  ["Filtrée!A5", "5:8"],
  ["Filtrée!Z8", "5:8"],
  ["Filtrée!A9", undefined],
  ["Filtrée!J9", undefined],
  ["Filtrée!K9", "K:M"],
  ["Filtrée!M9", "K:M"],
  ["Filtrée!N9", undefined],
  ["Cachée!B9", null],
  ["Vue!A5", undefined],
  ["Filtrée!ici", undefined],
])("%s is in the part %s", (cell, range) => {
  expect(hiddenPartOf(parts, cellOf(cell))?.range).toBe(range);
});

test("one row, one column, without a colon", () => {
  const alone = (part: HiddenPart["part"], range: string): HiddenPart => ({
    sheet: "Vue",
    part,
    by: "hand",
    range,
    cells: 1,
  });
  const inside = (part: HiddenPart, ...cells: readonly string[]) =>
    cells.filter((cell) => hiddenPartOf([part], cellOf(cell)) === part);
  expect(inside(alone("rows", "5"), "Vue!A4", "Vue!B5", "Vue!A6")).toEqual(["Vue!B5"]);
  expect(inside(alone("columns", "C"), "Vue!B3", "Vue!C4", "Vue!D3")).toEqual(["Vue!C4"]);
});
