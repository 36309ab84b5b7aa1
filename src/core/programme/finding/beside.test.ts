import type { CellValue, Grid } from "../../grid/grid";
import { withBeside } from "./beside";
import type { CellEdit } from "./fix";

const values: readonly (readonly CellValue[])[] = [
  [null, "R1", "", 5, 12, "note"],
  [null, null, null, 7],
];
const grid: Grid = {
  sheets: [
    {
      name: "Risques",
      visibility: "visible",
      origin: { row: 4, column: 1 },
      values,
      formats: values.map((row) => row.map(() => "general" as const)),
      formulas: { F5: "=E5+7" },
      names: [],
    },
  ],
  names: [],
  date1904: false,
  unread: [],
};
const edit = (address: string, sheet = "Risques"): CellEdit => ({
  cell: { sheet, address },
  before: null,
  after: "x",
});

test("what tells its row goes with an edit: neither blanks, nor results, nor cells that are written along", () => {
  const beside = [
    { address: "C5", value: "R1" },
    { address: "G5", value: "note" },
  ];
  expect(withBeside([[edit("E5"), edit("H5")]], grid)).toEqual([
    [
      { ...edit("E5"), beside },
      { ...edit("H5"), beside },
    ],
  ]);
});

test.each([edit("E6"), edit("E40"), edit("E5", "Ailleurs")])(
  "nothing does where nothing stands beside it",
  (alone) => {
    expect(withBeside([[alone]], grid)).toEqual([[alone]]);
  },
);
