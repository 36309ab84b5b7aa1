const dayLength = 86_400_000;
/** Day 0 of each system. In the 1900 one it holds from serial 61 on: Excel counts a 29 February 1900 as 60. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastDay = Date.UTC(9999, 11, 31);
const fictitiousDay = 60;

/** Days between the two date systems: what a serial number of the 1904 one lacks of that of the 1900 one. */
export const DAYS_1904 = 1462;

/** True for a day that exists, written "AAAA-MM-JJ". */
export function isIsoDate(text: string): boolean {
  return timeOf(text) !== null;
}

/**
 * The day of an Excel serial number, as an ISO date; its time of day is dropped. Null for a
 * number that stands for no day, among them 60 of the 1900 system (29 February 1900).
 */
export function serialToIso(serial: number, date1904 = false): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < (date1904 ? 0 : 1)) return null;
  if (!date1904 && day === fictitiousDay) return null;
  const shift = !date1904 && day < fictitiousDay ? 1 : 0;
  const time = (date1904 ? epoch1904 : epoch1900) + (day + shift) * dayLength;
  return time > lastDay ? null : new Date(time).toISOString().slice(0, 10);
}

/** The Excel serial number of a text, or null when it is not an ISO date or comes before the first day Excel counts. */
export function parseIsoDate(text: string, date1904 = false): number | null {
  const time = timeOf(text);
  if (time === null) return null;
  const day = (time - (date1904 ? epoch1904 : epoch1900)) / dayLength;
  const serial = !date1904 && day <= fictitiousDay ? day - 1 : day;
  return serial < (date1904 ? 0 : 1) ? null : serial;
}

/** The Excel serial number of a date known to be one. Throws where `parseIsoDate`, made for what people type, gives null. */
export function isoToSerial(iso: string, date1904 = false): number {
  const serial = parseIsoDate(iso, date1904);
  if (serial === null) throw new RangeError(`not a date that Excel counts: "${iso}"`);
  return serial;
}

function timeOf(text: string): number | null {
  const time = Date.parse(`${text}T00:00:00Z`);
  // What is written back otherwise is no such date, whatever an engine makes of it.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : time;
}
