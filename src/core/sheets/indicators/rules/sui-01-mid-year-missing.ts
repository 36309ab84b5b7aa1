import { and, compare, isBlank, number, type Condition } from "../../../conditions/expression";
import { MID_YEAR_DAY, MID_YEAR_PAST } from "../../../programme/workbook/parameters";
import type { YearPlace } from "../../../programme/table/table";
import { yearFacts } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

const isMissing = (year: YearPlace, stage: number): Condition =>
  and(compare(column(at(year, "midStage")), "=", number(stage)), isBlank(column(at(year, "mid"))));

/**
 * The mid-year result is missing on 30 September of the year in view, the day that it is a result of, or
 * later: it is then late. It is asked for until the year ends: from then on the year-end result counts,
 * and ECA-01 asks for that one.
 */
export const midYearMissing = (shape: IndicatorShape) =>
  rowRule({
    id: "SUI-01",
    checks: (shape.hasMidYear ? shape.years : []).map((year) => ({
      subject: "indicators",
      year,
      cells: [at(year, "mid")],
      cases: [
        {
          severity: "toFill",
          when: isMissing(year, MID_YEAR_PAST),
          said: "SUI-01-late" as const,
          variant: "late",
        },
        { severity: "toFill", when: isMissing(year, MID_YEAR_DAY) },
      ],
      facts: (row) => ({ ...yearFacts(row, year), late: row.parameter("midYearStage") === MID_YEAR_PAST }),
    })),
  });
