import { and, compare, isBlank, number, type Condition } from "../../../conditions/expression";
import { PHASE_DURING, PHASE_ENDED } from "../../../programme/workbook/phases";
import { toFact } from "../../../programme/rule/rule";
import type { YearPlace } from "../../../programme/table/table";
import { answerId, answerYears, ofYear, type IndicatorShape } from "../shape";
import { at, column, rowRule } from "../handles";

const isAlone = (year: YearPlace | undefined, stage: number): Condition =>
  and(
    compare(column(year === undefined ? "actionStage" : at(year, "actionStage")), "=", number(stage)),
    isBlank(column(answerId("mitigation", year))),
    compare(column("aimedAt"), "=", number(0)),
  );

/**
 * No action of the plan aims at an indicator whose target of the year in view is not reached: to know
 * during the year, to be checked once it has ended. It says nothing of a row that is still blank for that
 * year: a new plan has enough to fill in as it is; nor of a gap, for which MES-03 asks for a measure.
 */
export const indicatorWithoutAction = (shape: IndicatorShape) =>
  rowRule({
    id: "ACT-01",
    checks: answerYears(shape).map((year) => ({
      subject: "indicators",
      ...ofYear(year),
      cells: [answerId("mitigation", year)],
      cases: [
        { severity: "warning", when: isAlone(year, PHASE_ENDED) },
        { severity: "info", when: isAlone(year, PHASE_DURING) },
      ],
      facts: (row) => ({ indicator: row.key, year: toFact(row.parameter("fiscalYear")) }),
    })),
  });
