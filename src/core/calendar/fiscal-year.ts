import { isIsoDate, serialToIso } from "./dates";

export { isIsoDate, isoToSerial, parseIsoDate, serialToIso } from "./dates";

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

function idFrom(firstYear: number): string {
  return `${String(firstYear).padStart(4, "0")}-${String(firstYear + 1).padStart(4, "0")}`;
}

/** Last day of the first half of a year: six months less a day from its first one, both "AAAA-MM-JJ". */
export function midYearOf({ start }: { readonly start: string }): string {
  const [year = Number.NaN, month = Number.NaN] = start.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 5, 0));
  return last.toISOString().slice(0, 10);
}
