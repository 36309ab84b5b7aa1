import { and, column, compare, isBlank, number, type Condition } from "../../../conditions/expression";
import { PHASE_DURING, PHASE_ENDED } from "../../../programme/workbook/phases";
import { rowRule, toFact } from "../../../programme/rule/rule";

const isAlone = (stage: number): Condition =>
  and(
    compare(column("actionStage"), "=", number(stage)),
    isBlank(column("mitigation")),
    compare(column("aimedAt"), "=", number(0)),
  );

/**
 * No action of the plan aims at an indicator whose target of the year in view is not reached: to know
 * during the year, to be checked once it has ended. It says nothing of a row that is still blank for that
 * year: a new plan has enough to fill in as it is; nor of a gap, for which MES-03 asks for a measure.
 */
export const indicatorWithoutAction = rowRule({
  id: "ACT-01",
  checks: [
    {
      subject: "indicators",
      cells: ["mitigation"],
      cases: [
        { severity: "warning", when: isAlone(PHASE_ENDED) },
        { severity: "info", when: isAlone(PHASE_DURING) },
      ],
      facts: (row) => ({ indicator: row.key, year: toFact(row.parameter("fiscalYear")) }),
    },
  ],
});
