import {
  and,
  choose,
  compare,
  day,
  emojiLength,
  exact,
  lookup,
  number,
  plus,
  position,
  reading,
  text,
  today,
  type Condition,
  type Reference,
  type Value,
} from "../../conditions/expression";
import { isoToSerial } from "../../calendar/dates";
import type { Roadmap } from "../roadmap/schema";
import { PHASE_BEFORE, PHASE_DURING, PHASE_ENDED } from "./phases";
import { parameter, phaseId, type CommonSetting, type PhaseId } from "./setting-names";

/** First and last serial numbers that a date cell may hold: 2000-01-01 to 2099-12-31. */
export const FIRST_DATE = 36526;
export const LAST_DATE = 73050;

/** The cell holds a number that can be a date of our time. */
export const isDate = (of: Reference): Condition =>
  and(compare(of, ">=", number(FIRST_DATE)), compare(of, "<=", number(LAST_DATE)));

/** A data date that can be: of the roadmap's own time, and not later than today. */
const isPossibleDataDate: Condition = and(
  isOfRoadmap(parameter("dataDate")),
  compare(parameter("dataDate"), "<", plus(parameter("today"), number(1))),
);

/** The day is of the roadmap's time: from a year before its first day to a year after its last one. */
export function isOfRoadmap(of: Reference): Condition {
  return and(
    isDate(of),
    compare(of, ">=", parameter("firstDay")),
    // The last day counts to its last hour.
    compare(of, "<", plus(parameter("lastDay"), number(1))),
  );
}

/** The same day so many years later, as a serial number. */
const yearsFrom = (iso: string, years: number): number =>
  isoToSerial(`${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`);

/** Where the reference date stands towards the last day of the first half-year in view: on it, or past it; before, 0. */
export const MID_YEAR_DAY = 1;
export const MID_YEAR_PAST = 2;

/** Level from which a risk is high: 12 unless changed in `_reference`. */
const HIGH_RISK = 12;

/**
 * Settings worked out once in `_reference`, by parameter id. Severity follows the
 * calendar: the reference date is « Date des données », else today, also where that date cannot be.
 */
export function settings(
  roadmap: Pick<Roadmap, "fiscalYears" | "filing">,
): Readonly<Record<CommonSetting | PhaseId, Value>> {
  const [first, last] = [roadmap.fiscalYears.at(0), roadmap.fiscalYears.at(-1)];
  if (!first || !last) throw new Error("A roadmap without fiscal years");
  const filed = roadmap.filing?.first.due;
  const season = roadmap.filing?.collection.seasons[0];
  const phases = roadmap.fiscalYears.map(({ start, end }, place) => {
    const value = choose(
      [
        [compare(parameter("referenceDate"), "<", number(isoToSerial(start))), number(PHASE_BEFORE)],
        [compare(parameter("referenceDate"), "<=", number(isoToSerial(end))), number(PHASE_DURING)],
      ],
      number(PHASE_ENDED),
    );
    return [phaseId(place + 1), value] as const;
  });
  return {
    // A date with a time is that whole day: the last day of a year counts to its last hour.
    referenceDate: choose([[isPossibleDataDate, day(parameter("dataDate"))]], parameter("today")),
    today,
    firstDay: number(yearsFrom(first.start, -1)),
    lastDay: number(yearsFrom(last.end, 1)),
    ...Object.fromEntries(phases),
    categoryPlace: reading("categories", parameter("category")),
    categoryText: lookup("categories", parameter("categoryPlace")),
    followUpPlace: reading("followUps", parameter("followUp")),
    relativeReadingPlace: reading("relativeReadings", parameter("relativeReading")),
    readingText: lookup("relativeReadings", parameter("relativeReadingPlace")),
    fiscalYearPlace: reading("fiscalYears", parameter("fiscalYear")),
    fiscalYearListed: exact("fiscalYears", parameter("fiscalYear")),
    accountablePlace: position("organizationNames", parameter("accountable")),
    highRisk: number(HIGH_RISK),
    organizationPlace: position("organizationNames", parameter("organization")),
    organizationCategory: lookup("organizationCategories", parameter("organizationPlace")),
    organizationJoined: lookup("organizationsJoined", parameter("organizationPlace")),
    excludedPlace: position("excludedNames", parameter("organization")),
    midYear: lookup("midYears", parameter("fiscalYearPlace")),
    midYearStage: choose(
      [
        [
          compare(parameter("referenceDate"), ">=", plus(parameter("midYear"), number(1))),
          number(MID_YEAR_PAST),
        ],
        [compare(parameter("referenceDate"), ">=", parameter("midYear")), number(MID_YEAR_DAY)],
      ],
      number(0),
    ),
    planStart: number(isoToSerial(first.start)),
    planEnd: number(isoToSerial(last.end)),
    firstFiling: filed === undefined ? text("") : number(isoToSerial(filed)),
    firstCollection: season ? number(isoToSerial(season.start)) : text(""),
    collectionEnd: lookup("collectionEnds", parameter("fiscalYearPlace")),
    emojiLength,
  };
}
