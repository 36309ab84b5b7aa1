/** Hidden columns that say where a row stands in the calendar: several rules ask, and formulas have a limited length. */
import {
  and,
  choose,
  isFilled,
  not,
  number,
  or,
  type Condition,
  type Value,
} from "../../conditions/expression";
import { localCells, resultCells, type IndicatorShape } from "./shape";
import type { YearPlace } from "../../programme/table/table";
import { hasGap, stateIs } from "./states";
import { PHASE_DURING, PHASE_ENDED, isYearInView, phaseIs } from "../../programme/workbook/phases";
import { column } from "./handles";
import { parameter } from "../../programme/workbook/setting-names";

/** How far the mid-year result is due, as the setting `midYearStage` says; 0 when the year does not ask for one. */
export function midStage(year: YearPlace): Value {
  const isAsked = and(
    isYearInView(year),
    phaseIs(year, PHASE_DURING),
    not(stateIs(year, "unknown", "out-of-scope", "not-applicable", "none", "inherited")),
  );
  return choose([[isAsked, parameter("midYearStage")]], number(0));
}

const anyGap = ({ years }: IndicatorShape, phase: number): Condition =>
  or(...years.map((year) => hasGap(year, phase)));

/** Phase of the row's gaps: that of a year that has ended before that of the year that is running; 0 without any. */
export const gapPhase = (shape: IndicatorShape): Value =>
  choose(
    [
      [anyGap(shape, PHASE_ENDED), number(PHASE_ENDED)],
      [anyGap(shape, PHASE_DURING), number(PHASE_DURING)],
    ],
    number(0),
  );

/** States in which nothing is asked for, or something else is already: MES-03 for a gap, VAL-01 or VAL-02 for what is not a rate. */
const QUIET = [
  "unknown",
  "out-of-scope",
  "not-applicable",
  "none",
  "inherited",
  "met",
  "gap",
  "invalid",
] as const;

/** The year in view asks for something that is not reached yet, and the row has been begun. */
const asksForAction = (shape: IndicatorShape, year: YearPlace): Condition =>
  and(
    isYearInView(year),
    not(stateIs(year, ...QUIET)),
    or(...[...resultCells(shape, year), ...localCells(shape, year)].map((id) => isFilled(column(id)))),
  );

/** Whether the year in view, one of these, calls for an action that aims at the indicator: its phase, the year to come being as the one that runs; else 0. */
export const actionStage = (shape: IndicatorShape, years: IndicatorShape["years"] = shape.years): Value =>
  choose(
    years.flatMap((year) => [
      [and(phaseIs(year, PHASE_ENDED), asksForAction(shape, year)), number(PHASE_ENDED)] as const,
      [asksForAction(shape, year), number(PHASE_DURING)] as const,
    ]),
    number(0),
  );
