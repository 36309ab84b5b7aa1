import type { CellValue, FormatCategory } from "../grid/grid";
import { habitsOf } from "./column-habits";
import type { SourceCell } from "./source-table";

const cell = (value: CellValue, format: FormatCategory = "general"): SourceCell => ({
  address: "B2",
  place: 1,
  value,
  format,
});
const cells = (...values: readonly CellValue[]): readonly SourceCell[] => values.map((value) => cell(value));

test.each<[string, readonly SourceCell[], string | null]>([
  ["fractions", cells(0.75, 0, 1), "fractions"],
  ["fractions in texts", cells("0,75", "1"), "fractions"],
  ["hundredths", cells(75, 1, 0), "hundredths"],
  ["hundredths in texts", cells("75", "80"), "hundredths"],
  ["both", cells(0.75, 80), null],
  ["neither", cells(0, 1, "0", -0.5), null],
  ["no number", cells("bientôt", true, null, { error: "#N/A" }), null],
  ["percentages, which say it themselves", [cell(0.75, "percent"), cell("75 %")], null],
  ["hundredths beside percentages", [cell(0.75, "percent"), cell("50 %"), cell(80)], "hundredths"],
])("the scale of %s", (_, column, scale) => {
  expect(habitsOf(column).scale).toBe(scale);
});

test.each<[string, readonly CellValue[], string | null]>([
  ["a day that is no month", ["30/06/2025", "15-1-2025", " 13.2.2025"], "day-first"],
  ["a month that is no day", ["06/30/2025", "1 15 2025"], "month-first"],
  ["dates open both ways", ["03/04/2025", "12/1/2025"], null],
  ["open dates beside one that tells", ["03/04/2025", "30/06/2025"], "day-first"],
  ["the thirteenth", ["13/12/2025"], "day-first"],
  ["the same number twice", ["4/4/2025"], null],
  ["dates that tell of both orders", ["30/06/2025", "06/30/2025"], null],
  ["the year first, a name, a number, a date of Excel", ["2025-06-30", "30 juin 2025", "30", 45_000], null],
  ["a longer text", ["le 30/06/2025 ou 30/06/20255"], null],
  ["no date", ["31/04/2025", "30/06/25"], null],
])("the order of %s", (_, values, order) => {
  expect(habitsOf(cells(...values)).order).toBe(order);
});

test("a column of which no date tells follows the others of its table", () => {
  const others = cells("06/30/2025");
  expect(habitsOf(cells("03/04/2025"), others)).toEqual({ scale: null, order: "month-first" });
  expect(habitsOf(cells("30/06/2025"), others).order).toBe("day-first");
  expect(habitsOf(cells(0.5), cells(75)).scale).toBe("fractions");
});
