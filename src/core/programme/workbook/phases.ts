/** Where the fiscal years of a roadmap stand at the reference date, as the settings of `_reference` hold it. */
import { and, compare, number, or, type Condition } from "../../conditions/expression";
import type { YearPlace } from "../table/table";
import { parameter, phaseId } from "./setting-names";

/** Phase of a fiscal year at the reference date, as the phase settings hold it. */
export const PHASE_BEFORE = 0;
export const PHASE_DURING = 1;
export const PHASE_ENDED = 2;

export const phaseIs = (year: YearPlace, phase: number): Condition =>
  compare(parameter(phaseId(year)), "=", number(phase));

/** True when a year counts for the fiscal year in view: that year and those before, all when it is not chosen. */
export const isInView = (year: YearPlace): Condition =>
  or(
    compare(parameter("fiscalYearPlace"), "=", number(0)),
    compare(parameter("fiscalYearPlace"), ">=", number(year)),
  );

/** The year is the one in view. */
export const isYearInView = (year: YearPlace): Condition =>
  compare(parameter("fiscalYearPlace"), "=", number(year));

/** The fiscal year in view is over. */
export const yearInViewEnded = (years: readonly YearPlace[]): Condition =>
  or(...years.map((year) => and(isYearInView(year), phaseIs(year, PHASE_ENDED))));
