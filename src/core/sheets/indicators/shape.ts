import type { Roadmap } from "../../programme/roadmap/schema";
import type { YearPlace } from "../../programme/table/table";

/** What a sheet of indicators has: the same room serves roadmaps with one target year or several. */
export interface IndicatorShape {
  /** Places of the fiscal years, from 1. */
  readonly years: readonly YearPlace[];
  /** A result is asked for at mid-year too. */
  readonly hasMidYear: boolean;
  /** Indicators are meant for some categories of organizations only. */
  readonly hasScope: boolean;
}

/** Every year of the roadmap, with its mid-year and the official scope of each indicator. */
export const wholeShape = ({ fiscalYears }: Pick<Roadmap, "fiscalYears">): IndicatorShape => ({
  years: fiscalYears.map((_, place) => place + 1),
  hasMidYear: true,
  hasScope: true,
});

/** The cells of results of a year, that of mid-year last where there is one. */
export const resultCells = ({ hasMidYear }: IndicatorShape, year: YearPlace): readonly string[] =>
  hasMidYear ? [`result${year}`, `mid${year}`] : [`result${year}`];
