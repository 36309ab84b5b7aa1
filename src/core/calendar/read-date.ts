import { unaccented } from "../text/normal-form";
import { isIsoDate, serialToIso } from "./dates";
import { normalizeText } from "../text/text";

/** One way to read a text as a day. */
export interface DateReading {
  /** AAAA-MM-JJ. */
  readonly iso: string;
  /** The text is Excel's number of the day, not a date as people write it. */
  readonly isSerial: boolean;
}

type Names = readonly (readonly string[])[];

/** In French, then in English; accents left out. */
const months: Names = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
];

const weekdays: Names = [
  ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
];

const SHORTEST_NAME = 3;

/** Places of the names that a word stands for, in full or cut short (« sept », « Jan »). */
function placesOf(word: string, names: Names): readonly number[] {
  if (word.length < SHORTEST_NAME) return [];
  return names.flatMap((forms, place) => (forms.some((form) => form.startsWith(word)) ? [place] : []));
}

/** Number of the month, 0 when the word names none or, as « jui », two. */
function monthOf(word: string): number {
  const [place = -1, other] = placesOf(word, months);
  return other === undefined ? place + 1 : 0;
}

const shortYear = /^\d{2}$/;
const ordinalDay = /^(\d{1,2})(?:er|st|nd|rd|th)?$/;

/** The day, in a list; none when there is no such day, or when the texts are no numbers of one. */
function dayOf(of: string, month: string | number, day: string): readonly string[] {
  const iso = `${of}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? [iso] : [];
}

/** Days that three numbers stand for; a year of two digits would leave three orders open. */
const fromNumbers = (first: string, second: string, third: string): readonly string[] => [
  ...new Set([
    ...dayOf(first, second, third),
    ...dayOf(third, second, first),
    ...dayOf(third, first, second),
  ]),
];

/** The day that a month's name and two numbers stand for: « 1er avril 2025 », « April 1, 2025 », « 2025 avril 1 ». */
function fromNamedMonth(first: string, second: string, third: string): readonly string[] {
  const month = monthOf(second);
  const [named, ordinal] = month > 0 ? [month, first] : [monthOf(first), second];
  const [, day = ""] = ordinalDay.exec(ordinal) ?? [];
  return [...dayOf(first, month, third), ...dayOf(shortYear.test(third) ? `20${third}` : third, named, day)];
}

function fromWords(words: readonly string[]): readonly string[] {
  const [first = "", second = "", third = ""] = words;
  return words.length === 3
    ? [...fromNumbers(first, second, third), ...fromNamedMonth(first, second, third)]
    : [];
}

function fromDigits(digits: string, date1904: boolean): readonly DateReading[] {
  if (digits.length === 8)
    return dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)).map((iso) => ({
      iso,
      isSerial: false,
    }));
  // Five digits: less would be a year, and more is no day of our time.
  const iso = /^\d{5}$/.test(digits) ? serialToIso(Number(digits), date1904) : null;
  return iso === null ? [] : [{ iso, isSerial: true }];
}

const time = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * How a text reads as a day, as people type it: « 2025-06-30 », « 30/06/2025 », « 30 juin 2025 », « 1er
 * avril 2025 », « June 30, 2025 », with any separator, the weekday or a time of day or not; or Excel's
 * number of the day, which `date1904` says how to count. None when it is something else; two, day first,
 * when « 03/04/2025 » may be the third of April or the fourth of March.
 */
export function readDate(text: string, date1904 = false): readonly DateReading[] {
  const typed = unaccented(normalizeText(text)).replace(time, "");
  if (!/^[a-z0-9 ,./-]+$/.test(typed)) return [];
  const words = (typed.match(/[a-z0-9]+/g) ?? []).filter((word) => word !== "le");
  const [first, ...others] = words;
  if (first === undefined) return [];
  if (others.length === 0) return fromDigits(first, date1904);
  const days = fromWords(words);
  // « Mar 3, 2025 » is in March: a weekday is one only where no month can be.
  const dated = days.length === 0 && placesOf(first, weekdays).length > 0 ? fromWords(others) : days;
  return dated.map((iso) => ({ iso, isSerial: false }));
}
