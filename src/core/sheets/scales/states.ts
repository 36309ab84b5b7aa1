/** Where a measure stands towards what was to be reached. */
import { and, compare, isBlank, number, or, type Condition } from "../../conditions/expression";
import type { Roadmap } from "../../programme/roadmap/schema";
import { PHASE_BEFORE, PHASE_ENDED, isYearInView, phaseIs } from "../../programme/workbook/phases";
import { isOn, maturityScale, radarScale } from "./columns";
import { column } from "./handles";

type Years = Pick<Roadmap, "fiscalYears">;

/** The fiscal year of the row of « Maturité numérique » is as said. */
const yearOfRow = ({ fiscalYears }: Years, is: (place: number) => Condition): Condition =>
  or(...fiscalYears.map((_, index) => and(compare(column("place"), "=", number(index + 1)), is(index + 1))));

export const yearEnded = (years: Years): Condition =>
  yearOfRow(years, (place) => phaseIs(place, PHASE_ENDED));

export const yearToCome = (years: Years): Condition =>
  yearOfRow(years, (place) => phaseIs(place, PHASE_BEFORE));

/** The year of the row is the one in view, and is over. */
export const endedInView = (years: Years): Condition =>
  yearOfRow(years, (place) => and(isYearInView(place), phaseIs(place, PHASE_ENDED)));

/** The stage to reach by the end of the row's year is not reached. */
export const belowStage: Condition = and(
  isOn("measure", maturityScale),
  compare(column("measure"), "<", column("target")),
);

/** A value of the Radar is under the target that the organization gave itself. */
export const belowLocal: Condition = and(
  isOn("measure", radarScale),
  isOn("local", radarScale),
  compare(column("measure"), "<", column("local")),
);

/** A value of the Radar is under the one that is published. */
export const hasDropped: Condition = and(
  isOn("measure", radarScale),
  compare(column("measure"), "<", column("score")),
);

/** A row of a category, not of the overall value. */
export const isCategory = (categories: number): Condition =>
  and(compare(column("place"), ">", number(0)), compare(column("place"), "<=", number(categories)));

/** The row of the overall value, which comes after the categories. */
export const isOverall = (categories: number): Condition =>
  compare(column("place"), "=", number(categories + 1));

export const unexplained: Condition = isBlank(column("explanation"));
export const unmitigated: Condition = isBlank(column("mitigation"));
