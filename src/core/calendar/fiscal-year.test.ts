import { ptnSss20231 } from "../editions/ptn-sss/2023.1";
import { midYearOf } from "./fiscal-year";

describe("midYearOf", () => {
  it.each(ptnSss20231.fiscalYears)("is 30 September in $id", (year) => {
    expect(midYearOf(year)).toBe(`${year.id.slice(0, 4)}-09-30`);
  });

  it.each([
    ["2024-01-01", "2024-06-30"],
    ["2023-09-01", "2024-02-29"],
    ["2023-07-01", "2023-12-31"],
  ])("of a year that begins on %s is %s", (start, day) => {
    expect(midYearOf({ start })).toBe(day);
  });
});
