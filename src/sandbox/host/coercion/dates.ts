import { parseIsoDate } from "../../../core/calendar/dates";

/** Dates and times as Excel reads them when they are written as text. */

export interface ReadDate {
  /** Days since 1899-12-30, as Excel counts. */
  readonly serial: number;
  readonly format: string;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** Serial number of a day, null when Excel counts no such day. */
export const serialOf = (year: number, month: number, day: number): number | null =>
  parseIsoDate(`${year}-${two(month)}-${two(day)}`);

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

type Reader = (match: RegExpExecArray, thisYear: number) => ReadDate | null;

const made = (year: number, month: number, day: number, format: string): ReadDate | null => {
  const serial = serialOf(year, month, day);
  return serial === null ? null : { serial, format };
};

const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const isoReader = (format: string): readonly [RegExp, Reader] => [
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
  (m) => made(Number(m[1]), Number(m[2]), Number(m[3]), format),
];

const timeReader: readonly [RegExp, Reader] = [
  /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i,
  (m) => {
    const half = m[4]?.toLowerCase();
    const hour = (Number(m[1]) % (half ? 12 : 10000)) + (half === "p" ? 12 : 0);
    const seconds = hour * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0);
    return { serial: seconds / 86_400, format: m[3] === undefined ? "h:mm" : "h:mm:ss" };
  },
];

const englishReaders: readonly (readonly [RegExp, Reader])[] = [
  isoReader("m/d/yyyy"),
  timeReader,
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    (m) => made(fullYear(m[3] ?? ""), Number(m[1]), Number(m[2]), "m/d/yyyy"),
  ],
  [/^(\d{1,2})[-/](\d{1,2})$/, (m, year) => made(year, Number(m[1]), Number(m[2]), "d-mmm")],
  [/^(\d{1,2})[-/](\d{4})$/, (m) => made(Number(m[2]), Number(m[1]), 1, "mmm-yy")],
  [
    new RegExp(`^(\\d{1,2})[- ]${monthWord}$`, "i"),
    (m, year) => made(year, monthOf(m[2] ?? ""), Number(m[1]), "d-mmm"),
  ],
  [
    new RegExp(`^(\\d{1,2})[- ]${monthWord}[- ](\\d{4}|\\d{2})$`, "i"),
    (m) => made(fullYear(m[3] ?? ""), monthOf(m[2] ?? ""), Number(m[1]), "d-mmm-yy"),
  ],
  [
    new RegExp(`^${monthWord} (\\d{1,2}), ?(\\d{4})$`, "i"),
    (m) => made(Number(m[3]), monthOf(m[1] ?? ""), Number(m[2]), "d-mmm-yy"),
  ],
  [
    new RegExp(`^${monthWord}[- ](\\d{1,2})$`, "i"),
    (m, year) => made(year, monthOf(m[1] ?? ""), Number(m[2]), "d-mmm"),
  ],
  [
    new RegExp(`^${monthWord}[- ](\\d{4})$`, "i"),
    (m) => made(Number(m[2]), monthOf(m[1] ?? ""), 1, "mmm-yy"),
  ],
];

// Excel in French (Canada) dates year first; what else it takes depends on Windows' own settings.
const frenchReaders: readonly (readonly [RegExp, Reader])[] = [isoReader("yyyy-mm-dd"), timeReader];

function readWith(
  readers: readonly (readonly [RegExp, Reader])[],
  text: string,
  thisYear: number,
): ReadDate | null {
  for (const [pattern, reader] of readers) {
    const match = pattern.exec(text.trim());
    const read = match ? reader(match, thisYear) : null;
    if (read) return read;
  }
  return null;
}

/** A date in one of the shapes that Excel's API takes (en-US), else null. */
export const readEnglishDate = (text: string, thisYear: number): ReadDate | null =>
  readWith(englishReaders, text, thisYear);

/** A date as a person types it in Excel in French (Canada), else null. */
export const readFrenchDate = (text: string, thisYear: number): ReadDate | null =>
  readWith(frenchReaders, text, thisYear);
