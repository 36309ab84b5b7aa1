/** Last day of the first half of a year: six months less a day from its first one, both "AAAA-MM-JJ". */
export function midYearOf({ start }: { readonly start: string }): string {
  const [year = Number.NaN, month = Number.NaN] = start.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 5, 0));
  return last.toISOString().slice(0, 10);
}
