import { cleanText } from "../../../conditions/cell-text";
import { isCellError } from "../../../grid/grid";
import type { PlanRow } from "../../../programme/plan";
import { planRule } from "../../../programme/rule/plan-rule";
import { answerId, answerYears, type IndicatorShape } from "../shape";
import type { IndicatorColumn } from "../handles";

/** Both rates are taken over the same new digital services (roadmap, indicators 1.1 and 1.2). */
const SAME_SERVICES = ["1.1", "1.2"] as const;

function numberOf({ cells }: PlanRow): string {
  const value = cells["number"]?.value ?? null;
  return value === null || isCellError(value) ? "" : cleanText(String(value));
}

/** The number of services of each, where it is one. */
const countsIn = (rows: readonly PlanRow[], column: IndicatorColumn) =>
  SAME_SERVICES.flatMap((indicator) => {
    const cell = rows.find((row) => numberOf(row) === indicator)?.cells[column];
    return cell && typeof cell.value === "number" ? [{ ...cell, value: cell.value }] : [];
  });

/** The numbers of new digital services of indicators 1.1 and 1.2 differ, in a year where each has its own. */
export const denominatorsDiffer = (shape: IndicatorShape) =>
  planRule({
    id: "COH-04",
    severities: ["info"],
    check({ plan }) {
      const table = plan.tables.indicators;
      const columns = answerYears(shape).map((year) => answerId("denominator", year));
      if (!table) return { findings: [], checked: 0, skipped: columns.length, why: "sheet-missing" };
      const found = columns.filter(
        (column) => ![column, "number"].some((id) => table.missingColumns.includes(id)),
      );
      const findings = found.flatMap((column) => {
        const counts = countsIn(table.rows, column);
        const [first, second] = counts;
        if (!first || !second || first.value === second.value) return [];
        return [
          {
            severity: "info" as const,
            cells: counts.map(({ address }) => ({ sheet: table.sheet, address })),
            facts: { first: first.value, second: second.value },
          },
        ];
      });
      const skipped = columns.length - found.length;
      return {
        findings,
        checked: found.length,
        skipped,
        ...(skipped > 0 && { why: "column-missing" as const }),
      };
    },
  });
