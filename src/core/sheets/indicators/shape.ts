import type { Roadmap } from "../../programme/roadmap/schema";
import type { OfYear, YearPlace } from "../../programme/table/table";
import { at, type AnswerCell, type IndicatorColumn } from "./handles";

/** What a sheet of indicators has: the same room serves roadmaps with one target year or several. */
export interface IndicatorShape {
  /** Places of the fiscal years, from 1. */
  readonly years: readonly YearPlace[];
  /** A result is asked for at mid-year too. */
  readonly hasMidYear: boolean;
  /** Indicators are meant for some categories of organizations only. */
  readonly hasScope: boolean;
  /** Organizations set targets of their own beside the official ones. */
  readonly hasLocal: boolean;
  /** Targets may build on a measure at the start, which may be an index; else every number is a rate in percent. */
  readonly hasBaseline: boolean;
  /** Some targets are about organizations as a whole: each answers « Oui » or « Non ». */
  readonly hasAnswers: boolean;
  /** Some targets count what itself goes beyond a rate. */
  readonly hasInnerRates: boolean;
  /** What answers for a result stands in the band of its year, so that a new year starts clean; else once for the row. */
  readonly isByYear: boolean;
  /** What a gap asks for stands right after its result, and the indicator alone stays in view beside the bands. */
  readonly isCompact: boolean;
}

/** Id of such a column, of a year or of the row. */
export const answerId = <const Cell extends AnswerCell>(
  cell: Cell,
  year: YearPlace | undefined,
): Cell | OfYear<Cell> => (year === undefined ? cell : at(year, cell));

/** Years of which each has answers of its own; one that is undefined where the row has the only ones. */
export const answerYears = ({ years, isByYear }: IndicatorShape): readonly (YearPlace | undefined)[] =>
  isByYear ? years : [undefined];

/** Id of the column that answers for a year. */
export const answerOf = <const Cell extends AnswerCell>(
  { isByYear }: IndicatorShape,
  cell: Cell,
  year: YearPlace,
): Cell | OfYear<Cell> => answerId(cell, isByYear ? year : undefined);

/** The year of a check, where it has one. */
export const ofYear = (year: YearPlace | undefined): { readonly year?: YearPlace } =>
  year === undefined ? {} : { year };

/** Every year of the roadmap, with its mid-year and the official scope of each indicator. */
export const wholeShape = (
  { fiscalYears }: Pick<Roadmap, "fiscalYears">,
  { isByYear, isCompact }: Pick<IndicatorShape, "isByYear" | "isCompact"> = {
    isByYear: false,
    isCompact: false,
  },
): IndicatorShape => ({
  years: fiscalYears.map((_, place) => place + 1),
  hasMidYear: true,
  hasScope: true,
  hasLocal: true,
  hasBaseline: true,
  hasAnswers: false,
  hasInnerRates: false,
  isByYear,
  isCompact,
});

/** A single year, rates and answers, for all organizations: a strategy that names one year to reach its targets. */
export const targetYearShape = (year: YearPlace): IndicatorShape => ({
  years: [year],
  hasMidYear: false,
  hasScope: false,
  hasLocal: false,
  hasBaseline: false,
  hasAnswers: true,
  hasInnerRates: true,
  isByYear: false,
  isCompact: false,
});

/** The cell of the year's own target, where organizations set one. */
export const localCells = ({ hasLocal }: IndicatorShape, year: YearPlace): readonly IndicatorColumn[] =>
  hasLocal ? [at(year, "local")] : [];

/** The cells of results of a year, that of mid-year last where there is one. */
export const resultCells = ({ hasMidYear }: IndicatorShape, year: YearPlace): readonly IndicatorColumn[] =>
  hasMidYear ? [at(year, "result"), at(year, "mid")] : [at(year, "result")];
