import { and, isBlank, isFilled } from "../../../conditions/expression";
import type { RowFacts } from "../../../programme/rule/rule";
import { column, rowRule, type ScaleColumn } from "../handles";

const subjects = ["maturity", "radar"] as const;
const cells = ["measured", "source"] as const;

/** A measure does not say when it was made, or where it comes from: nobody could make it again. */
export const measureWithoutProvenance = rowRule({
  id: "VAR-MEIE-05",
  checks: subjects.flatMap((subject) =>
    cells.map((cell) => ({
      subject,
      cells: [cell] as const,
      cases: [
        { severity: "toFill" as const, when: and(isFilled(column("measure")), isBlank(column(cell))) },
      ] as const,
      said: `VAR-MEIE-05-${cell}` as const,
      facts: (row: RowFacts<ScaleColumn>) => ({ key: row.key, subject, cell }),
    })),
  ),
});
