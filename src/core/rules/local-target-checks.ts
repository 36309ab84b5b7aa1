/** What the rules on local targets (CIB-…) share. */
import { and, column, compare, isNumber, not, number, type Condition } from "../conditions/expression";
import { excused, inScope, isRate } from "../template/tables/indicators";
import type { YearPlace } from "../template/table";

/** The row and the year call for a local target. */
export const expectsLocalTarget = (year: YearPlace): Condition => and(inScope, not(excused), isRate(year));

/** There is a local target, and a threshold to compare it with. */
export const comparesLocalTarget = (year: YearPlace): Condition =>
  and(
    expectsLocalTarget(year),
    compare(column(`local${year}`), ">=", number(0)),
    isNumber(column(`low${year}`)),
  );
