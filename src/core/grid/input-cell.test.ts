import type { Block } from "./blocks";
import type { CellValue, GridSheet } from "./grid";
import { heldAt, isDownwards, isNotCalculated, mergedAt, NOT_CALCULATED, saidAt } from "./input-cell";
import { widthOf } from "./width-of";

const block = (top: number, left: number, bottom: number, right: number): Block => ({
  top,
  left,
  bottom,
  right,
});

const down = block(3, 2, 5, 2);
const across = block(4, 3, 4, 4);
const square = block(6, 2, 7, 3);
const wide = block(8, 3, 8, 900);

/** From C3 (row 2, column 2) on; D9 (row 8, column 3) has no result. */
const sheet: GridSheet = {
  name: "Feuille",
  visibility: "visible",
  origin: { row: 2, column: 2 },
  values: [
    ["a", "b", "c"],
    ["d", "e", "f"],
    ["g", "h", "i"],
    ["j", "k"],
    ["l", "m", "n", "o"],
    ["p", "q", "r"],
    ["s", null, "t"],
  ],
  formats: [],
  names: [],
  notCalculated: [{ row: 8, column: 3 }],
  merges: [down, across, square, wide],
};

const at = (row: number, column: number) => ({ row, column });

test("what a cell holds, whatever it is merged with; nothing outside what was read", () => {
  const held: readonly (readonly [number, number, CellValue])[] = [
    [2, 2, "a"],
    [4, 3, "h"],
    [5, 4, null],
    [6, 5, "o"],
    [1, 2, null],
    [2, 1, null],
    [9, 2, null],
  ];
  expect(held.map(([row, column]) => heldAt(sheet, at(row, column)))).toEqual(
    held.map(([, , value]) => value),
  );
});

test("the merged region of a cell, of its every cell that was read and of no other", () => {
  const regions: readonly (readonly [number, number, Block | null])[] = [
    ...([
      [2, 2, null],
      [3, 2, down],
      [4, 2, down],
      [5, 2, down],
      [4, 3, across],
      [4, 4, across],
    ] as const),
    ...([
      [4, 5, null],
      [3, 3, null],
      [6, 2, square],
      [7, 3, square],
      [8, 2, null],
      [8, 3, wide],
    ] as const),
    // As far as the longest row goes.
    ...([
      [8, 5, wide],
      [8, 6, null],
    ] as const),
  ];
  expect(regions.map(([row, column]) => mergedAt(sheet, at(row, column)))).toEqual(
    regions.map(([, , region]) => region),
  );
  expect(mergedAt({ ...sheet, merges: [] }, at(3, 2))).toBeNull();
  const { merges: _, ...unknown } = sheet;
  expect(mergedAt(unknown, at(3, 2))).toBeNull();
});

test("a region goes downwards in one column, below the header", () => {
  expect([2, 3, 4].map((header) => isDownwards(down, header))).toEqual([true, false, false]);
  expect([across, square, block(3, 2, 3, 2)].map((region) => isDownwards(region, 0))).toEqual([
    false,
    false,
    false,
  ]);
});

test("a formula without result is something that nobody knows", () => {
  expect([at(8, 3), at(8, 2), at(3, 8)].map((place) => isNotCalculated(sheet, place))).toEqual([
    true,
    false,
    false,
  ]);
  expect(saidAt(sheet, at(8, 3), 2)).toBe(NOT_CALCULATED);
  expect(NOT_CALCULATED).toEqual({ error: "#N/A" });
  const { notCalculated: _, ...known } = sheet;
  expect(isNotCalculated(known, at(8, 3))).toBe(false);
});

test("cells merged downwards say what the first one does, of other regions only the first says something", () => {
  const said = (row: number, column: number, header: number | null = 2) =>
    saidAt(sheet, at(row, column), header);
  expect([said(2, 2), said(3, 2), said(4, 2), said(5, 2)]).toEqual(["a", "d", "d", "d"]);
  expect([said(3, 2, null), said(4, 2, null), said(4, 2, 3)]).toEqual(["d", null, null]);
  expect([said(4, 3), said(4, 4)]).toEqual(["h", null]);
  expect([said(6, 2), said(6, 3), said(7, 2), said(7, 3)]).toEqual(["l", null, null, null]);
  // The first of them has no result: nor have those under it.
  const open = { ...sheet, notCalculated: [at(3, 2)] };
  expect([saidAt(open, at(5, 2), 2), saidAt(open, at(5, 2), null)]).toEqual([NOT_CALCULATED, null]);
});

test("rows are as wide as the longest of them", () => {
  expect([widthOf(sheet.values), widthOf([]), widthOf([[], [null]])]).toEqual([4, 0, 1]);
});
