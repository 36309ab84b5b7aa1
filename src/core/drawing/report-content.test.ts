import { contextWith } from "../../../test/support/renditions";
import type { ReportRow } from "../programme/workbook/report";
import { REPORT_CHUNK, tableContent } from "./report-content";

const row = (place: number): ReportRow => ({
  kind: "past",
  cell: null,
  texts: {
    ...{ severity: "", rule: `R${place}`, sheet: "", cell: "", message: "", fix: "", source: "" },
    ...{ decision: "", reason: "", author: "", state: "", key: `k${place}` },
  },
});

const rows = (count: number): readonly ReportRow[] => Array.from({ length: count }, (_, place) => row(place));
const ranges = (count: number): readonly string[] =>
  tableContent(contextWith(), rows(count)).map(({ range }) => range);

describe("the rows of a report", () => {
  test("are written in blocks that fit one request, none left out", () => {
    expect(REPORT_CHUNK).toBe(200);
    expect(ranges(0)).toEqual([]);
    expect(ranges(1)).toEqual(["A10:C10", "D10:D10", "E10:J10", "K10:K10", "L10:L10"]);
    expect(ranges(200)).toEqual(["A10:C209", "D10:D209", "E10:J209", "K10:K209", "L10:L209"]);
    expect(ranges(201)).toEqual([
      ...ranges(200),
      ...["A210:C210", "D210:D210", "E210:J210", "K210:K210", "L210:L210"],
    ]);
    const keys = tableContent(contextWith(), rows(401)).filter(({ range }) => range.startsWith("L"));
    expect(keys.flatMap(({ content }) => content.flat())).toEqual(rows(401).map(({ texts }) => texts.key));
  });
});
