import type { GridSheet } from "../grid/grid";
import { heldCells } from "./sheet-content";

const sheet: GridSheet = {
  name: "Suivi",
  visibility: "visible",
  origin: { row: 2, column: 1 },
  values: [["Titre", null, "  "], [], [0, false, { error: "#N/A" }]],
  formats: [],
  names: [],
};

const held = (
  row: number,
  column: number,
  address: string,
  value: unknown,
  formula: string | null = null,
) => ({
  row,
  column,
  address,
  value,
  formula,
});

test("cells that hold something are told from top to bottom, then from left to right, where they are on the sheet", () => {
  expect(heldCells(sheet)).toEqual([
    held(2, 1, "B3", "Titre"),
    held(4, 1, "B5", 0),
    held(4, 2, "C5", false),
    held(4, 3, "D5", { error: "#N/A" }),
  ]);
});

test("those far away come last, at their own place", () => {
  const far = [
    { row: 0, column: 30, value: "x", format: "general" as const },
    { row: 1, column: 30, value: " ", format: "general" as const },
  ];
  expect(heldCells({ ...sheet, values: [["a"]], strays: far })).toEqual([
    held(2, 1, "B3", "a"),
    held(0, 30, "AE1", "x"),
  ]);
});

test("a formula goes with its cell; one that could not be read is an empty one", () => {
  const formulas = { B3: '="Ti"&"tre"', B5: "" };
  expect(heldCells({ ...sheet, formulas }).map(({ address, formula }) => [address, formula])).toEqual([
    ["B3", '="Ti"&"tre"'],
    ["B5", ""],
    ["C5", null],
    ["D5", null],
  ]);
});
