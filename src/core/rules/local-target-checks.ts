/** What the rules on local targets (CIB-…) share. */
import { and, column, compare, isNumber, number, type Condition } from "../conditions/expression";
import type { YearPlace } from "../template/table";

/** The row and the year call for a local target. */
export const expectsLocalTarget = (year: YearPlace): Condition =>
  compare(column(`asks${year}`), "=", number(1));

/** There is a local target, and a threshold to compare it with. */
export const comparesLocalTarget = (year: YearPlace): Condition =>
  and(
    expectsLocalTarget(year),
    compare(column(`local${year}`), ">=", number(0)),
    isNumber(column(`low${year}`)),
  );
