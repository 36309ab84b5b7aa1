import type { Language } from "./language";

const noBreak = "\u00a0";

/** How numbers, dates and lists are written in each language. */
export interface Formats {
  /** 12345.6 → « 12 345,6 », at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** Fraction: 0.4 → « 40 % », at most one decimal, as the cells show. */
  percent(fraction: number): string;
  /** Gap: 35 → « 35 points de pourcentage ». */
  points(value: number): string;
  /** AAAA-MM-JJ in both languages. */
  date(date: Date): string;
  time(date: Date): string;
  /** "2023-03-31" → « 31 mars 2023 ». */
  day(iso: string): string;
  /** « a, b et c ». */
  list(items: readonly string[]): string;
  /** « a, b ou c ». */
  choice(items: readonly string[]): string;
}

export const formats: Readonly<Record<Language, Formats>> = {
  fr: {
    number: (value, digits) => decimal("fr-CA", value, digits),
    percent: (fraction) => `${decimal("fr-CA", fraction * 100, 1)}${noBreak}%`,
    points: (value) =>
      `${decimal("fr-CA", value, 1)}${noBreak}${isOneInFrench(value) ? "point" : "points"} de pourcentage`,
    date: isoDay,
    time: (date) => `${date.getHours()}${noBreak}h${noBreak}${two(date.getMinutes())}`,
    day: (iso) => longDay("fr-CA", iso),
    list: (items) => list("fr-CA", items, "conjunction"),
    choice: (items) => list("fr-CA", items, "disjunction"),
  },
  en: {
    number: (value, digits) => decimal("en-CA", value, digits),
    percent: (fraction) => `${decimal("en-CA", fraction * 100, 1)}%`,
    points: (value) =>
      `${decimal("en-CA", value, 1)} percentage ${Math.abs(value) === 1 ? "point" : "points"}`,
    date: isoDay,
    time: (date) => `${two(date.getHours())}:${two(date.getMinutes())}`,
    day: (iso) => longDay("en-CA", iso),
    list: (items) => list("en-CA", items, "conjunction"),
    choice: (items) => list("en-CA", items, "disjunction"),
  },
};

/** Formats of a language are dear to make: each is made once. */
function made<Option extends string | number, Format>(
  make: (locale: string, option: Option) => Format,
): (locale: string, option: Option) => Format {
  const known = new Map<string, Format>();
  return (locale, option) => {
    const key = `${locale} ${option}`;
    const format = known.get(key) ?? make(locale, option);
    known.set(key, format);
    return format;
  };
}

const numberFormat = made(
  (locale, maximumFractionDigits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits }),
);
const listFormat = made(
  (locale, type: "conjunction" | "disjunction") => new Intl.ListFormat(locale, { type }),
);
const dayFormat = made(
  (locale, dateStyle: "long") => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }),
);

function decimal(locale: string, value: number, digits = 2): string {
  // Binary noise (0.07 * 100) would otherwise decide the last digit.
  const rounded = Number(Number(value.toPrecision(12)).toFixed(digits));
  return numberFormat(locale, digits)
    .format(rounded === 0 ? 0 : rounded)
    .replace(/[\u202f ]/g, noBreak)
    .replace("-", "\u2212");
}

function list(locale: string, items: readonly string[], type: "conjunction" | "disjunction"): string {
  return listFormat(locale, type).format(items);
}

/** In French the plural starts at 2: « 1,5 point ». */
const isOneInFrench = (value: number) => Math.abs(value) < 2;

const two = (part: number) => String(part).padStart(2, "0");

const longDay = (locale: string, iso: string): string =>
  dayFormat(locale, "long")
    .format(new Date(`${iso}T00:00:00Z`))
    .replaceAll(" ", noBreak);

function isoDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
