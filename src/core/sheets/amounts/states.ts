/** Where an amount stands towards what was planned or announced. Amounts are in millions of dollars. */
import {
  and,
  compare,
  minus,
  number,
  or,
  plus,
  type Condition,
  type Quantity,
} from "../../conditions/expression";
import type { Roadmap } from "../../programme/roadmap/schema";
import { PHASE_ENDED, isYearInView, phaseIs } from "../../programme/workbook/phases";
import { isAmount } from "./columns";
import { column, type AmountColumn } from "./handles";

/** How far a sum may be from its total: 292,5 + 421,1 + 237,9 is 951,5, and 951 is what was announced. */
export const TOLERANCE = 0.5;
/** Binary noise: 1.6 − 1.1 is a little more than 0.5. */
export const NOISE = 1e-6;
/** Amounts are compared as they are shown, to one decimal. */
const SHOWN = 0.05;

/** A part is more than its whole, as both are shown. */
export const isMoreThan = (part: AmountColumn, whole: AmountColumn): Condition =>
  compare(column(part), ">=", plus(column(whole), number(SHOWN)));

/** The sum of two amounts is further from a third than rounding explains. */
export function isFarFrom(left: AmountColumn, right: AmountColumn, total: AmountColumn): Condition {
  const sum: Quantity = plus(column(left), column(right));
  const most = number(TOLERANCE + NOISE);
  return or(compare(minus(sum, column(total)), ">", most), compare(minus(column(total), sum), ">", most));
}

/** More was spent than planned. */
export const isOverspent = (most: number): Condition =>
  and(isAmount("spent", most), isAmount("planned", most), isMoreThan("spent", "planned"));

/** The fiscal year of the row is the one in view, and is over. */
export const endedInView = ({ fiscalYears }: Pick<Roadmap, "fiscalYears">): Condition =>
  or(
    ...fiscalYears.map((_, index) =>
      and(
        compare(column("yearPlace"), "=", number(index + 1)),
        isYearInView(index + 1),
        phaseIs(index + 1, PHASE_ENDED),
      ),
    ),
  );

/** An amount was announced for the chantier of the row. */
export const isAnnounced: Condition = compare(column("announced"), ">", number(0));
