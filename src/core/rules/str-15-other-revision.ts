import { revisionsOf } from "../reading/revision";
import { planRule } from "../programme/rule/plan-rule";

/**
 * The template in this workbook was drawn by an earlier revision of the add-in, or by a later one: its formulas,
 * lists and highlights are its own, and are not held against those of today (VAL-08, integrity).
 */
export const otherRevision = planRule({
  id: "STR-15",
  severities: ["info"],
  check({ grid, template }) {
    const revisions = revisionsOf(grid, template);
    const { revision: current } = template;
    const other = revisions.find((revision) => revision !== current);
    if (other === undefined) return { findings: [], checked: 1, skipped: 0 };
    const facts = { revision: other, current, isNewer: other > current };
    return { findings: [{ severity: "info", cells: [], facts }], checked: 1, skipped: 0 };
  },
});
