import { isIsoDate, serialToIso } from "./dates";

export { isIsoDate, isoToSerial, parseIsoDate, serialToIso } from "./dates";

/** Where a fiscal year stands on a date: not begun, running, or over. */
export type FiscalPhase = "before" | "during" | "ended";

export interface FiscalYearBounds {
  readonly start: string;
  /** Last day of the first half, S1. */
  readonly midYear: string;
  readonly end: string;
}

/**
 * The fiscal year ("2023-2024", 1 April to 31 March) of an ISO date or an Excel serial number,
 * or null when it is not a date. `date1904` says how the workbook counts its serial numbers.
 */
export function fiscalYearOf(date: string | number, date1904 = false): string | null {
  const iso = typeof date === "number" ? serialToIso(date, date1904) : date;
  if (iso === null || !isIsoDate(iso)) return null;
  const year = Number(iso.slice(0, 4));
  return idFrom(iso.slice(5, 7) < "04" ? year - 1 : year);
}

/** The id of a fiscal year as people write it ("2023 2024", "2023–2024", "2023-24"), or null. */
export function parseFiscalYear(text: string): string | null {
  const match = /^(\d{4}) ?[-\u2010-\u2015\u2212/ ] ?(\d{2}|\d{4})$/.exec(text.trim().replace(/\s+/g, " "));
  if (!match?.[1] || !match[2]) return null;
  const id = idFrom(Number(match[1]));
  return id.endsWith(match[2]) && id.length === 9 ? id : null;
}

/** First day, last day of S1 and last day of a fiscal year, as ISO dates. Throws when `year` is not an id. */
export function boundsOf(year: string): FiscalYearBounds {
  if (parseFiscalYear(year) !== year) throw new RangeError(`not a fiscal year: "${year}"`);
  const [first, second] = [year.slice(0, 4), year.slice(5)];
  return { start: `${first}-04-01`, midYear: `${first}-09-30`, end: `${second}-03-31` };
}

/**
 * Where a fiscal year stands on an ISO date; it is over after 31 March, not on it.
 * Throws when `year` is not an id or `referenceDate` not a date.
 */
export function phaseOf(year: string, referenceDate: string): FiscalPhase {
  if (!isIsoDate(referenceDate)) throw new RangeError(`not a date: "${referenceDate}"`);
  const { start, end } = boundsOf(year);
  if (referenceDate < start) return "before";
  return referenceDate > end ? "ended" : "during";
}

function idFrom(firstYear: number): string {
  return `${String(firstYear).padStart(4, "0")}-${String(firstYear + 1).padStart(4, "0")}`;
}
