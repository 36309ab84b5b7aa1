/** Dates of files are serial numbers; dates of snapshots are ISO texts. */
const millisecondsPerDay = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const daysTo1904 = 1462;

/** "2025-03-31" → 45747. Throws when the text is not an ISO date. */
export function isoToSerial(iso: string, date1904: boolean): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`Not an ISO date: ${iso}`);
  return (time - epoch1900) / millisecondsPerDay - (date1904 ? daysTo1904 : 0);
}

/** 45747 → "2025-03-31"; the time of day is dropped. */
export function serialToIso(serial: number, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? daysTo1904 : 0);
  return new Date(epoch1900 + days * millisecondsPerDay).toISOString().slice(0, 10);
}
