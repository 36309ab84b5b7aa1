import { contentAt } from "./content-at";
import type { Grid } from "./grid";

const grid: Grid = {
  sheets: [
    {
      name: "Risques",
      visibility: "visible",
      origin: { row: 3, column: 1 },
      values: [
        ["a", 1],
        [null, { error: "#N/A" }],
      ],
      formats: [
        ["general", "general"],
        ["general", "general"],
      ],
      names: [],
    },
  ],
  names: [],
  date1904: false,
  unread: [],
};

test.each([
  ["Risques", "B4", "a"],
  ["Risques", "C4", 1],
  ["Risques", "B5", null],
  ["Risques", "C5", { error: "#N/A" }],
  ["Risques", "A4", null],
  ["Risques", "B3", null],
  ["Risques", "D4", null],
  ["Risques", "B6", null],
  ["Risques", "", null],
  ["Indicateurs", "B4", null],
])("%s!%s holds %j", (sheet, address, content) => {
  expect(contentAt(grid, { sheet, address })).toEqual(content);
});
