import { and, or, type Condition } from "../../../conditions/expression";
import type { Roadmap } from "../../../programme/roadmap/schema";
import { belowLocal, belowStage, hasDropped, unexplained, unmitigated, yearEnded } from "../states";
import { rowRule, ruleCheck } from "../handles";

type Answer = "explanation" | "mitigation";

const check = (subject: "maturity" | "radar", cell: Answer, when: Condition) =>
  ruleCheck({
    subject,
    cells: [cell],
    cases: [{ severity: "error", when }],
    said: `VAR-MEIE-07-${cell}` as const,
    facts: (row) => ({ key: row.key, subject, cell }),
  });

/**
 * A stage that was not reached, or a value under the organization's own target, has no explanation or no mitigation
 * measure; a value that dropped, no explanation.
 */
export const gapWithoutAnswer = (roadmap: Pick<Roadmap, "fiscalYears">) => {
  const missed = and(belowStage, yearEnded(roadmap));
  return rowRule({
    id: "VAR-MEIE-07",
    checks: [
      check("maturity", "explanation", and(missed, unexplained)),
      check("maturity", "mitigation", and(missed, unmitigated)),
      check("radar", "explanation", and(or(belowLocal, hasDropped), unexplained)),
      check("radar", "mitigation", and(belowLocal, unmitigated)),
    ],
  });
};
