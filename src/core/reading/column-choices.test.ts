import { planGrid, template, withHeader, withSheet, withoutSheet } from "../../../test/support/plan-grid";
import { HEADER_ROW } from "../programme/table/table";
import type { CellValue, FormatCategory, Grid, GridSheet } from "../grid/grid";
import { columnChoices } from "./column-choices";

const renamed = withHeader(planGrid(), "risks", "Impact (1-5)", "Conséquence");

/** « Risques » with a column added at its right: what stands above its header, the header, its cells. */
const withNotes = (
  above: CellValue,
  cells: readonly CellValue[],
  format: FormatCategory = "general",
  change: (sheet: GridSheet) => GridSheet = (sheet) => sheet,
): Grid =>
  withSheet(renamed, "risks", (sheet) =>
    change({
      ...sheet,
      values: sheet.values.map((line, row) => [
        ...line,
        row === HEADER_ROW - 1 ? above : row === HEADER_ROW ? "Notes" : (cells[row - HEADER_ROW - 1] ?? null),
      ]),
      formats: sheet.formats.map((line) => [...line, format]),
    }),
  );

const notesIn = (grid: Grid) =>
  columnChoices(grid, template).map(({ free }) => free.find(({ header }) => header === "Notes"));

test("the sample of a column is what its first filled cell under the header holds", () => {
  const expected = {
    header: "Notes",
    ordinal: 1,
    count: 1,
    letters: "AO",
    sample: { kind: "text", text: "un" },
  };
  expect(notesIn(withNotes("titre", ["un", "deux"]))).toEqual([expected]);
  expect(notesIn(withNotes("titre", [null, " ", "un", "deux"]))).toEqual([expected]);
});

test("the sample is blank when nothing stands under the header, what stands above being no content", () => {
  expect(notesIn(withNotes("titre", []))[0]?.sample).toEqual({ kind: "blank" });
});

test("a date is read in the calendar of the workbook", () => {
  const grid = withNotes(null, [45_000], "date");
  expect(notesIn(grid)[0]?.sample).toEqual({ kind: "date", text: "2023-03-15" });
  expect(notesIn({ ...grid, date1904: true })[0]?.sample).toEqual({ kind: "date", text: "2027-03-16" });
});

test("letters and samples are those of the sheet, wherever what was read of it begins", () => {
  const grid = withNotes(null, [0.5], "percent", (sheet) => ({
    ...sheet,
    origin: { row: 2, column: 3 },
  }));
  expect(notesIn(grid)).toEqual([
    {
      header: "Notes",
      ordinal: 1,
      count: 1,
      letters: "AR",
      sample: { kind: "percent", value: 0.5 },
    },
  ]);
});

test("a sheet that is not there has nothing to choose", () => {
  expect(columnChoices(withoutSheet(renamed, "risks"), template)).toEqual([]);
});
