import { and, isBlank, isFilled, or, type Condition } from "../../../conditions/expression";
import type { Roadmap } from "../../../programme/roadmap/schema";
import { endedInView, isAnnounced } from "../states";
import { column, rowRule, ruleCheck } from "../handles";

const check = (cell: "planned" | "spent", when: Condition) =>
  ruleCheck({
    subject: "amounts",
    cells: [cell],
    cases: [{ severity: "toFill", when: and(isBlank(column(cell)), when) }],
    said: `VAR-PMT-04-${cell}` as const,
    facts: (row) => ({ key: row.key, cell }),
  });

/**
 * The fiscal year in view is over and the amounts of a chantier are not both there; a chantier without an announced
 * amount is asked for nothing until one of its amounts is. What is spent has a planned amount in every year.
 */
export const amountMissing = (roadmap: Pick<Roadmap, "fiscalYears">) => {
  const ended = endedInView(roadmap);
  return rowRule({
    id: "VAR-PMT-04",
    checks: [
      check("planned", or(and(ended, isAnnounced), isFilled(column("spent")))),
      check("spent", and(ended, or(isAnnounced, isFilled(column("planned"))))),
    ],
  });
};
