import { and, column } from "../conditions/expression";
import { cellFacts, holdsPercent, isWrongScale, rateCells } from "./indicator-checks";
import type { RowRule } from "./rule";

/** 90 typed for 90 %, or 0,5 typed in a percentage cell for 50 % (facts.md §e). */
function proposal(value: unknown): number | null {
  if (typeof value !== "number") return null;
  return value > 1 ? value / 100 : value * 100;
}

/** The number is probably on the wrong scale; a value is proposed. */
export const wrongScale: RowRule = {
  id: "VAL-03",
  checks: rateCells.map((cell) => ({
    subject: "indicators",
    ...(cell.year ? { year: cell.year } : {}),
    cells: [cell.id],
    cases: [{ severity: "warning", when: and(holdsPercent(cell), isWrongScale(column(cell.id))) }],
    facts: (row) => ({ ...cellFacts(row, cell), proposal: proposal(row.value(cell.id)) }),
  })),
};
