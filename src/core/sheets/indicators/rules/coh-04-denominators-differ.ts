import { cleanText } from "../../../conditions/cell-text";
import { isCellError } from "../../../grid/grid";
import type { PlanRow } from "../../../programme/plan";
import { planRule } from "../../../programme/rule/plan-rule";

/** Both rates are taken over the same new digital services (roadmap, indicators 1.1 and 1.2). */
const SAME_SERVICES = ["1.1", "1.2"] as const;

function numberOf({ cells }: PlanRow): string {
  const value = cells["number"]?.value ?? null;
  return value === null || isCellError(value) ? "" : cleanText(String(value));
}

/** The numbers of new digital services of indicators 1.1 and 1.2 differ. */
export const denominatorsDiffer = planRule({
  id: "COH-04",
  severities: ["info"],
  check({ plan }) {
    const table = plan.tables.indicators;
    if (!table) return { findings: [], checked: 0, skipped: 1, why: "sheet-missing" };
    if (table.missingColumns.some((column) => column === "number" || column === "denominator")) {
      return { findings: [], checked: 0, skipped: 1, why: "column-missing" };
    }
    const counts = SAME_SERVICES.flatMap((indicator) => {
      const cell = table.rows.find((row) => numberOf(row) === indicator)?.cells["denominator"];
      return cell && typeof cell.value === "number" ? [{ ...cell, value: cell.value }] : [];
    });
    const [first, second] = counts;
    if (!first || !second || first.value === second.value) return { findings: [], checked: 1, skipped: 0 };
    return {
      findings: [
        {
          severity: "info",
          cells: counts.map(({ address }) => ({ sheet: table.sheet, address })),
          facts: { first: first.value, second: second.value },
        },
      ],
      checked: 1,
      skipped: 0,
    };
  },
});
