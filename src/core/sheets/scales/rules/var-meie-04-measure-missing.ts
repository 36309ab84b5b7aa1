import { and, column, isBlank } from "../../../conditions/expression";
import type { Roadmap } from "../../../programme/roadmap/schema";
import { rowRule } from "../../../programme/rule/rule";
import { endedInView } from "../states";

/** The fiscal year in view is over and its maturity was not measured, or is not written. */
export const measureMissing = (roadmap: Pick<Roadmap, "fiscalYears">) =>
  rowRule({
    id: "VAR-MEIE-04",
    checks: [
      {
        subject: "maturity",
        cells: ["measure"],
        cases: [{ severity: "toFill", when: and(endedInView(roadmap), isBlank(column("measure"))) }],
        facts: (row) => ({ year: row.key }),
      },
    ],
  });
