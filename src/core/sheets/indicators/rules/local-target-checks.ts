/** What the rules on local targets (CIB-…) share. */
import { and, compare, isNumber, number, type Condition } from "../../../conditions/expression";
import type { YearPlace } from "../../../programme/table/table";
import { yearFacts } from "./indicator-checks";
import { at, column, type IndicatorRow, type IndicatorFix } from "../handles";

/** The row and the year call for a local target. */
export const expectsLocalTarget = (year: YearPlace): Condition =>
  compare(column(at(year, "asks")), "=", number(1));

/** There is a local target, and a threshold to compare it with. */
export const comparesLocalTarget = (year: YearPlace): Condition =>
  and(
    expectsLocalTarget(year),
    compare(column(at(year, "local")), ">=", number(0)),
    isNumber(column(at(year, "low"))),
  );

/**
 * The local target made equal to the ministerial one, where that is one number: a relative target is,
 * once its baseline and its reading are chosen. A higher one is for the organization to choose.
 */
export function takeMinisterialTarget(row: IndicatorRow, year: YearPlace): IndicatorFix | null {
  const [low, high] = [row.value(at(year, "low")), row.value(at(year, "high"))];
  if (typeof low !== "number" || low !== high || low <= 0) return null;
  // Binary noise (0.7 + 0.1) would otherwise be written in the cell.
  const after = Number(low.toPrecision(15));
  const { isIndex } = yearFacts(row, year);
  return {
    certainty: "proposal",
    edits: [{ column: at(year, "local"), after, ...(isIndex ? {} : { format: "percent" as const }) }],
  };
}
