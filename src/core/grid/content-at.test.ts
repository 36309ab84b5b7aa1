import { contentAt, formatAt } from "./content-at";
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
        ["text", "percent"],
        ["date", "number"],
      ],
      names: [],
    },
  ],
  names: [],
  date1904: false,
  unread: [],
};

test.each([
  ["Risques", "B4", "a", "text"],
  ["Risques", "C4", 1, "percent"],
  ["Risques", "B5", null, "date"],
  ["Risques", "C5", { error: "#N/A" }, "number"],
  ["Risques", "A4", null, "general"],
  ["Risques", "B3", null, "general"],
  ["Risques", "D4", null, "general"],
  ["Risques", "B6", null, "general"],
  ["Risques", "", null, "general"],
  ["Indicateurs", "B4", null, "general"],
])("%s!%s holds %j, as %s", (sheet, address, content, format) => {
  expect(contentAt(grid, { sheet, address })).toEqual(content);
  expect(formatAt(grid, { sheet, address })).toBe(format);
});
