import { ptnSss20231 } from "../editions/ptn-sss/2023.1";
import { fiscalYearOf, midYearOf, parseFiscalYear } from "./fiscal-year";

describe("fiscalYearOf", () => {
  it.each([
    ["2023-03-31", "2022-2023"],
    ["2023-04-01", "2023-2024"],
    ["2024-01-01", "2023-2024"],
    ["2024-02-29", "2023-2024"],
    ["2024-03-31", "2023-2024"],
    ["2024-12-31", "2024-2025"],
    [45016, "2022-2023"],
    [45016.9, "2022-2023"],
    [45017, "2023-2024"],
    ["2023-02-30", null],
    ["2023-2024", null],
    ["", null],
    [60, null],
    [-5, null],
  ])("%j → %j", (date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(fiscalYearOf(43554, true)).toBe("2022-2023");
    expect(fiscalYearOf(43555, true)).toBe("2023-2024");
  });
});

describe("parseFiscalYear", () => {
  it.each([
    ["2023 2024", "2023-2024"],
    ["2023-2024", "2023-2024"],
    ["2023–2024", "2023-2024"],
    ["2023 – 2024", "2023-2024"],
    ["2023\u00A02024", "2023-2024"],
    ["2023\u20112024", "2023-2024"],
    [" 2023/2024 ", "2023-2024"],
    ["2023-24", "2023-2024"],
    ["1999-00", "1999-2000"],
    ["2023-2025", null],
    ["2024-2023", null],
    ["2023-12", null],
    ["2023", null],
    ["20232024", null],
    ["2023--2024", null],
    ["Cible 2023 2024", null],
    ["", null],
  ])("%j → %j", (text, year) => {
    expect(parseFiscalYear(text)).toBe(year);
  });
});

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
