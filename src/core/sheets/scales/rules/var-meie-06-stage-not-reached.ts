import { and, type Condition } from "../../../conditions/expression";
import type { Roadmap } from "../../../programme/roadmap/schema";
import { toFact, type RowFacts } from "../../../programme/rule/rule";
import { belowLocal, belowStage, hasDropped, yearEnded } from "../states";
import { rowRule, ruleCheck, type ScaleColumn } from "../handles";

const factsOf = (
  row: RowFacts<ScaleColumn>,
  problem: "stage" | "local" | "dropped",
  expected: ScaleColumn,
) => ({
  key: row.key,
  problem,
  value: toFact(row.value("measure")),
  expected: toFact(row.value(expected)),
});

const radar = (problem: "local" | "dropped", expected: ScaleColumn, when: Condition) =>
  ruleCheck({
    subject: "radar",
    cells: ["measure"],
    // Both are of one rule on one cell: the code tells them apart, as the words do.
    cases: [{ severity: "warning", when, variant: problem }],
    said: `VAR-MEIE-06-${problem}` as const,
    facts: (row) => factsOf(row, problem, expected),
  });

/**
 * The stage of maturity is not reached at the end of its fiscal year; until then, that is information. A value of the
 * Radar is under the organization's own target, or under the published one.
 */
export const stageNotReached = (roadmap: Pick<Roadmap, "fiscalYears">) =>
  rowRule({
    id: "VAR-MEIE-06",
    checks: [
      ruleCheck({
        subject: "maturity",
        cells: ["measure", "gap"],
        cases: [
          { severity: "warning", when: and(belowStage, yearEnded(roadmap)) },
          { severity: "info", when: belowStage, said: "VAR-MEIE-06-running" },
        ],
        facts: (row) => factsOf(row, "stage", "target"),
      }),
      radar("local", "local", belowLocal),
      radar("dropped", "score", hasDropped),
    ],
  });
