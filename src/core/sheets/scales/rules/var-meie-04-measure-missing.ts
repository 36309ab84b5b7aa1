import { and, isBlank } from "../../../conditions/expression";
import type { Roadmap } from "../../../programme/roadmap/schema";
import { endedInView } from "../states";
import { column, rowRule } from "../handles";

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
