/** Where a table begins and how far its rows are kept, on a sheet that is too empty for one rectangle. */
import { assembleCells, type RowCells } from "./assemble-cells";

/** Rows given by their columns, each cell the name of its place. */
const rowsOf = (rows: readonly (readonly [number, readonly number[]])[]): ReadonlyMap<number, RowCells> =>
  new Map(
    rows.map(([row, columns]) => [
      row,
      { columns, values: columns.map((column) => `${row}:${column}`), formats: columns.map(() => "text") },
    ]),
  );
const from = (left: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => left + place);
const repeated = (count: number, columns: readonly number[]) =>
  rowsOf(from(0, count).map((row) => [row, columns] as const));

const FAR = 16_383;
/** A first row of these columns, above six of which each holds one cell in the last column, then what is left of it. */
function firstRow(columns: readonly number[], others: readonly number[] = []) {
  const rows = from(1, 6).map((row) => [row, [...others, FAR]] as const);
  const { origin, values, strays = [] } = assembleCells(rowsOf([[0, columns], ...rows]));
  return {
    left: origin.column,
    width: values[0]?.length,
    set: strays.filter(({ row }) => row === 0).map(({ column }) => column),
  };
}

test.each([
  ["100,000 cells are one rectangle", 10, [0, 9_999], true],
  ["wherever it begins", 10, [300, 10_299], true],
  ["a column more are not", 10, [0, 10_000], false],
  ["unless one in four holds something", 7, [0, 1, ...from(12_290, 4_094)], true],
  ["one fewer is too few", 7, [0, ...from(12_290, 4_094)], false],
])("%s", (_, count, columns, isOne) => {
  const { origin, values, strays } = assembleCells(repeated(count, columns));
  const width = (columns.at(-1) ?? 0) - (columns[0] ?? 0) + 1;
  expect([values.every((row) => row.length === width), strays === undefined]).toEqual([isOne, isOne]);
  expect(!isOne || origin.column === columns[0]).toBe(true);
});

test.each([
  [
    "several columns side by side are the table, however many others",
    [
      [5, 3],
      [900, 20],
    ],
    5,
  ],
  [
    "two are not",
    [
      [5, 2],
      [900, 20],
    ],
    900,
  ],
  [
    "fifty empty columns are within it",
    [
      [5, 1],
      [56, 2],
    ],
    5,
  ],
  [
    "one more parts them",
    [
      [5, 2],
      [58, 3],
    ],
    58,
  ],
  [
    "the most columns where none are several",
    [
      [5, 1],
      [900, 2],
      [1_800, 1],
    ],
    900,
  ],
  [
    "the first of as many",
    [
      [5, 1],
      [900, 1],
    ],
    5,
  ],
] as const)("where a table begins: %s", (_, groups, left) => {
  expect(firstRow(groups.flatMap(([start, count]) => from(start, count))).left).toBe(left);
});

test.each([
  ["to its thirty-second column", [0, 1, 2, 31], 32, []],
  ["no farther", [0, 1, 2, 32], 3, [32]],
  ["farther, for one cell in eight", [0, 1, 2, 3, 39], 40, []],
  ["in any order", [39, 3, 2, 0, 1], 40, []],
  ["no farther than that", [0, 1, 2, 3, 40], 4, [40]],
  ["two contents of a cell are one", [0, 1, 2, 2, 39], 3, [39]],
  ["cells that are set apart, from left to right", [0, 1, 2, 400, 90], 3, [90, 400]],
])("a row is kept %s", (_, columns, width, set) => {
  expect(firstRow(columns, [0, 1, 2])).toEqual({ left: 0, width, set });
});

test("what stands before the table does not lengthen its rows", () => {
  const row = [0, 1, 200, 201, 235];
  expect(firstRow(row, [200, 201, 202])).toEqual({ left: 200, width: 2, set: [0, 1, 235] });
});

test("a row of the first column alone is kept, one of none is blank, and strays go from top to bottom", () => {
  const table = from(1, 6).map((row) => [row, [3, 4, 5]] as const);
  const { values, formats, strays } = assembleCells(
    rowsOf([[8, [FAR]], ...table, [7, [3]], [0, [FAR, 3]]] as const),
  );
  expect(values).toStrictEqual([
    ["0:3"],
    ...table.map(([row]) => [`${row}:3`, `${row}:4`, `${row}:5`]),
    ["7:3"],
    [],
  ]);
  expect(formats.map((row) => row.length)).toEqual([1, 3, 3, 3, 3, 3, 3, 1, 0]);
  expect(strays).toEqual([
    { row: 0, column: FAR, value: `0:${FAR}`, format: "text" },
    { row: 8, column: FAR, value: `8:${FAR}`, format: "text" },
  ]);
});

test("a row said to hold no cell is blank", () => {
  expect(assembleCells(rowsOf([[3, []]]))).toEqual({
    origin: { row: 3, column: 0 },
    values: [[null]],
    formats: [["general"]],
  });
});
