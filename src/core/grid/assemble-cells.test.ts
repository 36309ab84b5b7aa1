import { assembleCells, type RowCells } from "./assemble-cells";
import type { CellValue, FormatCategory } from "./grid";

/** Rows of cells given as [row, column, value], their format "number". */
function rowsOf(cells: readonly (readonly [number, number, CellValue])[]): ReadonlyMap<number, RowCells> {
  const rows = new Map<number, { columns: number[]; values: CellValue[]; formats: FormatCategory[] }>();
  for (const [row, column, value] of cells) {
    const line = rows.get(row) ?? { columns: [], values: [], formats: [] };
    line.columns.push(column);
    line.values.push(value);
    line.formats.push("number");
    rows.set(row, line);
  }
  return rows;
}

const table = (rows: number, columns: number, left = 0) =>
  Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), left + (cell % columns)];
    return [row, column, row + column] as const;
  });

test("no cell", () => {
  expect(assembleCells(new Map())).toEqual({ origin: { row: 0, column: 0 }, values: [], formats: [] });
});

test("the smallest rectangle, rows in any order, the last of two cells in one place", () => {
  const cells = [
    [4, 2, "b"],
    [2, 3, "x"],
    [2, 3, "a"],
  ] as const;
  expect(assembleCells(rowsOf(cells))).toEqual({
    origin: { row: 2, column: 2 },
    values: [
      [null, "a"],
      [null, null],
      ["b", null],
    ],
    formats: [
      ["general", "number"],
      ["general", "general"],
      ["number", "general"],
    ],
  });
});

test("a small sheet keeps its far cell in the rectangle", () => {
  const { values, strays } = assembleCells(rowsOf([...table(6, 3), [0, 16_383, "x"]]));
  expect(values.map((row) => row.length)).toEqual(Array(6).fill(16_384));
  expect(values[0]?.[16_383]).toBe("x");
  expect(strays).toBeUndefined();
});

test("a cell far to the right of many rows is set apart, with its format", () => {
  const { origin, values, formats, strays } = assembleCells(rowsOf([[0, 16_383, "x"], ...table(130, 20)]));
  expect(origin).toEqual({ row: 0, column: 0 });
  expect([values.length, values[129]?.length, values[129]?.[19], formats[129]?.length]).toEqual([
    130, 20, 148, 20,
  ]);
  expect(strays).toEqual([{ row: 0, column: 16_383, value: "x", format: "number" }]);
});

test("so are cells far to the left of the many", () => {
  const { origin, strays } = assembleCells(
    rowsOf([...table(130, 20, 16_000), [5, 1, "y"], [5, 0, "x"], [2, 0, "z"]]),
  );
  expect(origin).toEqual({ row: 0, column: 16_000 });
  expect(strays?.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 0, "z"],
    [5, 0, "x"],
    [5, 1, "y"],
  ]);
});

test("a full sheet is one rectangle, however large", () => {
  const { values, strays } = assembleCells(rowsOf(table(10, 16_384)));
  expect(values.map((row) => row.length)).toEqual(Array(10).fill(16_384));
  expect(strays).toBeUndefined();
});

test("a staircase costs what its cells do, and every cell is somewhere", () => {
  const cells = Array.from({ length: 2000 }, (_, step) => [step, step * 8, step] as const);
  const { values, strays = [] } = assembleCells(rowsOf(cells));
  expect(values.reduce((sum, row) => sum + row.length, 0)).toBeLessThanOrEqual(32 * 2000);
  const held = values.flat().filter((value) => value !== null).length;
  expect(held + strays.length).toBe(2000);
});

test("a cell at the bottom of the sheet costs one blank row", () => {
  const { values } = assembleCells(rowsOf([...table(3, 3), [1_048_575, 0, "x"]]));
  expect(values).toHaveLength(1_048_576);
  expect(values[3]).toBe(values[1_048_574]);
});

/** A table of 12 columns and 130 rows, headers included. */
const plan = table(130, 12);
const isWhole = ({ origin, values }: ReturnType<typeof assembleCells>): boolean =>
  plan.every(([row, column, value]) => values[row - origin.row]?.[column - origin.column] === value);

test.each([
  [
    "a column filled down beside the table",
    Array.from({ length: 40_000 }, (_, row) => [row + 500, 29, row] as const),
  ],
  ["one filled down at the far end", Array.from({ length: 40_000 }, (_, row) => [row, 16_383, row] as const)],
  [
    "a few cells of the rows of the table, far away",
    Array.from({ length: 130 }, (_, row) => [row, 16_000, "x"] as const),
  ],
  [
    "two columns filled down before it",
    Array.from({ length: 40_000 }, (_, row) => [row, row % 2, row] as const),
  ],
])("the table is whole, and every cell somewhere, with %s", (_, others) => {
  const shift = others.some(([, column]) => column < 2) ? 100 : 0;
  const moved = plan.map(([row, column, value]) => [row, column + shift, value] as const);
  const made = assembleCells(rowsOf([...moved, ...others]));
  const back = { ...made, origin: { ...made.origin, column: made.origin.column - shift } };
  expect(isWhole(back)).toBe(true);
  const held = made.values.flat().filter((value) => value !== null).length;
  expect(held + (made.strays?.length ?? 0)).toBe(plan.length + others.length);
  expect(made.values.reduce((sum, row) => sum + row.length, 0)).toBeLessThanOrEqual(32 * (held + 130));
});
