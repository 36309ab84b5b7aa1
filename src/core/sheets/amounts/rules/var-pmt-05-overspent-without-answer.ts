import { and, isBlank } from "../../../conditions/expression";
import { toFact } from "../../../programme/rule/rule";
import { isOverspent } from "../states";
import { column, rowRule, ruleCheck } from "../handles";

const check = (cell: "explanation" | "mitigation", severity: "error" | "warning", most: number) =>
  ruleCheck({
    subject: "amounts",
    cells: [cell],
    cases: [{ severity, when: and(isOverspent(most), isBlank(column(cell))) }],
    said: `VAR-PMT-05-${cell}` as const,
    facts: (row) => ({
      ...{ key: row.key, cell },
      ...{ value: toFact(row.value("spent")), planned: toFact(row.value("planned")) },
    }),
  });

/**
 * More was spent than planned, and nothing explains it or says what is done about it.
 * @param most what no amount exceeds, in millions of dollars.
 */
export const overspentWithoutAnswer = (most: number) =>
  rowRule({
    id: "VAR-PMT-05",
    checks: [check("explanation", "error", most), check("mitigation", "warning", most)],
  });
