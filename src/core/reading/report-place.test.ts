import { planGrid, template, validated, withoutSheet, withSheet } from "../../../test/support/plan-grid";
import { decide, linesOfReport, withReport } from "../../../test/support/report-grid";
import { NO_KEY, REPORT_HEADER_ROW, reportColumnPlace } from "../programme/workbook/report";
import type { CellValue, Grid } from "../grid/grid";
import { reportPlace } from "./report-place";

const TITLE = "Rapport de validation";
const inserted = planGrid({
  choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
});
const written = withReport(inserted, validated(inserted, "2025-04-15"));
const over = { refresh: TITLE, setAside: null };
const beside = { refresh: null, setAside: TITLE };

const typed = (grid: Grid, row: number, column: number, value: CellValue): Grid =>
  withSheet(grid, "report", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line, place) =>
      place === row
        ? Object.assign([...line, ...Array<null>(Math.max(0, column + 1 - line.length)).fill(null)], {
            [column]: value,
          })
        : line,
    ),
  }));

const FIRST = REPORT_HEADER_ROW + 1;

describe("the report is written over", () => {
  test("the empty one of the template", () => {
    expect(reportPlace(inserted, template)).toEqual(over);
  });

  test("the last one, decided on or not, sorted or not", () => {
    expect(reportPlace(written, template)).toEqual(over);
    const [line] = linesOfReport(written);
    const about = `${line?.rule ?? ""} ${line?.cell ?? ""}`;
    const decided = decide(written, about, { decision: "Accepté", reason: "Entente" });
    expect(reportPlace(decided, template)).toEqual(over);
    const sorted = withSheet(decided, "report", (sheet) => ({
      ...sheet,
      values: [...sheet.values.slice(0, FIRST), ...sheet.values.slice(FIRST).reverse()],
    }));
    expect(reportPlace(sorted, template)).toEqual(over);
  });

  test("one whose rows and columns do not start at A1", () => {
    const shifted = withSheet(written, "report", (sheet) => ({
      ...sheet,
      origin: { row: 1, column: 0 },
      values: sheet.values.slice(1),
    }));
    expect(reportPlace(shifted, template)).toEqual(over);
  });

  test("a marked sheet that was emptied", () => {
    const emptied = withSheet(written, "report", (sheet) => ({ ...sheet, values: [[null, " "]] }));
    expect(reportPlace(emptied, template)).toEqual(over);
  });

  /** The report as it was drawn before it said who decides. */
  const former = withSheet(written, "report", (sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => line.filter((_, column) => column !== reportColumnPlace("author"))),
  }));

  test("one of before, without who decides", () => {
    expect(reportPlace(former, template)).toEqual(over);
  });

  test("but for a note at the right of one of before", () => {
    expect(reportPlace(typed(former, FIRST, reportColumnPlace("key"), "vu"), template)).toEqual(beside);
  });

  test("one that lost its mark, under another title", () => {
    const unmarked: Grid = {
      ...written,
      sheets: written.sheets.map((sheet) =>
        sheet.name === TITLE ? { ...sheet, name: "Retour", names: [] } : sheet,
      ),
    };
    expect(reportPlace(unmarked, template)).toEqual({ refresh: "Retour", setAside: null });
  });
});

test("without any, a sheet is added", () => {
  expect(reportPlace(withoutSheet(written, "report"), template)).toEqual({ refresh: null, setAside: null });
});

describe("what people made of it is left alone, and the report goes to another sheet", () => {
  const { length } = linesOfReport(written);
  test.each<[string, Grid]>([
    ["a note at the right of a row", typed(written, FIRST, reportColumnPlace("key") + 1, "vu")],
    ["a note beside the summary", typed(written, 2, 4, "à revoir")],
    ["a row of their own", typed(written, FIRST + 1, reportColumnPlace("key"), null)],
    ["another header", typed(written, REPORT_HEADER_ROW, 0, "Niveau")],
    [
      "a column inserted",
      withSheet(written, "report", (sheet) => ({
        ...sheet,
        values: sheet.values.map((row) => [null, ...row]),
      })),
    ],
    [
      "a row inserted above",
      withSheet(written, "report", (sheet) => ({ ...sheet, values: [["Revu le 3 mai"], ...sheet.values] })),
    ],
    [
      "a note below",
      withSheet(written, "report", (sheet) => ({ ...sheet, values: [...sheet.values, ["Signé"]] })),
    ],
  ])("%s", (_, grid) => {
    expect(length).toBeGreaterThan(3);
    expect(reportPlace(grid, template)).toEqual(beside);
  });
});

test("rows without a finding have a sign in place of a key", () => {
  const keys = linesOfReport(inserted).map(({ key }) => key);
  expect(keys).toEqual([NO_KEY]);
});
