import { codeAt, contentAt, formatAt } from "./content-at";
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
      formatCodes: { B5: "yyyy-mm-dd" },
    },
    {
      name: "Actions",
      visibility: "visible",
      origin: { row: 0, column: 0 },
      values: [],
      formats: [],
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

test.each([
  ["Risques", "B5", "yyyy-mm-dd"],
  ["Risques", "C5", "General"],
  ["Actions", "B5", "General"],
  ["Indicateurs", "B5", "General"],
])("%s!%s has the code %s", (sheet, address, code) => {
  expect(codeAt(grid, { sheet, address })).toBe(code);
});
