/** Going from finding to finding, one at a time, while cells are being corrected in between. */
import type { Finding } from "../core/programme/finding/finding";

/** The finding that the walk is at: its key, and its place in the list when it was reached. */
export interface Stop {
  readonly name: string;
  readonly place: number;
}

/** A finding stays the same one while its facts change: a gap that eased is still there. */
const nameOf = ({ rule, cells: [cell], facts }: Finding): string =>
  JSON.stringify([rule, cell ? [cell.sheet, cell.address] : facts]);

/** Findings that ask for something, in the order in which they are walked: severity, then sheet, row, column. */
export const walked = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ justified }) => !justified);

/** The place of the finding where one stands; null before the first step, and once it is gone. */
export function placeOf(findings: readonly Finding[], stop: Stop | null): number | null {
  const places = findings.flatMap((finding, place) => (stop?.name === nameOf(finding) ? [place] : []));
  const [nearest = null] = places.sort(
    (one, other) => Math.abs(one - (stop?.place ?? 0)) - Math.abs(other - (stop?.place ?? 0)),
  );
  return nearest;
}

/** The next finding, or the one before; null when there is none. Where one is gone, the next has taken its place. */
export function stepFrom(findings: readonly Finding[], stop: Stop | null, direction: 1 | -1): Stop | null {
  const place = placeOf(findings, stop);
  const from = place ?? (stop ? stop.place - (direction > 0 ? 1 : 0) : -1);
  const to = from + direction;
  const finding = findings[to];
  return finding ? { name: nameOf(finding), place: to } : null;
}
