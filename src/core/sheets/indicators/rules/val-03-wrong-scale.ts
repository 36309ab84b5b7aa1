import { and } from "../../../conditions/expression";
import { cellFacts, holdsPercent, isWrongScale, rateCells, type RateCell } from "./indicator-checks";
import type { IndicatorShape } from "../shape";
import { column, rowRule, type IndicatorRow, type IndicatorFix } from "../handles";

/** Smallest rate that is not suspected of being on the wrong scale. */
const SMALLEST = 0.01;

/** 90 typed for 90 %, or 0,5 typed in a percentage cell for 50 %. */
function proposal(value: unknown): number | null {
  if (typeof value !== "number") return null;
  // Binary noise (0.0029 * 100) would otherwise be written in the cell.
  return Number((value > 1 ? value / 100 : value * 100).toPrecision(15));
}

/** None for a number so small that the reading proposed would still be suspect. */
function fix(row: IndicatorRow, { id }: RateCell): IndicatorFix | null {
  const value = row.value(id);
  const after = proposal(value);
  if (typeof value !== "number" || after === null || after < SMALLEST) return null;
  return {
    // Beyond 200 % a number cannot be meant as a fraction.
    certainty: value > 1 ? "certain" : "proposal",
    edits: [{ column: id, after, format: "percent" }],
  };
}

/** The number is probably on the wrong scale; a value is proposed. */
export const wrongScale = (shape: IndicatorShape) =>
  rowRule({
    id: "VAL-03",
    checks: rateCells(shape).map((cell) => ({
      subject: "indicators",
      ...(cell.year ? { year: cell.year } : {}),
      cells: [cell.id],
      cases: [{ severity: "warning", when: and(holdsPercent(cell), isWrongScale(column(cell.id))) }],
      facts: (row) => ({ ...cellFacts(row, cell), proposal: proposal(row.value(cell.id)) }),
      fix: (row) => fix(row, cell),
    })),
  });
