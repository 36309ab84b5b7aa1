import type { Roadmap } from "./schema";

/** True once the last fiscal year of a roadmap is over; `day` is AAAA-MM-JJ. */
export function hasEnded({ fiscalYears }: Pick<Roadmap, "fiscalYears">, day: string): boolean {
  const last = fiscalYears.at(-1);
  return last !== undefined && day > last.end;
}
